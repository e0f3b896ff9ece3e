import { z } from 'zod';
import { application, decision } from './application';
import { criteria } from './criterion';
import { mediaType } from './document';
import { documentId, instant, jobId } from './id';
import { profile } from './profile';
import { score } from './score';
import { look } from './shortlist';
import { stage } from './stage';
import { finding, textPage } from './text';

/** An application as it is looked at: while somebody is hidden, nothing in it says who it is. */
export const candidate = z.strictObject({
  application,
  look,
  job: z.strictObject({ id: jobId, title: z.string() }),
  /** What they were scored by; null: the job has no criteria yet. */
  criteria: criteria.nullable(),
  score: score.nullable(),
  pages: z.array(textPage).readonly(),
  findings: z.array(finding).readonly(),
  /** Its pages can be drawn as they are; otherwise they are shown as text. */
  isDrawable: z.boolean(),
  /** Whether what is shown is redacted, because they are hidden or because somebody asked for it. */
  isRedacted: z.boolean(),
  profile: profile.nullable(),
  /** What no document answers: to be asked on the phone. */
  questions: z.array(z.string()).readonly(),
  decisions: z.array(decision).readonly(),
  documents: z
    .array(
      z.strictObject({
        documentId,
        /** Null while they are hidden: names of files tell who somebody is. */
        name: z.string().nullable(),
        mediaType,
        createdAt: instant,
      }),
    )
    .readonly(),
  otherJobs: z.array(z.strictObject({ jobId, title: z.string(), stage })).readonly(),
  /** Further jobs, where they are hidden, or all where they are hidden here: how many, not which. */
  hiddenIn: z.int().nonnegative(),
});
export type Candidate = z.infer<typeof candidate>;
