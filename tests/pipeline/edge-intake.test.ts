import { appendFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../electron/db/queries/import';
import { createJob } from '../../electron/jobs/edit-job';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

test('what happens to a folder between the walk and the taking stops the import or has no row', async () => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
  await desk.create(null);
  const session = desk.session();
  const jobId = await createJob(session, { title: 'Nurse', posting: '' });
  const drop = await tempFolder();
  await mkdir(join(drop, 'below'));
  const odd = process.platform === 'win32' ? 'odd .txt' : 'line\nbreak ‮txt.txt';
  for (const name of ['grows.txt', 'vanishes.txt', 'becomes a folder.txt', 'below/goes.txt', odd])
    await writeFile(join(drop, name), `this is ${name}`);
  await session.setPaused(true);
  await session.startImport(jobId, [drop, join(drop, 'never was.txt'), join(drop, odd)]);
  await session.whenIdle();
  await appendFile(join(drop, 'grows.txt'), ', and grew');
  await rm(join(drop, 'vanishes.txt'));
  await rm(join(drop, 'below'), { recursive: true });
  await rm(join(drop, 'becomes a folder.txt'));
  await mkdir(join(drop, 'becomes a folder.txt'));
  await session.setPaused(false);
  await session.whenIdle();

  const { files } = await listFiles(session.store.reader, { jobId, offset: 0, limit: 50 });
  expect(Object.fromEntries(files.map(({ name, state, problem }) => [name, problem ?? state]))).toEqual({
    'grows.txt': 'read',
    'vanishes.txt': 'file-vanished',
    'becomes a folder.txt': 'file-unreadable',
    'goes.txt': 'file-vanished',
    'never was.txt': 'file-vanished',
    [odd]: 'read',
  });
  expect(files).toHaveLength(6);
  const texts = await session.store.reader.selectFrom('text').select('plain').orderBy('plain').execute();
  expect(texts.map(({ plain }) => plain)).toContain('this is grows.txt, and grew');
  await desk.lock();
  expect(desk.problems).toEqual([]);
});
