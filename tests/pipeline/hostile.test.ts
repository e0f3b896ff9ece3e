import { execFileSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explain } from '@shared/errors/explain';
import { expect, test } from 'vitest';
import { listFiles } from '../../electron/db/queries/import';
import { createJob } from '../../electron/jobs/edit-job';
import { retryFile } from '../../electron/jobs/import/retry-file';
import { hostileFiles } from '../support/hostile/hostile-files';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

const readers = (): readonly number[] =>
  execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(process.pid)], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('reader.js'))
    .map((line) => Number.parseInt(line.trim(), 10));

test('a file made to break the reader stops the batch, has no reason in its row, or grows the app', async () => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
  await desk.create(null);
  const session = desk.session();
  const jobId = await createJob(session, { title: 'Nurse', posting: '' });
  const folder = join(await tempFolder(), 'drop');
  await mkdir(folder);
  const hostile = hostileFiles();
  for (const [name, [bytes]] of Object.entries(hostile)) await writeFile(join(folder, name), bytes);
  const people = Array.from({ length: 24 }, (_, number) => `person ${number}.txt`);
  for (const name of people)
    await writeFile(join(folder, name), `${name} is a nurse on a ward\n`.repeat(200));
  await writeFile(join(folder, 'gone.txt'), 'Jane Roe is a nurse');
  const before = process.memoryUsage().rss;

  // All have a row; then one of them is deleted, and the readers are killed in the middle of their work.
  await session.setPaused(true);
  await session.startImport(jobId, [folder]);
  const rows = async () => (await listFiles(session.store.reader, { jobId, offset: 0, limit: 100 })).files;
  await expect.poll(async () => (await rows()).length, { timeout: 20_000 }).toBe(people.length + 6);
  await rm(join(folder, 'gone.txt'));
  await session.setPaused(false);
  await expect.poll(() => readers().length, { timeout: 20_000, interval: 5 }).toBeGreaterThan(0);
  for (const pid of readers()) process.kill(pid, 'SIGKILL');
  await session.whenIdle();

  // What the killed readers were at says so, and is read when a person tries again.
  const crashed = (await rows()).filter(({ problem }) => problem === 'reader-crashed');
  expect(crashed.length).toBeGreaterThan(0);
  expect(crashed.length).toBeLessThanOrEqual(2);
  for (const { id } of crashed) await retryFile(session, { id, password: null });
  await session.whenIdle();

  const states = new Map((await rows()).map((row) => [row.name, row]));
  for (const [name, [, kind]] of Object.entries(hostile))
    expect([name, states.get(name)?.problem ?? null]).toEqual([name, kind]);
  expect(states.get('gone.txt')?.problem).toBe('file-vanished');
  for (const { problem } of states.values())
    if (problem) expect(explain(problem).remedy.length).toBeGreaterThan(5);
  expect(people.filter((name) => states.get(name)?.state !== 'read')).toEqual([]);
  // Everything hostile was unpacked elsewhere: 300 MB would be one bomb, or the pages of one file.
  expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000);
  await desk.lock();
  expect(desk.problems).toEqual([]);
}, 180_000);
