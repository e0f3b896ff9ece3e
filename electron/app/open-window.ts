import { BrowserWindow, nativeTheme, screen } from 'electron';
import { fitWindow, smallest } from './fit-window';
import { followWindowState, readWindowState } from './window-state';

export type WindowOptions = {
  readonly page: string;
  readonly preload: string;
  readonly stateFile: string;
  readonly icon?: string;
  readonly development: boolean;
};

export const openWindow = (options: WindowOptions): BrowserWindow => {
  const { maximised, ...place } = fitWindow(readWindowState(options.stateFile), workAreas());
  const window = new BrowserWindow({
    ...place,
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Fairlead',
    show: false,
    backgroundColor: background(),
    webPreferences: {
      preload: options.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: options.development,
      v8CacheOptions: 'bypassHeatCheck',
    },
  });
  showWhenPainted(window, maximised);
  showIcon(window, options.icon);
  keepTitle(window);
  followTheme(window);
  followWindowState(window, options.stateFile);
  void window.loadURL(options.page);
  return window;
};

const workAreas = () => {
  const main = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter((display) => display.id !== main.id);
  return [main, ...others].map((display) => display.workArea);
};

const showWhenPainted = (window: BrowserWindow, maximised: boolean): void => {
  const show = () => {
    if (window.isDestroyed() || window.isVisible()) return;
    if (maximised) window.maximize();
    window.show();
  };
  window.once('ready-to-show', show);
  // An empty window says more than none.
  window.webContents.once('did-fail-load', show);
};

/** Windows and macOS take it from the program itself; on Linux it can wait until the window is there. */
const showIcon = (window: BrowserWindow, icon: string | undefined): void => {
  if (icon !== undefined && process.platform === 'linux') window.once('show', () => window.setIcon(icon));
};

/** The title stands in task switchers and shared screens, so a page can never put a candidate's name there. */
const keepTitle = (window: BrowserWindow): void => {
  window.on('page-title-updated', (event) => event.preventDefault());
};

/** What shows until the first paint and at the edges while resizing; the page's own paper. */
const background = (): string => (nativeTheme.shouldUseDarkColors ? '#222225' : '#ffffff');

const followTheme = (window: BrowserWindow): void => {
  const follow = () => window.setBackgroundColor(background());
  nativeTheme.on('updated', follow);
  window.on('closed', () => nativeTheme.removeListener('updated', follow));
};
