import { z } from 'zod';
import { decision } from './application';
import { mediaType } from './document';
import { applicationId, documentId, instant, jobId, noteId, personId } from './id';
import { look } from './shortlist';
import { stage } from './stage';

/** Somebody in a list: all they applied for, under what they may be called. */
export const personRow = z.strictObject({
  personId,
  look,
  title: z.string().nullable(),
  documents: z.int().positive(),
  applications: z
    .array(z.strictObject({ applicationId, jobId, title: z.string(), stage, appliedAt: instant }))
    .readonly(),
  /** Further applications of somebody known, in jobs where they are still hidden: how many, and nothing of them. */
  hiddenIn: z.int().nonnegative(),
  tags: z.array(z.string()).readonly(),
  notes: z.int().nonnegative(),
  /** When something of them last came in. */
  lastAt: instant,
});
export type PersonRow = z.infer<typeof personRow>;

export const note = z.strictObject({
  id: noteId,
  personId,
  applicationId: applicationId.nullable(),
  author: z.string(),
  words: z.string(),
  createdAt: instant,
  changedAt: instant,
});
export type Note = z.infer<typeof note>;
export const noteWords = z.string().trim().min(1).max(10_000);
export const tagWord = z.string().trim().min(1).max(60);

export const person = z.strictObject({
  row: personRow,
  files: z
    .array(
      z.strictObject({
        documentId,
        /** Of the person it was first read from: what unmerging gives back. */
        personId,
        name: z.string().nullable(),
        mediaType,
        createdAt: instant,
      }),
    )
    .readonly(),
  notes: z.array(note).readonly(),
  decisions: z.array(decision.extend({ applicationId, job: z.string() })).readonly(),
});
export type Person = z.infer<typeof person>;

/** Two that may be one, with what speaks for it; only a person says that they are. */
export const likeness = z.strictObject({
  one: personRow,
  other: personRow,
  same: z.enum(['likely', 'possible']),
  because: z.array(z.string()).readonly(),
});
export type Likeness = z.infer<typeof likeness>;
