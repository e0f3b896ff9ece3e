import { z } from 'zod';
import { connection } from '../model/connection';
import { instant, jobId } from '../model/id';
import { theme } from '../model/theme';
import { earlyRoute, nothing, route } from './route';

export const appRoutes = {
  'app.about': earlyRoute(
    nothing,
    z.strictObject({
      version: z.string(),
      electron: z.string(),
      platform: z.enum(['darwin', 'win32', 'linux']),
      dataFolder: z.string(),
      logFile: z.string(),
    }),
  ),
  /** Of this computer: known before the store is open. */
  'app.theme': earlyRoute(nothing, z.strictObject({ theme })),
  'app.setTheme': earlyRoute(z.strictObject({ theme }), nothing),
  /** What the status bar says. */
  'app.status': route(
    nothing,
    z.strictObject({
      lastBackupAt: instant.nullable(),
      waitingTasks: z.int().nonnegative(),
      paused: z.boolean(),
    }),
  ),
  /** Who was to be reached from here, the newest first. */
  'app.connections': route(nothing, z.array(connection).max(200).readonly()),
  /** The notices of what is bundled. */
  'app.licences': earlyRoute(nothing, z.strictObject({ text: z.string() })),
  'app.openLogFolder': earlyRoute(nothing, nothing),
  /** A failure the window itself met: logged without its text. */
  'app.reportProblem': earlyRoute(
    z.strictObject({ name: z.string().max(200), where: z.string().max(2000) }),
    nothing,
  ),
  'samples.load': route(nothing, z.strictObject({ jobId }), ['not-found', 'disk-full']),
} as const;
