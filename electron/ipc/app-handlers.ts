import type { Handlers } from '@shared/ipc/index';
import { loadSamples } from '../jobs/load-samples';
import { countTasks } from '../jobs/queue';
import type { Handling } from './handling';

type AppRoutes = Extract<keyof Handlers, `app.${string}`> | 'samples.load';

export const appHandlers = ({ desk, app }: Handling): Pick<Handlers, AppRoutes> => ({
  'app.about': async () => ({
    version: app.version,
    electron: app.electron,
    platform: app.platform,
    dataFolder: desk.folder.root,
    logFile: app.logFile,
  }),
  'app.theme': async () => ({ theme: app.theme() }),
  'app.setTheme': async ({ theme }) => {
    app.setTheme(theme);
    return null;
  },
  'app.status': async () => {
    const session = desk.session();
    const [newest] = await desk.listBackups();
    return {
      lastBackupAt: newest?.madeAt ?? null,
      waitingTasks: await countTasks(session.store.reader),
      paused: session.runner.isPaused(),
    };
  },
  'app.connections': () => app.listConnections(200),
  'app.licences': async () => ({ text: await app.readLicences() }),
  'app.openLogFolder': async () => {
    app.openLogFolder();
    return null;
  },
  'app.reportProblem': async ({ name, where }) => {
    app.reportProblem(name, where);
    return null;
  },
  'samples.load': async () => ({ jobId: await loadSamples(desk.session(), app.samples) }),
});
