import { events } from '@shared/ipc/events';
import type { MenuItemConstructorOptions as Item } from 'electron';
import { describe, expect, test } from 'vitest';
import { type MenuOptions, menuTemplate } from './menu-template';

const platforms = ['darwin', 'win32', 'linux'] as const;
const options = (change: Partial<MenuOptions> = {}): MenuOptions => ({
  platform: 'linux',
  development: false,
  locked: false,
  choose: () => {},
  openLogFolder: () => {},
  ...change,
});
const flat = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flat(item.submenu) : [])]);
const itemsOf = (change: Partial<MenuOptions>) => flat(menuTemplate(options(change)));
const rolesOf = (change: Partial<MenuOptions>) => itemsOf(change).map((item) => item.role);
/** What a key means on one system: Windows and Linux see Ctrl where macOS sees Cmd. */
const keyOf = (accelerator: string, platform: string) =>
  accelerator.replace('CmdOrCtrl', platform === 'darwin' ? 'Cmd' : 'Ctrl');

describe.each(platforms)('the menu on %s', (platform) => {
  test('tells the window each choice of the contract, once', () => {
    const chosen: string[] = [];
    const items = itemsOf({ platform, choose: (choice) => chosen.push(choice) });
    for (const item of items) {
      const press = item.click as (() => void) | undefined;
      press?.();
    }
    expect(chosen.toSorted()).toEqual([...events['menu.chosen'].options].toSorted());
  });

  test('has no key that means two things', () => {
    const keys = itemsOf({ platform, development: true })
      .flatMap((item) => item.accelerator ?? [])
      .map((key) => keyOf(String(key), platform));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('offers reload and developer tools to developers only', () => {
    expect(rolesOf({ platform })).not.toContain('toggleDevTools');
    expect(rolesOf({ platform })).not.toContain('reload');
    expect(rolesOf({ platform, development: true })).toEqual(
      expect.arrayContaining(['reload', 'toggleDevTools']),
    );
  });

  test('keeps editing of text fields alive while the store is locked: a passphrase can be pasted', () => {
    expect(rolesOf({ platform, locked: true })).toEqual(
      expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll']),
    );
    const closed = itemsOf({ platform, locked: true }).filter((item) => item.enabled === false);
    expect(closed.map((item) => item.id)).toEqual(
      expect.arrayContaining(['new-job', 'import-files', 'import-folder', 'lock', 'find']),
    );
    expect(closed.map((item) => item.id)).not.toContain('undo');
  });

  test('can quit or close, show the version and show the log', () => {
    const items = itemsOf({ platform });
    expect(items.map((item) => item.role)).toEqual(expect.arrayContaining(['quit', 'about']));
    expect(items.map((item) => item.id)).toContain('log-folder');
  });
});

describe('the menu', () => {
  test('starts with the program’s own menu on macOS, where hide and quit live', () => {
    const [first] = menuTemplate(options({ platform: 'darwin' }));
    expect(first?.role).toBe('appMenu');
    expect(flat([first ?? {}]).map((item) => item.role)).toEqual(expect.arrayContaining(['hide', 'quit']));
  });
});
