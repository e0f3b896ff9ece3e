import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JobId } from '@shared/model/id';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { countFiles } from '../../electron/db/queries/import';
import { createJob, removeJob } from '../../electron/jobs/edit-job';
import type { Session } from '../../electron/jobs/session';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

type Desk = ReturnType<typeof makeDeskIn>;
const unlocking = { with: 'keychain' } as const;

const open = async (): Promise<{ desk: Desk; session: Session; jobId: JobId }> => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
  await desk.create(null);
  const session = desk.session();
  return { desk, session, jobId: await createJob(session, { title: 'Nurse', posting: '' }) };
};

const dropOf = async (count: number): Promise<string> => {
  const folder = join(await tempFolder(), 'drop');
  await mkdir(folder);
  for (let number = 0; number < count; number += 1)
    await writeFile(join(folder, `${String(number).padStart(4, '0')}.txt`), `Person ${number} is a nurse`);
  return folder;
};

const left = async ({ store }: Session): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  for (const table of ['import', 'import_file', 'document', 'text', 'task']) {
    const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM ${sql.table(table)}`.execute(
      store.reader,
    );
    counts[table] = rows[0]?.n ?? -1;
  }
  return counts;
};

const nothingLeft = { import: 0, import_file: 0, document: 0, text: 0, task: 0 };

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 5));
};

test('what was locked in the middle of an import is not finished after unlocking', async () => {
  const { desk, session, jobId } = await open();
  await session.startImport(jobId, [await dropOf(60)]);
  await until(async () => (await countFiles(session.store.reader, jobId)).read >= 3);
  await desk.lock();
  await desk.unlock(unlocking);
  await desk.session().whenIdle();
  expect(await countFiles(desk.session().store.reader, jobId)).toMatchObject({
    read: 60,
    failed: 0,
    queued: 0,
  });
  expect(await left(desk.session())).toMatchObject({ import_file: 60, document: 60, text: 60, task: 0 });
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('a paused queue goes on, forgets over a restart that it was paused, or does not resume', async () => {
  const { desk, session, jobId } = await open();
  await session.setPaused(true);
  await session.startImport(jobId, [await dropOf(5)]);
  await session.whenIdle();
  expect(await countFiles(session.store.reader, jobId)).toMatchObject({ queued: 5, read: 0 });
  await desk.lock();
  await desk.unlock(unlocking);
  const again = desk.session();
  await again.whenIdle();
  expect(again.runner.isPaused()).toBe(true);
  expect(await countFiles(again.store.reader, jobId)).toMatchObject({ queued: 5 });
  await again.setPaused(false);
  await again.whenIdle();
  expect(await countFiles(again.store.reader, jobId)).toMatchObject({ queued: 0, read: 5 });
  await desk.lock();
});

test('undo in the middle of an import leaves something behind, and redo cannot finish it', async () => {
  const { desk, session, jobId } = await open();
  await session.startImport(jobId, [await dropOf(110)]);
  await until(async () => (await countFiles(session.store.reader, jobId)).read >= 3);
  await session.undo();
  await session.whenIdle();
  expect(await left(session)).toEqual(nothingLeft);
  await session.redo();
  await session.whenIdle();
  expect(await left(session)).toEqual({ import: 1, import_file: 110, document: 110, text: 110, task: 0 });
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('removing a job in the middle of its import leaves documents that belong to nobody', async () => {
  const { desk, session, jobId } = await open();
  await session.startImport(jobId, [await dropOf(110)]);
  await until(async () => (await countFiles(session.store.reader, jobId)).read >= 3);
  await removeJob(session, jobId);
  await session.whenIdle();
  expect(await left(session)).toEqual(nothingLeft);
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('removing a job while its folder is still being walked breaks the walk', async () => {
  const { desk, session, jobId } = await open();
  await session.setPaused(true);
  await session.startImport(jobId, [await dropOf(900)]);
  await removeJob(session, jobId);
  await session.whenIdle();
  expect(await left(session)).toEqual(nothingLeft);
  await session.undo();
  await session.whenIdle();
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('a redo while another folder is still being walked records its files twice', async () => {
  const { desk, session, jobId } = await open();
  await session.setPaused(true);
  await session.startImport(jobId, [await dropOf(900)]);
  await createJob(session, { title: 'Another', posting: '' });
  for (let times = 0; times < 3; times += 1) {
    await session.undo();
    await session.redo();
  }
  await session.whenIdle();
  expect(await left(session)).toMatchObject({ import_file: 900, task: 900 });
  await session.undo();
  await session.undo();
  await session.redo();
  await session.redo();
  await session.whenIdle();
  expect(await left(session)).toMatchObject({ import_file: 900, task: 900 });
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('a file that stopped the program three times is tried for ever', async () => {
  const { desk, session, jobId } = await open();
  await session.setPaused(true);
  await session.startImport(jobId, [await dropOf(2)]);
  await session.whenIdle();
  await session.setPaused(false);
  await session.whenIdle();
  await session.setPaused(true);
  await session.store.transact(async (writer) => {
    const [document] = await writer.selectFrom('document').select('id').orderBy('id').execute();
    const task = {
      kind: 'read-document',
      priority: 1,
      state: 'running',
      attempts: 3,
      created_at: '-',
    } as const;
    await writer
      .updateTable('import_file')
      .set({ state: 'reading' })
      .where('document_id', '=', document?.id ?? '')
      .execute();
    await writer
      .insertInto('task')
      .values({ id: 't', subject: document?.id ?? '', ...task })
      .execute();
    const [file] = await writer.selectFrom('import_file').selectAll().orderBy('id').execute();
    if (!file) throw new Error('two files were imported');
    await writer
      .insertInto('import_file')
      .values({ ...file, id: 'u', state: 'queued', document_id: null })
      .execute();
    await writer
      .insertInto('task')
      .values({ ...task, id: 'v', kind: 'take-file', priority: 0, subject: 'u' })
      .execute();
  });
  await desk.lock();
  await desk.unlock(unlocking);
  const again = desk.session();
  await again.setPaused(false);
  await again.whenIdle();
  const rows = await again.store.reader
    .selectFrom('import_file')
    .select(['state', 'problem'])
    .orderBy('id')
    .execute();
  expect(rows).toEqual([
    { state: 'failed', problem: 'reader-crashed' },
    { state: 'read', problem: null },
    { state: 'failed', problem: 'file-unreadable' },
  ]);
  expect(await left(again)).toMatchObject({ task: 0 });
  await desk.lock();
});
