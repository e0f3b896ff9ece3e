import type { Judgement, Profile, SectionKind } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import { findSigns, type Signs } from './judge/find-signs';

/** Resume, or something else that came along with it, and why. */
export const judgeDocument = (text: Text, facts: Omit<Profile, 'judgement'>): Judgement => {
  const signs = findSigns(text);
  const resume = weighResume(signs, facts);
  const [other] = weighOthers(signs, resume).sort((a, b) => b.weight - a.weight);
  const isTold = other !== undefined && other.weight >= leastTold && other.weight > resume.weight;
  if (signs.words < leastWords && resume.weight < sureResume && !isTold) return tooLittle(text, signs);
  if (other && other.weight > resume.weight && !isClearly(resume)) {
    return { value: other.value, confidence: sureness(other.weight, resume.weight), reason: other.reason };
  }
  if (resume.weight < leastResume) {
    return {
      value: 'other',
      confidence: 0.6,
      reason: 'It has no work history, education or contact details.',
    };
  }
  return {
    value: 'resume',
    confidence: sureness(resume.weight, other?.weight ?? 0),
    reason: sayResume(resume),
  };
};

const leastWords = 15;
const leastResume = 3;
const sureResume = 5;
/** By which even a few words say what they are. */
const leastTold = 3.5;

type Weighed = { readonly value: Judgement['value']; readonly weight: number; readonly reason: string };
type Resume = {
  readonly weight: number;
  readonly kinds: ReadonlySet<SectionKind>;
  readonly hasHistory: boolean;
  readonly parts: readonly string[];
};

const sureness = (one: number, other: number): number =>
  Math.round(Math.min(0.98, 0.5 + (one - other) * 0.08) * 100) / 100;

/** A letter bound in front of a resume does not make it a letter. */
const isClearly = ({ kinds, hasHistory, weight }: Resume): boolean =>
  (hasHistory && kinds.size >= 2 && weight >= 6) || (kinds.size >= 4 && weight >= 6);

const kindWeights: Partial<Record<SectionKind, number>> = {
  work: 2,
  education: 1.5,
  skills: 1,
  languages: 1,
  certifications: 0.5,
  projects: 0.5,
  publications: 0.5,
  summary: 0.5,
  references: 0.3,
  interests: 0.3,
  awards: 0.3,
  volunteering: 0.5,
};

const weighResume = (signs: Signs, facts: Omit<Profile, 'judgement'>): Resume => {
  const kinds = new Set(
    facts.sections.map(({ kind }) => kind).filter((kind) => kindWeights[kind] !== undefined),
  );
  const hasJobs = facts.jobs.length > 0;
  const hasContact = facts.emails.length > 0 || facts.phones.length > 0;
  const weight =
    [...kinds].reduce((sum, kind) => sum + (kindWeights[kind] ?? 0), 0) +
    (hasJobs ? 1 : 0) +
    (facts.education.length > 0 ? 0.5 : 0) +
    (facts.name ? 0.5 : 0) +
    (hasContact ? 1 : 0) +
    (signs.ranges >= 2 ? 2 : signs.ranges === 1 ? 0.8 : 0) +
    (signs.paper ? 3 : 0) +
    // a few lines of a person with a number and a stretch of work
    (facts.name && hasContact && signs.ranges > 0 ? 1 : 0);
  const hasHistory = (kinds.has('work') && (hasJobs || signs.ranges > 0)) || (hasJobs && signs.ranges >= 2);
  const parts = [
    hasHistory || kinds.has('work') ? 'work history' : '',
    kinds.has('education') ? 'education' : '',
    kinds.has('skills') ? 'skills' : '',
    kinds.has('languages') ? 'languages' : '',
    hasContact ? 'contact details' : '',
    signs.ranges > 0 && !hasHistory ? 'years of work or study' : '',
  ].filter((part) => part !== '');
  return { weight, kinds, hasHistory, parts };
};

const weighOthers = (signs: Signs, { hasHistory, kinds }: Resume): Weighed[] => {
  const without = hasHistory ? '' : ' and has no work history';
  const opens = signs.salutation === null ? '' : `it opens with “${signs.salutation}”`;
  const letter =
    (signs.salutation === null ? 0 : 4) +
    (signs.closing ? 2.5 : 0) +
    Math.min(4, signs.application * 2) +
    (signs.attached ? 1 : 0) +
    (signs.words < 120 && signs.attached ? 2 : 0);
  const says =
    opens !== '' ? opens : signs.application > 0 ? 'it applies for a position' : 'it closes like one';
  return [
    {
      value: 'cover-letter',
      weight: letter >= 3.5 ? letter : 0,
      reason: `It is a letter: ${says}${without}.`,
    },
    {
      value: 'reference',
      // it may be written as a letter, but not to apply for anything
      weight:
        signs.reference * 4 +
        (signs.reference > 0 && signs.application === 0 ? letter : 0) +
        (signs.reference > 0 && signs.words > 60 && kinds.size < 2 ? 1.5 : 0),
      reason: 'It is a reference: an employer writes about the person.',
    },
    {
      value: 'certificate',
      weight:
        signs.certificate * 3 +
        (signs.certificate > 0 && signs.reference === 0 && signs.words < 250 ? 2.5 : 0),
      reason: 'It is a certificate: it confirms a course, an examination or an award.',
    },
    {
      value: 'posting',
      weight: signs.posting >= 2 ? signs.posting * 2.5 : 0,
      reason: 'It is a job posting: it says whom an employer looks for.',
    },
    {
      value: 'other',
      weight: signs.invoice >= 2 ? 7 : signs.invoice === 1 && signs.isInvoiceHeaded ? 3.5 : 0,
      reason: 'It is an invoice or a statement of money.',
    },
  ];
};

const tooLittle = (text: Text, { words }: Signs): Judgement =>
  text.pages.some((page) => page.ocr !== null)
    ? { value: 'photo', confidence: words < 5 ? 0.9 : 0.7, reason: 'It is a picture with few words or none.' }
    : {
        value: 'other',
        confidence: 0.7,
        reason: words === 0 ? 'It has no words.' : 'It has too few words for a resume.',
      };

const sayResume = ({ parts }: Resume): string => {
  const [first, ...rest] = parts;
  if (first === undefined) return 'It is headed as a resume.';
  const last = rest.pop();
  return `It has ${last === undefined ? first : `${[first, ...rest].join(', ')} and ${last}`}.`;
};
