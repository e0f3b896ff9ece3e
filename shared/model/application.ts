import { z } from 'zod';
import { applicationId, documentId, instant, jobId, personId } from './id';

/** Where an application stands; the last two are its ends without a job. */
export const stages = [
  'new',
  'screened',
  'phone-screen',
  'interview',
  'offer',
  'hired',
  'rejected',
  'withdrawn',
] as const;
export const stage = z.enum(stages);
export type Stage = z.infer<typeof stage>;

/** From here on somebody talks to the person: who it is need not be hidden any more. */
const shortlistedStages: ReadonlySet<Stage> = new Set(['phone-screen', 'interview', 'offer', 'hired']);
export const isShortlisted = (at: Stage): boolean => shortlistedStages.has(at);

/** Over without a job: neither shown among those who are in it, nor waiting for anybody. */
export const isEnded = (at: Stage): boolean => at === 'rejected' || at === 'withdrawn';

export const decisionKinds = ['move', 'adjust', 'reveal'] as const;
export const decisionKind = z.enum(decisionKinds);
export type DecisionKind = z.infer<typeof decisionKind>;

export const reason = z.string().trim().min(1).max(1000);

/** What a person did, when and why. */
export const decision = z.strictObject({
  at: instant,
  kind: decisionKind,
  from: stage.nullable(),
  to: stage.nullable(),
  reason: z.string().nullable(),
});
export type Decision = z.infer<typeof decision>;

/** A person for one job. */
export const application = z.strictObject({
  id: applicationId,
  jobId,
  personId,
  documentId,
  appliedAt: instant,
  stage,
  stageAt: instant,
  bookmarked: z.boolean(),
  seen: z.boolean(),
  revealed: z.boolean(),
  adjustment: z.strictObject({ by: z.int().min(-100).max(100), reason: z.string() }).nullable(),
});
export type Application = z.infer<typeof application>;
