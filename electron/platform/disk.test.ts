import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { chmod, mkdir, open, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asNobody, whyNoRights } from '../../tests/support/as-nobody';
import { kindOf } from '../../tests/support/kind-of';
import { tempFolder } from '../../tests/support/temp-folder';
import { readWhole, writeWhole } from './disk';

test('a file is cut or padded when it is read whole', async () => {
  const file = join(await tempFolder(), 'a');
  for (const size of [0, 1, 65_535, 65_536, 65_537, 200_000, 5 << 20]) {
    const bytes = Buffer.alloc(size, 'abc');
    await writeFile(file, bytes);
    expect(Buffer.compare(await readWhole(file, 10 << 20), bytes)).toBe(0);
  }
});

test('a file that grows while it is read runs past the limit', async () => {
  const file = join(await tempFolder(), 'a');
  await writeFile(file, Buffer.alloc(1 << 20));
  let grows = true;
  const grow = (): void => {
    appendFileSync(file, Buffer.alloc(256 << 10));
    if (grows) setImmediate(grow);
  };
  grow();
  const kind = await kindOf(readWhole(file, 2 << 20));
  grows = false;
  expect(kind).toBe('file-too-large');
});

test('a file over the limit is read before it is refused, or one at the limit is refused', async () => {
  const file = join(await tempFolder(), 'sparse');
  const sparse = await open(file, 'w');
  await sparse.truncate(50_000_000_000);
  await sparse.close();
  expect(await kindOf(readWhole(file, 100_000_000))).toBe('file-too-large');
  await writeFile(file, Buffer.alloc(1000));
  expect(await kindOf(readWhole(file, 1000))).toBe('ok');
  expect(await kindOf(readWhole(file, 999))).toBe('file-too-large');
});

test('what is no file has no name, or is waited for', async () => {
  const folder = await tempFolder();
  expect(await kindOf(readWhole(join(folder, 'gone'), 10))).toBe('file-vanished');
  expect(await kindOf(readWhole(folder, 10))).toBe('file-unreadable');
  expect(await kindOf(readWhole('a\0b', 10))).toBe('file-unreadable');
  if (process.platform === 'win32') return;
  spawnSync('mkfifo', [join(folder, 'pipe')]);
  expect(await kindOf(readWhole(join(folder, 'pipe'), 10))).toBe('file-unreadable');
});

test('a write that fails leaves half a file, or harms the old one', async () => {
  const folder = await tempFolder();
  await writeWhole(join(folder, 'a'), 'old');
  await mkdir(join(folder, 'taken', 'below'), { recursive: true });
  expect(await kindOf(writeWhole(join(folder, 'taken'), 'new'))).not.toBe('ok');
  expect(await kindOf(writeWhole(join(folder, 'a', 'below'), 'new'))).not.toBe('ok');
  expect((await readdir(folder)).sort()).toEqual(['a', 'taken']);
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('old');
});

test.skipIf(whyNoRights)('rights that lack are taken for a vanished file, or for damage', async () => {
  const folder = await tempFolder();
  await chmod(folder, 0o755);
  await writeFile(join(folder, 'a'), 'x');
  await chmod(join(folder, 'a'), 0o000);
  await mkdir(join(folder, 'data'), { mode: 0o555 });
  expect(await asNobody(() => kindOf(readWhole(join(folder, 'a'), 10)))).toBe('file-no-permission');
  expect(await asNobody(() => kindOf(writeWhole(join(folder, 'data', 'a'), 'x')))).toBe('store-read-only');
  expect(await asNobody(() => kindOf(writeWhole(join(folder, 'data', 'below', 'a'), 'x')))).toBe(
    'store-read-only',
  );
});
