import type { EventPayload } from '@shared/ipc/events';
import type { MenuItemConstructorOptions } from 'electron';

export type MenuChoice = EventPayload<'menu.chosen'>;
export type MenuOptions = {
  readonly platform: NodeJS.Platform;
  readonly development: boolean;
  /** While the store is locked there is nothing to make, find or undo. */
  readonly locked: boolean;
  readonly choose: (choice: MenuChoice) => void;
  readonly openLogFolder: () => void;
};

type Item = MenuItemConstructorOptions;

/** The menu as each system expects it. What a person could also do by a button only tells the window. */
export const menuTemplate = (options: MenuOptions): readonly Item[] =>
  options.platform === 'darwin'
    ? [macApp(options), file(options), edit(options), view(options), { role: 'windowMenu' }, help(options)]
    : [file(options), edit(options), view(options), help(options)];

const line: Item = { type: 'separator' };

const choice = (options: MenuOptions, id: MenuChoice, label: string, accelerator: string): Item => ({
  id,
  label,
  accelerator,
  enabled: !options.locked,
  click: () => options.choose(id),
});

const macApp = (options: MenuOptions): Item => ({
  role: 'appMenu',
  submenu: [
    { role: 'about' },
    line,
    choice(options, 'settings', 'Settings…', 'Cmd+,'),
    line,
    { role: 'services' },
    line,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    line,
    { role: 'quit' },
  ],
});

const file = (options: MenuOptions): Item => {
  const mac = options.platform === 'darwin';
  return {
    label: mac ? 'File' : '&File',
    submenu: [
      choice(options, 'new-job', 'New job…', 'CmdOrCtrl+N'),
      line,
      choice(options, 'import-files', 'Import files…', 'CmdOrCtrl+O'),
      choice(options, 'import-folder', 'Import folder…', 'CmdOrCtrl+Shift+O'),
      line,
      choice(options, 'lock', 'Lock', 'CmdOrCtrl+Shift+L'),
      ...(mac ? [] : [choice(options, 'settings', 'Settings…', 'Ctrl+,')]),
      line,
      mac ? { role: 'close' } : { role: 'quit' },
    ],
  };
};

// Undo is the program's own, not the page's: the window decides whether a text field or the last action is meant.
const edit = (options: MenuOptions): Item => ({
  label: options.platform === 'darwin' ? 'Edit' : '&Edit',
  submenu: [
    { ...choice(options, 'undo', 'Undo', 'CmdOrCtrl+Z'), enabled: true },
    {
      ...choice(options, 'redo', 'Redo', options.platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z'),
      enabled: true,
    },
    line,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    line,
    choice(options, 'find', 'Find…', 'CmdOrCtrl+F'),
  ],
});

const view = (options: MenuOptions): Item => ({
  label: options.platform === 'darwin' ? 'View' : '&View',
  submenu: [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    line,
    { role: 'togglefullscreen' },
    ...(options.development ? [line, { role: 'reload' } as Item, { role: 'toggleDevTools' } as Item] : []),
  ],
});

const help = (options: MenuOptions): Item => ({
  role: 'help',
  submenu: [
    { id: 'log-folder', label: 'Open log folder', click: options.openLogFolder },
    ...(options.platform === 'darwin' ? [] : [line, { role: 'about' } as Item]),
  ],
});
