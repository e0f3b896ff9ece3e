import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import { expect, test } from 'vitest';
import { countFiles, listFiles } from '../../electron/db/queries/import';
import { createJob } from '../../electron/jobs/edit-job';
import { cancelImport } from '../../electron/jobs/import/cancel-import';
import { retryFile } from '../../electron/jobs/import/retry-file';
import { countTasks } from '../../electron/jobs/queue';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

test('a cancelled import goes on, takes another job along, or cannot be taken up again', async () => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
  await desk.create(null);
  const session = desk.session();
  const { reader } = session.store;
  const folder = join(await tempFolder(), 'drop');
  await mkdir(folder);
  for (let number = 0; number < 30; number += 1)
    await writeFile(join(folder, `${number}.txt`), `Person ${number}\nNurse on a ward\n`);
  await session.setPaused(true);
  const jobId = await createJob(session, { title: 'Nurse', posting: '' });
  const otherId = await createJob(session, { title: 'Other nurse', posting: '' });
  for (const id of [jobId, otherId]) await session.startImport(id, [folder]);
  await expect.poll(async () => (await countFiles(reader, otherId)).queued).toBe(30);
  await expect.poll(async () => (await countFiles(reader, jobId)).queued).toBe(30);
  expect(await cancelImport(session, jobId)).toEqual({ cancelled: 30 });
  expect(await countTasks(reader)).toBe(30);

  await session.setPaused(false);
  await session.whenIdle();
  expect(await countFiles(reader, jobId)).toMatchObject({ failed: 30, read: 0 });
  expect(await countFiles(reader, otherId)).toMatchObject({ failed: 0, read: 30 });
  const { files } = await listFiles(reader, { jobId, offset: 0, limit: 1 });
  expect(files[0]?.problem).toBe('import-cancelled');
  await retryFile(session, { id: must(files[0], 'thirty rows').id, password: null });
  await session.whenIdle();
  expect(await countFiles(reader, jobId)).toMatchObject({ failed: 29, read: 1 });
  await desk.lock();
  expect(desk.problems).toEqual([]);
});
