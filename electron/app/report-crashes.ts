import { explain } from '@shared/errors/explain';
import { app, BrowserWindow, dialog, type WebContents } from 'electron';
import { utilityReaderName } from '../jobs/reader/spawn-utility-reader';
import type { Log } from '../platform/log';

/**
 * What nobody expected is logged without its text, and the person is told. No crash reporter is started: a dump is
 * a piece of memory, and memory holds resumes.
 */
export const reportCrashes = (log: Log): void => {
  process.on('uncaughtException', (error) => meetProblem(log, 'main.exception', error));
  process.on('unhandledRejection', (error) => meetProblem(log, 'main.rejection', error));
  app.on('render-process-gone', (_, contents, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.error('window.gone', undefined, { reason, exitCode });
    void offerReload(contents);
  });
  // Readers are ended when they have nothing to do or take too long; Chromium restarts its own helpers.
  app.on('child-process-gone', (_, { type, name, reason, exitCode }) => {
    const isOurDoing = reason === 'clean-exit' || (reason === 'killed' && name === utilityReaderName);
    if (!isOurDoing) log.warn('process.gone', { process: type.replaceAll(' ', '-'), reason, exitCode });
  });
  app.on('web-contents-created', (_, contents) => followHanging(log, contents));
};

let telling = false;

/** One dialog at a time: a fault that repeats must not bury the screen. */
const tell = async (
  options: Electron.MessageBoxOptions,
  window?: BrowserWindow | null,
): Promise<number | undefined> => {
  if (telling) return undefined;
  telling = true;
  try {
    const asked = { type: 'warning' as const, noLink: true, ...options };
    const { response } = await (window ? dialog.showMessageBox(window, asked) : dialog.showMessageBox(asked));
    return response;
  } finally {
    telling = false;
  }
};

const meetProblem = (log: Log, event: string, error: unknown): void => {
  log.error(event, error);
  const { what, kept, remedy } = explain('internal');
  if (!app.isReady()) {
    dialog.showErrorBox(
      'Fairlead cannot start',
      `${kept}\n\nThe log file says where it stopped: ${log.file}`,
    );
    app.exit(1);
    return;
  }
  const question = { message: what, detail: `${kept}\n${remedy}`, buttons: ['Go on', 'Quit'], cancelId: 0 };
  void tell(question).then((choice) => {
    if (choice === 1) app.quit();
  });
};

const offerReload = async (contents: WebContents): Promise<void> => {
  const choice = await tell({
    message: 'The window stopped working.',
    detail: 'What was saved before stays saved. Only words you were just typing may be lost.',
    buttons: ['Open it again', 'Quit'],
    cancelId: 0,
  });
  if (choice === 1) app.quit();
  else if (choice === 0) reload(contents);
};

const followHanging = (log: Log, contents: WebContents): void => {
  let waiting: AbortController | undefined;
  const answered = () => waiting?.abort();
  contents.on('responsive', answered);
  contents.on('destroyed', answered);
  contents.on('unresponsive', () => {
    log.warn('window.hangs');
    waiting = new AbortController();
    const question = {
      message: 'The window does not answer.',
      detail: 'What was saved before stays saved. You can wait, or open the window again.',
      buttons: ['Wait', 'Open it again'],
      cancelId: 0,
      signal: waiting.signal,
    };
    void tell(question, BrowserWindow.fromWebContents(contents)).then((choice) => {
      // The page's own process no longer listens, so it is ended first; 'render-process-gone' would ask again.
      if (choice === 1 && !contents.isDestroyed()) restart(contents);
    });
  });
};

const restart = (contents: WebContents): void => {
  if (contents.isCrashed()) {
    reload(contents);
    return;
  }
  telling = true;
  contents.once('render-process-gone', () => {
    reload(contents);
    setImmediate(() => {
      telling = false;
    });
  });
  contents.forcefullyCrashRenderer();
};

/** Not while the loss is still being told: Chromium ends itself when a page is loaded then. */
const reload = (contents: WebContents): void => {
  setImmediate(() => {
    if (!contents.isDestroyed()) contents.reload();
  });
};
