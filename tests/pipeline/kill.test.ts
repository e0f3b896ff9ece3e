import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDeskIn, root, testPassphrase } from '../support/make-desk-in';
import { tempFolder } from '../support/temp-folder';

const cli = join(root, 'out', 'main', 'cli.js');
const env = { ...process.env, FAIRLEAD_PASSPHRASE: testPassphrase };

const run = (...words: string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...words], { env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.trim();
};

const drop = async (folder: string): Promise<string> => {
  const path = join(folder, 'drop');
  await mkdir(path);
  for (let number = 0; number < 36; number += 1)
    await writeFile(join(path, `${number}.txt`), `Person ${number} is a nurse\n`.repeat(400));
  await writeFile(join(path, 'twin of 7.txt'), 'Person 7 is a nurse\n'.repeat(400));
  await writeFile(join(path, 'broken.pdf'), '%PDF-1.7 and no more');
  await writeFile(join(path, 'empty.docx'), '');
  await writeFile(join(path, 'picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  return path;
};

const blobs = async (data: string): Promise<number> =>
  (
    await readdir(join(data, 'data', 'documents'), { recursive: true, withFileTypes: true }).catch(() => [])
  ).filter((entry) => entry.isFile()).length;

/** Runs until so many documents are stored, then is ended without a word. */
const killAfter = async (words: readonly string[], { data, stored }: { data: string; stored: number }) => {
  const child = spawn(process.execPath, [cli, ...words], { env, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)));
  while (child.exitCode === null && (await blobs(data)) < stored)
    await new Promise((resolve) => setTimeout(resolve, 2));
  child.kill('SIGKILL');
  return ended;
};

test('a program killed in the middle of an import loses a file, takes one twice, or leaves one unfinished', async () => {
  const folder = await tempFolder();
  const data = join(folder, 'store');
  const at = ['--data', data];
  run('store', 'create', ...at);
  const job = run('job', 'create', '--title', 'Nurse', ...at);
  const path = await drop(folder);
  expect(await killAfter(['job', 'import', job, path, ...at], { data, stored: 6 })).toBe('SIGKILL');
  // Any command that opens the store goes on with it; `redo` has nothing to do but to wait.
  expect(await killAfter(['job', 'import', job, join(path, 'empty.docx'), ...at], { data, stored: 20 })).toBe(
    'SIGKILL',
  );

  const desk = makeDeskIn(join(data, 'data'));
  await desk.unlock({ with: 'passphrase', passphrase: testPassphrase });
  const { store, whenIdle } = desk.session();
  await whenIdle();
  const rows = await store.reader
    .selectFrom('import_file')
    .innerJoin('import', 'import.id', 'import_file.import_id')
    .select(['path', 'name', 'state', 'problem', 'import_id'])
    .orderBy('import_file.id')
    .execute();
  const [firstImport] = rows.map((row) => row.import_id);
  const first = rows.filter((row) => row.import_id === firstImport);
  expect(first.map(({ name }) => name).sort()).toEqual((await readdir(path)).sort());
  const states = Map.groupBy(first, ({ state }) => state);
  expect([...states].map(([state, those]) => [state, those.length]).sort()).toEqual([
    ['duplicate', 1],
    ['failed', 3],
    ['read', 36],
  ]);
  expect(
    Object.fromEntries((states.get('failed') ?? []).map(({ name, problem }) => [name, problem])),
  ).toEqual({
    'broken.pdf': 'document-damaged',
    'empty.docx': 'file-empty',
    'picture.png': 'document-damaged',
  });
  const documents = await store.reader.selectFrom('document').select('sha256').execute();
  expect(documents).toHaveLength(38);
  expect(await store.reader.selectFrom('text').select('seq').execute()).toHaveLength(36);
  expect(await store.reader.selectFrom('task').selectAll().execute()).toEqual([]);
  await desk.lock();
  expect(desk.problems).toEqual([]);
});
