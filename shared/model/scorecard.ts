import { z } from 'zod';
import { instant } from './id';

/** Four words, and none: nobody is forced to decide. */
export const opinions = ['strong-no', 'no', 'yes', 'strong-yes', 'no-decision'] as const;
export const opinion = z.enum(opinions);
export type Opinion = z.infer<typeof opinion>;

export const scorecardWords = z.strictObject({
  verdict: opinion,
  /** Of single qualities, as the office calls them. */
  ratings: z
    .array(z.strictObject({ quality: z.string().trim().min(1).max(200), opinion }))
    .max(30)
    .readonly(),
  words: z.string().max(10_000),
});
export type ScorecardWords = z.infer<typeof scorecardWords>;

export const scorecard = scorecardWords.extend({ author: z.string(), changedAt: instant });
export type Scorecard = z.infer<typeof scorecard>;

/** What others think stays hidden until one's own card is in. */
export const scorecards = z.strictObject({
  own: scorecard.nullable(),
  others: z.array(scorecard).nullable(),
  othersCount: z.int().nonnegative(),
});
export type Scorecards = z.infer<typeof scorecards>;
