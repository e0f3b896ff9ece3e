import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolder } from './data-folder';

const appData = join(sep, 'home', 'jane', '.config');
const elsewhere = join(sep, 'mnt', 'data');
const start = { argv: ['fairlead'], env: {}, isPackaged: true, appData };

describe('the data folder', () => {
  test('of an installed program is not moved by an inherited environment', () => {
    expect(dataFolder({ ...start, env: { FAIRLEAD_DATA: elsewhere } })).toBe(join(appData, 'Fairlead'));
  });

  test('is moved by an argument, which a person sees', () => {
    expect(dataFolder({ ...start, argv: ['fairlead', `--data=${elsewhere}`] })).toBe(elsewhere);
  });

  test('of a developer’s build is never the one with real candidates in it', () => {
    const folder = dataFolder({ ...start, isPackaged: false });
    expect(folder).not.toBe(dataFolder(start));
    expect(dataFolder({ ...start, isPackaged: false, env: { FAIRLEAD_DATA: elsewhere } })).toBe(elsewhere);
  });

  test('is not the working folder when the argument is empty', () => {
    expect(dataFolder({ ...start, argv: ['fairlead', '--data='] })).toBe(join(appData, 'Fairlead'));
  });
});
