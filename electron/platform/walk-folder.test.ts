import { spawnSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asNobody, whyNoRights } from '../../tests/support/as-nobody';
import { tempFolder } from '../../tests/support/temp-folder';
import { type WalkedFile, walkFolder } from './walk-folder';

const isWindows = process.platform === 'win32';

const walk = async (...paths: string[]): Promise<WalkedFile[]> => {
  const files: WalkedFile[] = [];
  for await (const file of walkFolder(paths)) files.push(file);
  return files;
};

const namesOf = (files: readonly WalkedFile[]): unknown[] =>
  files.map(({ name, problem }) => [name, problem]);

test.skipIf(isWindows)(
  'a name with a line break, a mark or bytes of no text gets lost on the way',
  async () => {
    const folder = await tempFolder();
    const names = ['line\nbreak.txt', 'right‮fdp.exe', 'quote\'".txt', ' spaces .txt', 'a%00.txt', '-rf'];
    for (const name of names) await writeFile(join(folder, name), 'x');
    const files = await walk(folder);
    expect(files.map(({ name }) => name)).toEqual(names.toSorted());
    expect(files.every(({ problem }) => problem === null)).toBe(true);
  },
);

test.skipIf(process.platform !== 'linux')('a name that is no UTF-8 ends the walk', async () => {
  const folder = await tempFolder();
  await writeFile(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0x66, 0xff, 0x2e, 0x74])]), 'x');
  await writeFile(join(folder, 'z.txt'), 'x');
  expect((await walk(folder)).map(({ name }) => name)).toEqual(['f�.t', 'z.txt']);
});

test('a path of more than 260 characters is passed over', async () => {
  let folder = await tempFolder();
  const top = folder;
  for (let depth = 0; depth < 8; depth += 1) folder = join(folder, `${depth}`.repeat(50));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'deep.txt'), 'x');
  const [file] = await walk(top);
  expect(file).toMatchObject({ name: 'deep.txt', problem: null });
  expect(file?.path.length).toBeGreaterThan(400);
  expect(file?.folder.split('/')).toHaveLength(9);
});

test('the order of the rows changes with the disk, or a folder comes between its files', async () => {
  const folder = await tempFolder();
  await mkdir(join(folder, 'b'));
  await mkdir(join(folder, 'a'));
  for (const name of ['z.txt', 'c.txt', 'b/2.txt', 'b/1.txt', 'a/1.txt', '.DS_Store', 'Thumbs.db'])
    await writeFile(join(folder, name), 'x');
  const paths = (await walk(folder)).map(({ path }) => path.slice(folder.length + 1).replaceAll('\\', '/'));
  expect(paths).toEqual(['c.txt', 'z.txt', 'a/1.txt', 'b/1.txt', 'b/2.txt']);
});

test.skipIf(isWindows)('links that lead in circles are followed', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'own.txt'), 'x');
  await symlink(folder, join(folder, 'round'));
  await symlink(join(folder, 'own.txt'), join(folder, 'link.txt'));
  expect(namesOf(await walk(folder))).toEqual([['own.txt', null]]);
  expect(namesOf(await walk(join(folder, 'link.txt')))).toEqual([['link.txt', 'file-unreadable']]);
});

test.skipIf(isWindows)('a pipe is waited for', async () => {
  const folder = await tempFolder();
  expect(spawnSync('mkfifo', [join(folder, 'pipe.txt')]).status).toBe(0);
  expect(await walk(folder)).toEqual([]);
  expect(namesOf(await walk(join(folder, 'pipe.txt')))).toEqual([['pipe.txt', 'file-unreadable']]);
});

test('what is not there ends the walk, or says nothing', async () => {
  const folder = await tempFolder();
  await writeFile(join(folder, 'here.txt'), 'x');
  const files = await walk(
    join(folder, 'gone.txt'),
    join(folder, 'here.txt', 'below'),
    join(folder, 'here.txt'),
    'a\0b',
  );
  expect(namesOf(files)).toEqual([
    ['gone.txt', 'file-vanished'],
    ['below', 'file-vanished'],
    ['here.txt', null],
    ['a\0b', 'file-unreadable'],
  ]);
});

test.skipIf(whyNoRights)(`a folder that may not be read ends the walk${whyNoRights ?? ''}`, async () => {
  const folder = await tempFolder();
  await chmod(folder, 0o755);
  await mkdir(join(folder, 'closed'), { mode: 0o700 });
  await writeFile(join(folder, 'closed', 'secret.txt'), 'x');
  await writeFile(join(folder, 'open.txt'), 'x');
  await chmod(join(folder, 'closed'), 0o000);
  const files = await asNobody(() => walk(folder));
  await chmod(join(folder, 'closed'), 0o700);
  expect(namesOf(files)).toEqual([
    ['open.txt', null],
    ['closed', 'file-no-permission'],
  ]);
});
