import { z } from 'zod';
import { pseudonymColours } from '../lib/pseudonym';
import { applicationId, instant, personId } from './id';
import { band } from './score';
import { stage } from './stage';

/** What somebody is called on the screen: a pseudonym with its colour while they are hidden, else the name. */
export const look = z.strictObject({
  name: z.string(),
  colour: z.enum(pseudonymColours),
  isBlind: z.boolean(),
});
export type Look = z.infer<typeof look>;

/** All gates passed, one of them open, or one failed: this goes before every score. */
export const bucket = z.enum(['pass', 'unknown', 'fail']);
export type Bucket = z.infer<typeof bucket>;

export const shortlistRow = z.strictObject({
  applicationId,
  personId,
  look,
  /** Of the last job. */
  title: z.string().nullable(),
  rank: z.int().positive(),
  stage,
  stageAt: instant,
  appliedAt: instant,
  bucket,
  band,
  /** As it is shown: computed, and a person's own adjustment. */
  score: z.number(),
  computed: z.number(),
  scoreWithHidden: z.number(),
  confidence: z.number(),
  bookmarked: z.boolean(),
  seen: z.boolean(),
  /** What no reader of the page sees, counted. */
  findings: z.int().nonnegative(),
  otherJobs: z.int().nonnegative(),
});
export type ShortlistRow = z.infer<typeof shortlistRow>;

export const shortlistFilter = z.strictObject({
  /** Null: all that are still in it, that is neither rejected nor withdrawn. */
  stages: z.union([z.array(stage), z.literal('all')]).nullable(),
  bucket: bucket.nullable(),
  only: z.enum(['unseen', 'bookmarked', 'flagged']).nullable(),
  /** In the title, or in the name of those who are not hidden. */
  words: z.string().max(200),
});
export type ShortlistFilter = z.infer<typeof shortlistFilter>;

export const everybody: ShortlistFilter = { stages: null, bucket: null, only: null, words: '' };

/** One order, a window of it, and what there is beside it. */
export const shortlist = z.strictObject({
  /** Null: the job has no criteria yet, and nothing is scored. */
  version: z.int().positive().nullable(),
  rows: z.array(shortlistRow).readonly(),
  total: z.int().nonnegative(),
  /** Of the job, whatever the filter; also of stages that its list does not have. */
  stages: z.record(stage, z.int().nonnegative()),
});
export type Shortlist = z.infer<typeof shortlist>;
