import { z } from 'zod';

/** One requirement of a job, drafted from the posting; a person may change it before anything is scored. */
export const criterion = z.strictObject({
  id: z.string().min(1).max(60),
  label: z.string().min(1).max(400),
  mode: z.literal('scored'),
  weight: z.int().min(1).max(5),
});
export type Criterion = z.infer<typeof criterion>;

/** What one criterion earned, and the words on the page that earned it: no quote, no points. */
export const scorePart = z.strictObject({
  criterionId: criterion.shape.id,
  points: z.number().nonnegative(),
  of: z.number().positive(),
  quote: z.string().nullable(),
  page: z.int().positive().nullable(),
});
export type ScorePart = z.infer<typeof scorePart>;

export const score = z.strictObject({
  score: z.number().min(0).max(100),
  parts: z.array(scorePart).readonly(),
  findings: z.int().nonnegative(),
});
export type Score = z.infer<typeof score>;
