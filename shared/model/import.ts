import { z } from 'zod';
import { failureKind } from '../errors/failure';
import { documentId, importFileId, importId, instant, jobId, personId } from './id';
import { judgement } from './profile';
import { look } from './shortlist';

/** Where one file of an import stands. `queued` and `reading` pass; the others stay. */
export const importFileStates = ['queued', 'reading', 'read', 'duplicate', 'failed'] as const;
export const importFileState = z.enum(importFileStates);
export type ImportFileState = z.infer<typeof importFileState>;

export const importFile = z.strictObject({
  id: importFileId,
  importId,
  jobId,
  /** The folder below what was dropped, as a hint; empty at the top. */
  folder: z.string(),
  name: z.string(),
  state: importFileState,
  problem: failureKind.nullable(),
  documentId: documentId.nullable(),
  pages: z.int().nonnegative().nullable(),
  findings: z.int().nonnegative().nullable(),
  /** Files that came inside it and have rows of their own. */
  members: z.int().nonnegative().nullable(),
  /** What it is instead, and why, where it was read and is no resume. */
  otherwise: judgement.pick({ value: true, reason: true }).nullable(),
  changedAt: instant,
});
export type ImportFile = z.infer<typeof importFile>;

export const importCounts = z.record(importFileState, z.int().nonnegative());
export type ImportCounts = z.infer<typeof importCounts>;

export const importFilePage = z.strictObject({
  files: z.array(importFile).readonly(),
  total: z.int().nonnegative(),
  counts: importCounts,
  /** The folder is still being walked: more rows may come. */
  walking: z.boolean(),
});
export type ImportFilePage = z.infer<typeof importFilePage>;

const versionOf = z.strictObject({
  personId,
  look,
  /** What can be opened here of them. */
  documentId: documentId.nullable(),
});

/** A file of a job whose person may be somebody who is here already: proposed, never merged. */
export const personVersion = z.strictObject({
  documentId,
  /** Of the file. */
  one: versionOf,
  other: versionOf,
  same: z.enum(['likely', 'possible']),
  because: z.array(z.string()).readonly(),
});
export type PersonVersion = z.infer<typeof personVersion>;

/** A folder whose new files come in by themselves. */
export const watchedFolder = z.strictObject({
  path: z.string(),
  /** Why nothing comes in from it now. */
  problem: failureKind.nullable(),
});
export type WatchedFolder = z.infer<typeof watchedFolder>;
