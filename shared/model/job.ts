import { z } from 'zod';
import { instant, jobId } from './id';
import { stage } from './stage';

export const jobTitle = z.string().trim().min(1).max(200);
export const posting = z.string().max(200_000);

/** A position that is being filled. */
export const job = z.strictObject({
  id: jobId,
  title: jobTitle,
  posting,
  createdAt: instant,
  changedAt: instant,
});
export type Job = z.infer<typeof job>;

/** A line of the list of jobs. */
export const jobSummary = z.strictObject({
  id: jobId,
  title: jobTitle,
  createdAt: instant,
  files: z.int().nonnegative(),
  waiting: z.int().nonnegative(),
  failed: z.int().nonnegative(),
  /** How many applications stand where. */
  stages: z.record(stage, z.int().nonnegative()),
  /** Of those that are still in it: whom nobody has looked at yet. */
  unseen: z.int().nonnegative(),
});
export type JobSummary = z.infer<typeof jobSummary>;
