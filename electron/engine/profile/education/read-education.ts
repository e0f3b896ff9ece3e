import type { Studied } from '@shared/model/profile';
import { placeNamed, regionNamed } from '../contact/places';
import { firstSections } from '../lists/first-sections';
import { fold } from '../lists/fold';
import { joinLines } from '../lists/join-lines';
import { tokensOf } from '../lists/match-words';
import type { PageLine } from '../page-line';
import type { Section } from '../sections/section';
import { findDegrees } from './degree-words';
import { fieldEnds, findInstitution } from './find-institution';
import { groupParts } from './group-parts';
import { isStudied } from './is-studied';
import { isStudiedHead } from './is-studied-head';
import { readEntry } from './read-entry';

/** What was studied, where and when: entries of any layout, told apart by what their parts say. */
export const readEducation = (sections: readonly Section[], _language: string | null): readonly Studied[] => {
  const studied = firstSections(sections, isStudied).flatMap(readSection);
  if (studied.length > 0) return distinct(studied);
  const elsewhere = firstSections(sections, mayTell).flatMap(readElsewhere);
  return distinct(
    elsewhere.length > 0
      ? elsewhere
      : firstSections(sections, ({ kind }) => kind === 'work').flatMap(readAmongJobs),
  );
};

const readSection = (section: Section): readonly Studied[] => {
  const isMixed = certificateWords.test(fold(section.heading?.text ?? ''));
  const entries = groupParts(joinLines(section.lines, endsField));
  const read: Studied[] = [];
  const isInstitutionFirst = entries[0]?.[0]?.parts[0]?.kind === 'institution';
  for (const entry of entries) {
    const made = readEntry(entry);
    if (!made || (isMixed && isCourse(made))) continue;
    const last = read.at(-1);
    const isSame = isInstitutionFirst && !made.institution && made.degree && last?.institution;
    read.push(
      isSame ? { ...made, institution: last.institution, location: made.location ?? last.location } : made,
    );
  }
  return read;
};

/** "MSc Human Resource" and "Management" on the next line. */
const endsField = ({ text: last }: PageLine, { text: next }: PageLine): boolean =>
  isPlaceCut(last, next) || (startsWithKind.test(next) && leadsToKind.test(last))
    ? findDegrees(next, tokensOf(next)).length === 0
    : findDegrees(last, tokensOf(last)).length > 0 &&
      tokensOf(next).length <= 4 &&
      fieldEnds.has(tokensOf(next).at(-1)?.word ?? '') &&
      !/\d/.test(`${last}${next}`) &&
      findDegrees(next, tokensOf(next)).length === 0 &&
      !fieldEnds.has(tokensOf(last).at(-1)?.word ?? '');

/** "Universidad Autónoma de Nuevo" and "León (2009–2014)" on the next line. */
const isPlaceCut = (last: string, next: string): boolean => {
  const [begun] = /\p{Lu}\p{L}+$/u.exec(last) ?? [];
  const [ended] = /^\p{Lu}\p{L}+/u.exec(next) ?? [];
  return (
    begun !== undefined &&
    ended !== undefined &&
    findInstitution(last, tokensOf(last), [])?.strength === 'strong' &&
    (placeNamed(`${begun} ${ended}`) ?? regionNamed(`${begun} ${ended}`)) !== null
  );
};

/** "Owens Community" and "College" on the next line. */
const startsWithKind = /^(?:University|College|School|Institute|Academy)(?!\s+of\b)(?:$|[,\s])/;
const leadsToKind = /(?:Community|State|Technical|Junior|High|Medical|Business|City|National|Law)$/;

const certificateWords = /cert|licen|training|kurse|fortbildung|weiterbildung|courses|cursos|corsi|szkolenia/;
const isCourse = ({ degree, institution, level }: Studied): boolean =>
  level === 'vocational' &&
  !institution &&
  /certifi|zertifi|training|course|licen/i.test(degree?.value ?? '');

/** Without a section of its own only what clearly names a degree beside an institution or dates. */
const readElsewhere = ({ lines }: Section): readonly Studied[] =>
  joinLines(lines)
    .filter(({ text }) => text.length < 200)
    .flatMap((words) => groupParts([words]))
    .flatMap((entry) => readEntry(entry) ?? [])
    .filter(({ degree, institution }) => degree && institution && institution.confidence > 0.8);
/** Below the jobs, where no heading parts them: only a degree with the school that gave it. */
const readAmongJobs = ({ lines }: Section): readonly Studied[] => {
  const told = lines.filter(({ item, text }) => !item && text.length < 120);
  const first = told.findIndex(({ text }) => findDegrees(text, tokensOf(text)).length > 0);
  if (first < 0) return [];
  const above = told[first - 1]?.text ?? '';
  const isBelowSchool = findInstitution(above, tokensOf(above), [])?.strength === 'strong';
  return groupParts(joinLines(told.slice(isBelowSchool ? first - 1 : first))).flatMap((entry) => {
    const made = readEntry(entry);
    return made?.degree && made.institution && isStudiedHead(made.degree.value, made.institution.value)
      ? [made]
      : [];
  });
};

const mayTell = ({ kind }: Section): boolean => kind === 'other' || kind === 'contact';

const distinct = (studied: readonly Studied[]): readonly Studied[] => {
  const seen = new Set<string>();
  return studied.filter(({ degree, institution, end }) => {
    const key = fold(`${degree?.value}|${institution?.value}|${end?.value}`);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
};
