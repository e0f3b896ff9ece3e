import { z } from 'zod';
import { applicationId, documentId, instant, jobId, personId } from './id';
import { stage } from './stage';

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
  /** As the stages were called at that time. */
  fromName: z.string().nullable(),
  toName: z.string().nullable(),
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
