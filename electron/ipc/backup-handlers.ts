import type { Handlers } from '@shared/ipc/index';
import type { Handling } from './handling';

type BackupRoutes = Extract<keyof Handlers, `backup.${string}`>;

export const backupHandlers = ({ desk }: Handling): Pick<Handlers, BackupRoutes> => ({
  'backup.list': () => desk.listBackups(),
  'backup.make': () => desk.makeBackup('by-hand'),
  'backup.restore': async ({ name }) => {
    await desk.restore(name);
    return null;
  },
});
