import { type EducationLevel, educationLevels } from '@shared/model/profile';
import { type Compared, type Counts, countMatches } from './count-matches';
import type { Label } from './label';
import {
  certificationMatch,
  degreeMatch,
  isSameName,
  isSamePlace,
  isSameYears,
  jobMatch,
  languageMatch,
} from './match-fields';
import type { PlainProfile } from './plain-profile';
import { isSameLink, isSamePhone, isSameWords } from './same-words';

export type Read = { readonly profile: PlainProfile; readonly isResume: boolean };
export type Measured = {
  readonly file: string;
  readonly fields: Readonly<Record<string, Counts>>;
  /** What differs, in a line each; the parts of a field are counted but not said twice. */
  readonly differences: readonly string[];
  readonly errors: number;
};

/** Field by field, what was read against what is true; a file that could not be read has found nothing. */
export const measureDocument = (label: Label, read: Read | null): Measured => {
  const fields: Record<string, Counts> = {};
  const differences: string[] = [];
  let errors = 0;
  for (const [field, compared] of Object.entries(compareFields(label, read))) {
    fields[field] = compared.counts;
    if (field.includes('.')) continue;
    errors += compared.counts.fp + compared.counts.fn;
    if (compared.missing.length > 0) differences.push(`${field} not found: ${sayAll(compared.missing)}`);
    if (compared.wrong.length > 0) differences.push(`${field} wrong: ${sayAll(compared.wrong)}`);
  }
  return { file: label.file, fields, differences, errors };
};

type Comparison = Compared<unknown, unknown>;

const compareFields = (label: Label, read: Read | null): Record<string, Comparison> => {
  const found = read?.profile;
  const links = without(found?.links, label.links, label.optional?.links, isSameLink);
  const skills = without(found?.skills, label.skills, label.optional?.skills, isSameWords);
  const isJobs = { labels: label.jobs, found: found?.jobs };
  const isDegrees = { labels: label.degrees, found: found?.education };
  const isLanguages = { labels: label.languages, found: found?.languages };
  const isCertifications = { labels: label.certifications, found: found?.certifications };
  return {
    ...one('name', label.name, found?.name, isSameName),
    ...many('emails', label.emails, found?.emails, isSameWords),
    ...many('phones', label.phones, found?.phones, isSamePhone),
    ...many('links', label.links, links, isSameLink),
    ...one('location', label.location, found?.location, isSamePlace),
    ...many('jobs', label.jobs, found?.jobs, jobMatch.whole),
    ...part('jobs.title', isJobs, ({ title }) => title, jobMatch.title),
    ...part('jobs.employer', isJobs, ({ employer }) => employer, jobMatch.employer),
    ...part('jobs.dates', isJobs, ({ start, end }) => start ?? end, jobMatch.dates),
    ...many('degrees', label.degrees, found?.education, degreeMatch.whole),
    ...part('degrees.degree', isDegrees, ({ degree, field }) => degree ?? field, degreeMatch.degree),
    ...part('degrees.institution', isDegrees, ({ institution }) => institution, degreeMatch.institution),
    ...part('degrees.end', isDegrees, ({ end }) => end, degreeMatch.end),
    ...part('degrees.level', isDegrees, ({ level }) => level, degreeMatch.level),
    ...many('skills', label.skills, skills, isSameWords),
    ...many('languages', label.languages, found?.languages, languageMatch.name),
    ...part('languages.level', isLanguages, ({ level }) => level, languageMatch.level),
    ...many('certifications', label.certifications, found?.certifications, certificationMatch.name),
    ...part('certifications.issuer', isCertifications, ({ issuer }) => issuer, certificationMatch.issuer),
    ...part('certifications.date', isCertifications, ({ date }) => date, certificationMatch.date),
    ...one('highestLevel', label.highestLevel ?? undefined, found && highestLevel(found), isSame),
    ...one('totalYears', label.totalYears, found?.totalYears, isSameYears),
    ...one('isResume', label.isResume, read?.isResume, isSame),
  };
};

/** What is right where it is found, and no fault where it is not, does not count. */
const without = (
  found: readonly string[] = [],
  wanted: readonly string[] = [],
  optional: readonly string[] = [],
  isRight: (label: string, found: string) => boolean,
): readonly string[] =>
  found.filter(
    (each) => wanted.some((label) => isRight(label, each)) || !optional.some((label) => isRight(label, each)),
  );

const isSame = <Value>(one: Value, other: Value): boolean => one === other;

const many = <Labelled, Found>(
  field: string,
  labels: readonly Labelled[] | undefined,
  found: readonly Found[] | undefined,
  isRight: (label: Labelled, found: Found) => boolean,
): Record<string, Comparison> =>
  labels === undefined ? {} : { [field]: countMatches(labels, found ?? [], isRight) };

type Sides<Labelled, Found> = {
  readonly labels: readonly Labelled[] | undefined;
  readonly found: readonly Found[] | undefined;
};

/** Of what was found without this part, and of what is not labelled with it, nothing is held against it. */
const part = <Labelled extends object, Found extends object>(
  field: string,
  { labels = [], found = [] }: Sides<Labelled, Found>,
  partOf: (of: Labelled | Found) => unknown,
  isRight: (label: Labelled, found: Found) => boolean,
): Record<string, Comparison> => {
  const labelled = labels.filter(partOf);
  if (labelled.length === 0) return {};
  const compared = countMatches(labelled, found.filter(partOf), isRight);
  const wrong = compared.wrong.slice(labels.length - labelled.length);
  const exact = compared.missing.length === 0 && wrong.length === 0 ? 1 : 0;
  return { [field]: { ...compared, wrong, counts: { ...compared.counts, fp: wrong.length, exact } } };
};

const one = <Value>(
  field: string,
  label: Value | undefined,
  found: Value | null | undefined,
  isRight: (label: Value, found: Value) => boolean,
): Record<string, Comparison> =>
  many(
    field,
    label === undefined ? undefined : [label],
    found === null || found === undefined ? [] : [found],
    isRight,
  );

const highestLevel = ({ education }: PlainProfile): EducationLevel | null =>
  [...educationLevels].reverse().find((level) => education.some((each) => each.level === level)) ?? null;

const sayAll = (values: readonly unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ; ');
