import { z } from 'zod';
import { span } from './profile';

export const verdicts = ['pass', 'unknown', 'fail'] as const;
export const verdict = z.enum(verdicts);
export type Verdict = z.infer<typeof verdict>;

/** How strong the words are that speak for a requirement, from none to a recent role with a result. */
export const rungs = ['none', 'listed', 'project', 'former-role', 'role', 'recent-role'] as const;
export const rung = z.enum(rungs);
export type Rung = z.infer<typeof rung>;

/** The words on the page that earned something, whole, and where they stand. */
export const evidence = z.strictObject({
  quote: z.string().min(1),
  page: z.int().positive(),
  spans: z.array(span).min(1).readonly(),
});
export type Evidence = z.infer<typeof evidence>;

/** What one scored criterion earned: no quote, no points. `share` is in thousandths, so that sums are exact anywhere. */
export const scorePart = z.strictObject({
  criterionId: z.string(),
  /** What a gate or a note of the same question would say: a change of mode reads nothing again. */
  verdict,
  share: z.int().min(0).max(1000),
  /** The same with what no human can see. */
  shareWithHidden: z.int().min(0).max(1000),
  rung,
  /** In a few words: why not all of it. */
  reason: z.string(),
  evidence: evidence.nullable(),
});
export type ScorePart = z.infer<typeof scorePart>;

/** A gate passes, fails, or is a question for the phone screen; a note is shown with what was found. */
export const gateResult = z.strictObject({
  criterionId: z.string(),
  verdict,
  reason: z.string(),
  evidence: evidence.nullable(),
});
export type GateResult = z.infer<typeof gateResult>;

/** From the best; the last two are no judgement: too little could be read, or nothing was asked for. */
export const bands = [
  'priority',
  'worth-a-look',
  'possible',
  'little-found',
  'hardly-readable',
  'not-scored',
] as const;
export const band = z.enum(bands);
export type Band = z.infer<typeof band>;

export const score = z.strictObject({
  /** 0 to 100 with one decimal. */
  score: z.number().min(0).max(100),
  /** The same with what no human can see: shown beside it, never used. */
  scoreWithHidden: z.number().min(0).max(100),
  /** 0 to 1: how much of the document could be read and understood. */
  confidence: z.number().min(0).max(1),
  band,
  gates: z.array(gateResult).readonly(),
  parts: z.array(scorePart).readonly(),
  notes: z.array(gateResult).readonly(),
  /** Which input and which engine this came from: the same on every machine. */
  receipt: z.string().regex(/^[0-9a-f]{64}$/),
});
export type Score = z.infer<typeof score>;

/** A person's word beside the computed score, which stays. */
export const adjustment = z.strictObject({
  by: z.int().min(-100).max(100),
  reason: z.string().trim().min(1).max(1000),
});
export type Adjustment = z.infer<typeof adjustment>;
