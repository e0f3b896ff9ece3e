import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../../tests/support/temp-folder';
import { readTheme, writeTheme } from './theme-file';

test('a look is forgotten, or a broken file keeps the window from opening', async () => {
  const file = join(await tempFolder(), 'look.json');
  expect(readTheme(file)).toBe('system');
  writeTheme(file, 'dark');
  expect(readTheme(file)).toBe('dark');
  for (const broken of ['', '{', '{"theme":"pink"}', 'null']) {
    await writeFile(file, broken);
    expect(readTheme(file)).toBe('system');
  }
  expect(() => writeTheme(join(file, 'no-folder', 'look.json'), 'light')).not.toThrow();
});
