// The page of a row -> Profile: a person said what each column is, so nothing is guessed of those; what stands in notes
// and in other columns is read as any text is.
import type { Fact, Profile, WorkedJob } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import { readLocation } from '../profile/address/read-location';
import type { ContactLine } from '../profile/contact/contact-line';
import { guessCountries } from '../profile/contact/guess-countries';
import { readEmails } from '../profile/contact/read-emails';
import { readLinks } from '../profile/contact/read-links';
import { readPhones } from '../profile/contact/read-phones';
import { dateDocument } from '../profile/date-document';
import { readEducation } from '../profile/education/read-education';
import { readCertifications } from '../profile/lists/read-certifications';
import { readLanguages } from '../profile/lists/read-languages';
import { readProjects } from '../profile/lists/read-projects';
import { readPublications } from '../profile/lists/read-publications';
import { readSkills } from '../profile/lists/read-skills';
import { nameFromMail } from '../profile/name/name-from-mail';
import { linesOf, type PageLine, partOf, spanOf } from '../profile/page-line';
import { findSections } from '../profile/sections/find-sections';
import type { Section } from '../profile/sections/section';
import { countExperience } from '../profile/work/count-experience';
import { readWork } from '../profile/work/read-work';
import { type PageField, pageLabels } from './candidate-page';

export const readCandidateProfile = (text: Text, fileTime: string | null): Profile => {
  const { of, others } = fieldsIn(linesOf(text));
  const contact = readReach(of, text.language);
  const sections = findSections([...of('notes'), ...others]);
  const date = dateDocument(text, fileTime);
  const jobs = [...jobOf(of), ...readWork(sections, text.language)];
  const listed = (kind: 'skills' | 'languages'): readonly Section[] =>
    of(kind).length === 0 ? sections : [{ kind, heading: null, lines: of(kind) }];
  return {
    judgement: { value: 'resume', confidence: 1, reason: 'a row of a table of candidates' },
    date,
    ...contact,
    headline: wholeOf(of('title')[0]),
    summary: null,
    jobs,
    education: readEducation(sections, text.language),
    skills: readSkills(listed('skills')),
    languages: readLanguages(listed('languages')),
    certifications: readCertifications(sections),
    projects: readProjects(sections),
    publications: readPublications(sections),
    ...countExperience(jobs, date),
    sections: sectionsOf(of, others),
  };
};

type Fields = {
  /** The values of a field, line after line, without its label. */
  readonly of: (field: PageField) => readonly PageLine[];
  readonly others: readonly PageLine[];
};

const fieldsIn = (lines: readonly PageLine[]): Fields => {
  const end = lines.findIndex(({ heading }) => heading);
  const mapped = end === -1 ? lines : lines.slice(0, end);
  const found = new Map<string, PageLine[]>();
  let current: PageLine[] = [];
  mapped.forEach((line, index) => {
    const isFirst = line.region !== mapped[index - 1]?.region;
    const label = isFirst ? labels.find((each) => line.text.startsWith(`${each}: `)) : undefined;
    if (isFirst) current = label === undefined ? [] : (found.get(label) ?? []);
    if (label !== undefined) found.set(label, current);
    current.push(label === undefined ? line : partOf(line, label.length + 1));
  });
  return {
    of: (field) => found.get(pageLabels[field]) ?? [],
    others: end === -1 ? [] : lines.slice(end + 1),
  };
};

const labels: readonly string[] = Object.values(pageLabels);

type Reach = Pick<Profile, 'name' | 'emails' | 'phones' | 'links' | 'location'>;

const readReach = (of: Fields['of'], language: string | null): Reach => {
  const emails = readEmails(of('email').map(inHead)).map(sure);
  const located = readLocation(of('place').map(inHead));
  const countries = guessCountries({ places: located?.countries ?? [], emails, language });
  return {
    name: wholeOf(of('name')[0]) ?? nameFromMail(emails),
    emails,
    phones: of('phone').flatMap((line) => phonesIn(line, countries)),
    links: readLinks(of('link').map(inHead), emails).map(sure),
    // With a street in it only the town is taken; a place nobody knows stands as it is.
    location: located === null ? wholeOf(of('place')[0]) : sure(located.fact),
  };
};

/** Also one that nobody could dial as it stands: it was called a phone number. */
const phonesIn = (line: PageLine, countries: readonly string[]): readonly Fact[] => {
  const found = readPhones([inHead(line)], countries).map(sure);
  const digits = line.text.replace(/\D/g, '');
  const isNumber = digits.length >= 7 && digits.length <= 15;
  return found.length > 0 || !isNumber ? found : [{ value: digits, confidence: 0.7, spans: [spanOf(line)] }];
};

const inHead = (line: PageLine): ContactLine => ({ ...line, zone: 'head', kind: 'contact', heads: false });

const sure = (fact: Fact): Fact => ({ ...fact, confidence: said });

/** Somebody typed it into its own column. */
const said = 0.98;

const wholeOf = (line: PageLine | undefined): Fact | null =>
  line === undefined ? null : { value: line.text, confidence: said, spans: [spanOf(line)] };

const jobOf = (of: Fields['of']): readonly WorkedJob[] => {
  const [title, employer] = [wholeOf(of('title')[0]), wholeOf(of('employer')[0])];
  return title === null && employer === null
    ? []
    : [{ title, employer, location: null, start: null, end: null, bullets: [] }];
};

const sectionsOf = (of: Fields['of'], others: readonly PageLine[]): Profile['sections'] => {
  const kinds = [
    ['contact', [...of('name'), ...of('email'), ...of('phone'), ...of('place'), ...of('link')]],
    ['work', [...of('title'), ...of('employer')]],
    ['skills', of('skills')],
    ['languages', of('languages')],
    ['other', [...of('notes'), ...others]],
  ] as const;
  return kinds.flatMap(([kind, [first]]) =>
    first === undefined ? [] : [{ kind, heading: null, page: first.page, line: first.line }],
  );
};
