// What hangs on the store being open: the menu, the lock after a while without input, and a tidy end.
import { app, powerMonitor } from 'electron';
import { isAnyWalking } from '../db/queries/import';
import { defaultAutoLockMinutes, readSetting } from '../db/queries/setting';
import { tellWindows } from '../ipc/serve-requests';
import type { Desk } from '../jobs/desk';
import { countTasks } from '../jobs/queue';
import type { Tell } from '../jobs/session';
import type { Log } from '../platform/log';
import { followIdle } from './follow-idle';
import { openLogFolder } from './open-log-folder';
import { setMenu } from './set-menu';

export type FollowedLock = {
  readonly tellAnd: (tell: Tell) => Tell;
  readonly setMinutes: (minutes: number | null) => void;
  /** Once Electron is ready: the menu, and the watch for a person who has gone. */
  readonly start: () => void;
};

type Following = { readonly development: boolean; readonly log: Log; readonly desk: () => Desk };

export const followLock = ({ development, log, desk }: Following): FollowedLock => {
  let minutes: number | null = null;

  const showMenu = (locked: boolean): void =>
    setMenu({
      development,
      locked,
      choose: (choice) => tellWindows('menu.chosen', choice),
      openLogFolder: () => openLogFolder(log),
    });

  const opened = async (): Promise<void> => {
    const { reader } = desk().session().store;
    minutes = await readSetting(reader, 'autoLockMinutes', defaultAutoLockMinutes);
  };

  const lockUnlessBusy = async (): Promise<void> => {
    // An import that runs on its own is what the person left it alone for.
    if (!desk().isOpen() || (await isBusy(desk()))) return;
    log.info('store.locked');
    await desk().lock();
  };

  return {
    start: () => {
      showMenu(!desk().isOpen());
      followIdle(powerMonitor, {
        minutes: () => minutes,
        whenAway: () => {
          lockUnlessBusy().catch((error: unknown) => log.error('lock.problem', error));
        },
      });
      endTidily(desk, log);
    },
    setMinutes: (next) => {
      minutes = next;
    },
    tellAnd: (tell) => (name, payload) => {
      if (name === 'vault.changed') {
        const isOpen = desk().isOpen();
        if (app.isReady()) showMenu(!isOpen);
        if (isOpen) opened().catch((error: unknown) => log.error('lock.problem', error));
      }
      tell(name, payload);
    },
  };
};

const isBusy = async (desk: Desk): Promise<boolean> => {
  const { runner, store } = desk.session();
  if (runner.isPaused()) return false;
  // A folder that is still being walked may not have put its first file into the queue yet.
  return (await countTasks(store.reader)) > 0 || isAnyWalking(store.reader);
};

/** What is being read goes back into the queue, the store is closed, then the app ends. */
const endTidily = (desk: () => Desk, log: Log): void => {
  let ended = false;
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  app.on('will-quit', (event) => {
    if (ended) return;
    event.preventDefault();
    desk()
      .lock()
      .catch((error: unknown) => log.error('quit.problem', error))
      .finally(() => {
        ended = true;
        // Not while Electron still stops the quitting it was asked to stop: it would not hear this one.
        setImmediate(() => app.quit());
      });
  });
};
