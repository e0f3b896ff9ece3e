import { z } from 'zod';
import { applicationId } from './id';
import { band } from './score';
import { bucket, look } from './shortlist';

/** Somebody of other jobs who may fit. Nothing in it leads to where they are known: it is the application they would be. */
export const suggestion = z.strictObject({
  applicationId,
  look,
  title: z.string().nullable(),
  bucket,
  band,
  score: z.number(),
  /** What was asked for, and the words that earned most of the score. */
  because: z.array(z.strictObject({ label: z.string(), quote: z.string() })).readonly(),
  /** The month in which the resume came: the moment would tell who came in then. */
  since: z.string().regex(/^\d{4}-\d{2}$/),
});
export type Suggestion = z.infer<typeof suggestion>;

export const suggestions = z.strictObject({
  /** Null: the job has no criteria yet, and nobody is looked for. */
  version: z.int().positive().nullable(),
  /** People of other jobs among whom was looked. */
  looked: z.int().nonnegative(),
  /** Who may fit; the first of them are in the rows. */
  total: z.int().nonnegative(),
  rows: z.array(suggestion).readonly(),
});
export type Suggestions = z.infer<typeof suggestions>;

export const mostSuggested = 20;
