import { join } from 'node:path';
import { app } from 'electron';
import { blockNetwork } from './app/block-network';
import { chooseDataFolder } from './app/choose-data-folder';
import { chooseFiles } from './app/choose-files';
import { followLock } from './app/follow-lock';
import { guardNavigation } from './app/guard-navigation';
import { guardPermissions } from './app/guard-permissions';
import { keepTheme } from './app/keep-theme';
import { keepWindow } from './app/keep-window';
import { meetProblem } from './app/meet-problem';
import { openLogFolder } from './app/open-log-folder';
import { openWindow } from './app/open-window';
import { isOwnPage, startPage } from './app/own-page';
import { registerProtocol } from './app/register-protocol';
import { reportCrashes } from './app/report-crashes';
import { skipDefaultMenu } from './app/set-menu';
import { singleInstance } from './app/single-instance';
import { unlockAtStart } from './app/unlock-at-start';
import { dataFolderAt } from './db/data-folder';
import { makeHandlers } from './ipc/make-handlers';
import { makeRouter } from './ipc/router';
import { serveRequests, tellWindows } from './ipc/serve-requests';
import { makeConnectionLedger } from './jobs/connection-ledger';
import { makeDesk } from './jobs/desk';
import { spawnUtilityReader } from './jobs/reader/spawn-utility-reader';
import { systemClock } from './platform/clock';
import { systemKeychain } from './platform/keychain';
import { openLog } from './platform/log';
import { readLicences } from './platform/read-licences';

const root = app.getAppPath();
const development = !app.isPackaged;
const devServer = development ? process.env.FAIRLEAD_DEV_SERVER : undefined;

const folder = dataFolderAt(join(chooseDataFolder(), 'data'));
const log = openLog({ folder: join(app.getPath('userData'), 'logs') });
reportCrashes(log);
const isFirst = singleInstance();
registerProtocol(join(root, 'out', 'renderer'));
skipDefaultMenu();
const network = devServer === undefined ? {} : { devServer };
blockNetwork({ ...network, onBlocked: (met) => ledger.note(met) });
guardPermissions(network);
guardNavigation(network);

const lock = followLock({ development, log, desk: () => desk });
const onProblem = meetProblem({ log, tell: tellWindows, clock: systemClock });
const ledger = makeConnectionLedger({
  clock: systemClock,
  openStore: () => (desk.isOpen() ? desk.session().store : undefined),
  onProblem,
});
const look = keepTheme(join(app.getPath('userData'), 'look.json'));
const desk = makeDesk({
  folder,
  keychain: systemKeychain(development ? 'Fairlead development' : 'Fairlead'),
  clock: systemClock,
  spawnReader: spawnUtilityReader(join(import.meta.dirname, 'reader.js')),
  readers: 2,
  scorer: join(import.meta.dirname, 'scorer.js'),
  storeThread: join(import.meta.dirname, 'store-thread.js'),
  tell: lock.tellAnd((name, payload) => {
    tellWindows(name, payload);
    if (name === 'vault.changed') void ledger.keep();
  }),
  onProblem,
});
const start = (): void => {
  // Before the window opens, or it would show the wrong paper for a moment.
  look.start();
  // Not before Electron is ready: asked earlier, the Secret Service never answers.
  const opened = unlockAtStart(desk, log);
  keepWindow(() =>
    openWindow({
      page: devServer ?? startPage,
      preload: join(root, 'out', 'preload', 'preload.cjs'),
      stateFile: join(app.getPath('userData'), 'window.json'),
      icon: join(root, 'resources', 'icons', 'icon-512.png'),
      development,
    }),
  );
  const handlers = makeHandlers({
    desk,
    app: {
      version: app.getVersion(),
      electron: process.versions.electron,
      platform: process.platform as 'darwin' | 'win32' | 'linux',
      logFile: log.file,
      samples: join(root, 'resources', 'samples'),
      chooseFiles,
      listConnections: ledger.list,
      readLicences: () => readLicences(root),
      theme: look.theme,
      setTheme: look.setTheme,
      openLogFolder: () => openLogFolder(log),
      reportProblem: (name, where) => log.error('window.problem', { name, stack: where }),
      autoLockChanged: lock.setMinutes,
    },
  });
  const router = makeRouter({ handlers, isOpen: desk.isOpen, log });
  serveRequests(
    async (asking) => {
      await opened;
      return router(asking);
    },
    (url) => isOwnPage(url, devServer),
  );
  lock.start();
  log.info('app.started', { version: app.getVersion(), electron: process.versions.electron });
};

if (isFirst) void app.whenReady().then(start);
