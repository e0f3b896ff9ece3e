import { z } from 'zod';
import { documentId, instant } from './id';
import { educationLevel, languageLevel, partialDate } from './profile';

const words = z.string().trim().min(1).max(500);
const end = z.union([partialDate, z.literal('present')]);

/** An entry of a profile in plain values, as a person reads and types it. */
export const plainJob = z.strictObject({
  title: words.nullable(),
  employer: words.nullable(),
  location: words.nullable(),
  start: partialDate.nullable(),
  end: end.nullable(),
});
export const plainStudied = z.strictObject({
  degree: words.nullable(),
  field: words.nullable(),
  institution: words.nullable(),
  start: partialDate.nullable(),
  end: end.nullable(),
  level: educationLevel.nullable(),
});
export const plainLanguage = z.strictObject({ name: words, level: languageLevel.nullable() });
export const plainCertification = z.strictObject({
  name: words,
  issuer: words.nullable(),
  date: partialDate.nullable(),
});

const of = <Field extends string, Value extends z.ZodType>(field: Field, value: Value) =>
  z.strictObject({
    field: z.literal(field),
    /** The value that was read; null: it was missed. */
    was: value.nullable(),
    /** What it really is; null: there is no such thing. */
    now: value.nullable(),
  });

/** A person's word against the reader's: it stands for this document however often it is read again. */
export const correction = z.discriminatedUnion('field', [
  of('name', words),
  of('location', words),
  of('headline', words),
  of('emails', words),
  of('phones', words),
  of('links', words),
  of('skills', words),
  of('jobs', plainJob),
  of('education', plainStudied),
  of('languages', plainLanguage),
  of('certifications', plainCertification),
]);
export type Correction = z.infer<typeof correction>;

export const storedCorrection = z.strictObject({
  id: z.string(),
  documentId,
  correction,
  createdAt: instant,
});
export type StoredCorrection = z.infer<typeof storedCorrection>;
