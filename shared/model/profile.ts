import { z } from 'zod';
import type { Box, Text } from './text';

/** Where a value stands: characters `from` to `to` (not included) of line number `line` (from 0) of a page. */
export const span = z.strictObject({
  page: z.int().positive(),
  line: z.int().nonnegative(),
  from: z.int().nonnegative(),
  to: z.int().nonnegative(),
});
export type Span = z.infer<typeof span>;

/** 0 to 1; every value has the words on the page that it was read from, or a person's correction. */
const factOf = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    value,
    confidence: z.number().min(0).max(1),
    spans: z.array(span).readonly(),
    corrected: z.literal(true).optional(),
  });

export const fact = factOf(z.string());
export type Fact = z.infer<typeof fact>;

/** YYYY-MM-DD, YYYY-MM or YYYY: as exact as the page says. */
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
export const dateFact = factOf(partialDate);
export type DateFact = z.infer<typeof dateFact>;
export const endFact = factOf(z.union([partialDate, z.literal('present')]));
export type EndFact = z.infer<typeof endFact>;

export const workedJob = z.strictObject({
  title: fact.nullable(),
  employer: fact.nullable(),
  location: fact.nullable(),
  start: dateFact.nullable(),
  end: endFact.nullable(),
  bullets: z.array(fact).readonly(),
});
export type WorkedJob = z.infer<typeof workedJob>;

/** From the lowest to the highest. */
export const educationLevels = [
  'school',
  'vocational',
  'associate',
  'bachelor',
  'master',
  'doctorate',
] as const;
export const educationLevel = z.enum(educationLevels);
export type EducationLevel = z.infer<typeof educationLevel>;

export const studied = z.strictObject({
  degree: fact.nullable(),
  field: fact.nullable(),
  institution: fact.nullable(),
  location: fact.nullable(),
  start: dateFact.nullable(),
  end: endFact.nullable(),
  level: educationLevel.nullable(),
});
export type Studied = z.infer<typeof studied>;

export const rawSkill = z.strictObject({
  name: fact,
  /** What the page says itself: "5 years", "since 2019", "expert". */
  years: factOf(z.number().nonnegative()).nullable(),
  lastUse: dateFact.nullable(),
  level: fact.nullable(),
});
export type RawSkill = z.infer<typeof rawSkill>;

/** The Common European Framework; `native` above it. */
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;
export const languageLevel = z.enum(languageLevels);
export type LanguageLevel = z.infer<typeof languageLevel>;

export const spokenLanguage = z.strictObject({
  /** The language's English name: the page's own word is in the span. */
  name: fact,
  /** As the page says it. */
  said: fact.nullable(),
  level: languageLevel.nullable(),
});
export type SpokenLanguage = z.infer<typeof spokenLanguage>;

export const certification = z.strictObject({
  name: fact,
  issuer: fact.nullable(),
  date: dateFact.nullable(),
  expires: dateFact.nullable(),
});
export type Certification = z.infer<typeof certification>;

export const project = z.strictObject({
  name: fact,
  start: dateFact.nullable(),
  end: endFact.nullable(),
  bullets: z.array(fact).readonly(),
});
export type Project = z.infer<typeof project>;

export const publication = z.strictObject({ title: fact, date: dateFact.nullable() });
export type Publication = z.infer<typeof publication>;

export const documentClasses = [
  'resume',
  'cover-letter',
  'certificate',
  'reference',
  'posting',
  'photo',
  'other',
] as const;
/** What the file is, and the reason in a few words. */
export const judgement = z.strictObject({
  value: z.enum(documentClasses),
  confidence: z.number().min(0).max(1),
  reason: z.string(),
});
export type Judgement = z.infer<typeof judgement>;

/** How old what the document says is; never today's date, so that the same file gives the same totals for ever. */
export const documentDate = z.strictObject({
  value: partialDate,
  source: z.enum(['text', 'properties', 'file']),
});
export type DocumentDate = z.infer<typeof documentDate>;

export const sectionKinds = [
  'contact',
  'summary',
  'work',
  'education',
  'skills',
  'languages',
  'certifications',
  'projects',
  'publications',
  'awards',
  'volunteering',
  'interests',
  'references',
  'other',
] as const;
export const sectionKind = z.enum(sectionKinds);
export type SectionKind = z.infer<typeof sectionKind>;

/** A stretch of months, both included: YYYY-MM. */
export const stretch = z.strictObject({
  from: partialDate,
  to: partialDate,
  months: z.int().nonnegative(),
});
export type Stretch = z.infer<typeof stretch>;

/** Facts read from a text, each with the words it came from. */
export const profile = z.strictObject({
  judgement,
  date: documentDate.nullable(),
  name: fact.nullable(),
  emails: z.array(fact).readonly(),
  /** E.164 where the country is known, else the digits as written. */
  phones: z.array(fact).readonly(),
  links: z.array(fact).readonly(),
  location: fact.nullable(),
  headline: fact.nullable(),
  summary: fact.nullable(),
  jobs: z.array(workedJob).readonly(),
  education: z.array(studied).readonly(),
  skills: z.array(rawSkill).readonly(),
  languages: z.array(spokenLanguage).readonly(),
  certifications: z.array(certification).readonly(),
  projects: z.array(project).readonly(),
  publications: z.array(publication).readonly(),
  /** The union of the jobs' dates, never their sum. */
  experience: z.strictObject({ months: z.int().nonnegative(), stretches: z.array(stretch).readonly() }),
  /** Months between two jobs without one: a fact, not a fault. */
  gaps: z.array(stretch).readonly(),
  sections: z
    .array(z.strictObject({ kind: sectionKind, heading: fact.nullable(), page: z.int(), line: z.int() }))
    .readonly(),
});
export type Profile = z.infer<typeof profile>;

/** One decimal; from months, so that the same dates give the same figure. */
export const totalYears = ({ experience }: Pick<Profile, 'experience'>): number =>
  Math.round((experience.months / 12) * 10) / 10;

export const quoteOf = (text: Text, { page, line, from, to }: Span): string =>
  text.pages[page - 1]?.lines[line]?.text.slice(from, to) ?? '';

/** The part of the page that a span covers; null in a format without boxes. */
export const boxOfSpan = (text: Text, { page, line, from, to }: Span): Box | null => {
  const at = text.pages[page - 1]?.lines[line];
  if (!at?.box) return null;
  const words = [...at.text.matchAll(/\S+/g)].map((word, index) => ({
    from: word.index,
    to: word.index + word[0].length,
    index,
  }));
  const touched = words.filter((word) => word.to > from && word.from < to);
  const left = at.edges[(touched[0]?.index ?? -1) * 2];
  const right = at.edges[(touched.at(-1)?.index ?? -1) * 2 + 1];
  return left === undefined || right === undefined ? at.box : [left, at.box[1], right - left, at.box[3]];
};
