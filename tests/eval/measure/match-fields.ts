// One rule a field: when what was found is what the label says.

import { englishLanguage } from './english-language';
import type { LabelledCertification, LabelledDegree, LabelledJob, LabelledLanguage } from './label';
import type { PlainProfile } from './plain-profile';
import { foldWords, isSameDate, isSameWords, sharedWords } from './same-words';

type Job = PlainProfile['jobs'][number];
type Education = PlainProfile['education'][number];
type Language = PlainProfile['languages'][number];
type Certification = PlainProfile['certifications'][number];

const isWords = (labelled: string | null | undefined, found: string | null): boolean =>
  !labelled || (found !== null && isSameWords(labelled, found));

export const jobMatch = {
  title: (label: LabelledJob, job: Job) => isWords(label.title, job.title),
  employer: (label: LabelledJob, job: Job) => isWords(label.employer, job.employer),
  dates: (label: LabelledJob, job: Job) =>
    isSameDate(label.start, job.start) && isSameDate(label.end, job.end),
  whole: (label: LabelledJob, job: Job): boolean =>
    jobMatch.title(label, job) && jobMatch.employer(label, job) && jobMatch.dates(label, job),
};

/** A page may say both in one line: where degree ends and field begins is no matter, their words are. */
const sameDegreeFrom = 0.75;
const degreeWords = ({
  degree,
  field,
}: {
  degree?: string | null | undefined;
  field?: string | null | undefined;
}) => [degree, field].filter(Boolean).join(' ');

export const degreeMatch = {
  degree: (label: LabelledDegree, found: Education) =>
    degreeWords(label) === '' || sharedWords(degreeWords(label), degreeWords(found)) >= sameDegreeFrom,
  institution: (label: LabelledDegree, found: Education) => isWords(label.institution, found.institution),
  end: (label: LabelledDegree, found: Education) => isSameDate(label.end, found.end),
  level: (label: LabelledDegree, found: Education) => !label.level || label.level === found.level,
  whole: (label: LabelledDegree, found: Education): boolean =>
    degreeMatch.degree(label, found) && degreeMatch.institution(label, found),
};

export const languageMatch = {
  name: (label: LabelledLanguage, found: Language) =>
    englishLanguage(label.name) === englishLanguage(found.name),
  level: (label: LabelledLanguage, found: Language) =>
    languageMatch.name(label, found) && (!label.level || isWords(label.level, found.level)),
};

const sameCertificateFrom = 0.8;
export const certificationMatch = {
  name: (label: LabelledCertification, found: Certification) =>
    sharedWords(label.name, found.name) >= sameCertificateFrom ||
    sharedWords(label.name, `${found.name} ${found.issuer ?? ''}`) >= sameCertificateFrom,
  issuer: (label: LabelledCertification, found: Certification) =>
    certificationMatch.name(label, found) && isWords(label.issuer, found.issuer),
  date: (label: LabelledCertification, found: Certification) =>
    certificationMatch.name(label, found) && isSameDate(label.date, found.date),
};

const honorifics = new Set('dr prof mr mrs ms miss mx ing dipl herr frau mgr phd md rn engr atty'.split(' '));
const bareName = (said: string): string =>
  foldWords(said)
    .filter((word) => !honorifics.has(word))
    .join(' ');
export const isSameName = (label: string, found: string): boolean => bareName(label) === bareName(found);

/** The place itself has to be there; street, region and country may or may not be. */
export const isSamePlace = (label: string, found: string): boolean => {
  const wanted = foldWords(label.split(/[,(–|·]| - /)[0] ?? '').filter((word) => !/\d/.test(word));
  const has = new Set(foldWords(found));
  const extra = [...has].filter((word) => !foldWords(label).includes(word)).length;
  return wanted.length > 0 && wanted.every((word) => has.has(word)) && extra <= 6;
};

export const isSameYears = (label: number, found: number): boolean =>
  Math.abs(label - found) <= Math.max(0.5, label * 0.1) + 1e-9;
