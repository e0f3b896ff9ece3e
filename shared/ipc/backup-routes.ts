import { z } from 'zod';
import { backup } from '../model/vault';
import { earlyRoute, nothing, route } from './route';

export const backupRoutes = {
  'backup.list': earlyRoute(nothing, z.array(backup).readonly()),
  'backup.make': route(nothing, backup, ['disk-full', 'store-read-only']),
  /** Puts a backup in place of the data in use, which is itself kept as a backup first. */
  'backup.restore': earlyRoute(z.strictObject({ name: backup.shape.name }), nothing, [
    'not-found',
    'backup-damaged',
    'store-in-use',
    'disk-full',
    'store-read-only',
  ]),
} as const;
