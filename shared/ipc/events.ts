import { z } from 'zod';
import { action } from '../model/history';
import { jobId, tableId } from '../model/id';
import { importCounts, importFile } from '../model/import';
import { searchName } from '../model/search';
import { vaultStatus } from '../model/vault';

/** What the machine's side tells the window, in the past tense. Progress comes at most 20 times a second. */
export const events = {
  'vault.changed': vaultStatus,
  'jobs.changed': z.null(),
  /** Applications, people, notes or what they are judged by: whoever shows them asks again. */
  'desk.changed': z.null(),
  'import.progressed': z.strictObject({
    jobId,
    changed: z.array(importFile).max(500).readonly(),
    counts: importCounts,
    walking: z.boolean(),
  }),
  /** How far a table on its way in has come, in rows. */
  'table.progressed': z.strictObject({ tableId, done: z.int().nonnegative(), total: z.int().positive() }),
  /** Something was recorded, undone or redone; `action` is what the toast names. */
  'history.changed': z.strictObject({ what: z.enum(['done', 'undone', 'redone']), action }),
  /** Documents came that fit searches somebody saved. */
  'search.met': z.strictObject({
    searches: z.array(z.strictObject({ name: searchName, fresh: z.int().positive() })).readonly(),
  }),
  'backups.changed': z.null(),
  /** The menu was used: the window does what its own button would do. */
  'menu.chosen': z.enum([
    'new-job',
    'import-files',
    'import-folder',
    'find',
    'undo',
    'redo',
    'lock',
    'settings',
  ]),
  'problem.met': z.strictObject({ message: z.string() }),
} as const;

export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>;
