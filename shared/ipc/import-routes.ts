import { z } from 'zod';
import { importFileId, importId, jobId } from '../model/id';
import { importFilePage, personVersion, watchedFolder } from '../model/import';
import { nothing, route } from './route';

const path = z.string().min(1).max(32_768);

export const importRoutes = {
  /** Files and folders that were dropped; answers at once, the rows follow as events. */
  'import.start': route(
    z.strictObject({ jobId, paths: z.array(path).min(1).max(100_000) }),
    z.strictObject({ importId }),
    ['not-found', 'disk-full'],
  ),
  /** Opens the system's own dialog; null when nothing was begun. Tables among what was chosen are opened one by one. */
  'import.choose': route(
    z.strictObject({ jobId, what: z.enum(['files', 'folder']) }),
    z.strictObject({ importId: importId.nullable(), tables: z.array(path).readonly() }),
    ['not-found', 'disk-full'],
  ),
  'import.listFiles': route(
    z.strictObject({ jobId, offset: z.int().nonnegative(), limit: z.int().min(1).max(500) }),
    importFilePage,
    ['not-found'],
  ),
  /** Files that may be another version of somebody: each once, beside the most likely of all it may be. */
  'import.versions': route(
    z.strictObject({ jobId }),
    z.strictObject({ versions: z.array(personVersion).readonly() }),
  ),
  /** Once more, with the password where it needs one; it is used once and kept nowhere. */
  'import.retry': route(
    z.strictObject({ id: importFileId, password: z.string().min(1).max(500).nullable() }),
    nothing,
    ['not-found', 'disk-full'],
  ),
  /** What still waits is not read; each row can be tried again. */
  'import.cancel': route(z.strictObject({ jobId }), z.strictObject({ cancelled: z.int().nonnegative() }), [
    'disk-full',
  ]),
  /** Opens the system's own dialog: a folder comes from nowhere else. Its files come in now, new ones as they appear. */
  'import.watch': route(z.strictObject({ jobId }), z.strictObject({ watched: watchedFolder.nullable() }), [
    'not-found',
    'disk-full',
  ]),
  'import.unwatch': route(z.strictObject({ jobId }), nothing, ['not-found', 'disk-full']),
  'import.watched': route(z.strictObject({ jobId }), z.strictObject({ watched: watchedFolder.nullable() })),
  'import.pause': route(nothing, nothing),
  'import.resume': route(nothing, nothing),
  'import.isPaused': route(nothing, z.strictObject({ paused: z.boolean() })),
} as const;
