import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDocumentById } from '../../electron/db/queries/document';
import { listFiles } from '../../electron/db/queries/import';
import { createJob } from '../../electron/jobs/edit-job';
import { findDocuments } from '../../electron/jobs/search/find-documents';
import { emptyFolder, makeDeskIn, type Told, testPassphrase } from '../support/make-desk-in';

const dropFolder = async (): Promise<string> => {
  const folder = join(await emptyFolder(), 'drop');
  await mkdir(join(folder, 'below'), { recursive: true });
  await writeFile(join(folder, 'anna.txt'), 'Anna Beispiel\nNurse on a ward\nintravenous cannulation');
  await writeFile(
    join(folder, 'below', 'twin.txt'),
    'Anna Beispiel\nNurse on a ward\nintravenous cannulation',
  );
  await writeFile(join(folder, 'broken.pdf'), '%PDF-1.7\nthis is not the rest of it');
  await writeFile(join(folder, 'empty.docx'), '');
  return folder;
};

test('a dropped folder is read, found, outlives a restart, and is gone after undo', async () => {
  const told: Told[] = [];
  const data = join(await emptyFolder(), 'data');
  const desk = makeDeskIn(data, { told });
  await desk.create(testPassphrase);
  const session = desk.session();
  const jobId = await createJob(session, { title: 'Ward nurse', posting: '' });
  await session.startImport(jobId, [await dropFolder()]);
  await session.whenIdle();

  const { files, counts } = await listFiles(session.store.reader, { jobId, offset: 0, limit: 100 });
  expect(files.map(({ name, state, problem }) => [name, state, problem])).toEqual([
    ['anna.txt', 'read', null],
    ['broken.pdf', 'failed', 'document-damaged'],
    ['empty.docx', 'failed', 'file-empty'],
    ['twin.txt', 'duplicate', null],
  ]);
  expect(counts).toEqual({ queued: 0, reading: 0, read: 1, duplicate: 1, failed: 2 });
  expect(told.filter(({ name }) => name === 'import.progressed').length).toBeGreaterThan(0);
  const found = await findDocuments(session.store.reader, { words: 'CANNULATION nurse', limit: 10 });
  expect(found.total).toBe(1);
  expect(found.hits[0]?.snippet.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Nurse', 'cannulation']),
  );

  await desk.lock();
  const again = makeDeskIn(data);
  await again.unlock({ with: 'passphrase', passphrase: testPassphrase });
  const documentId = found.hits[0]?.documentId ?? '';
  const reopened = await readDocumentById(again.session().store.reader, documentId);
  expect(reopened?.pages[0]?.lines[0]?.text).toBe('Anna Beispiel');

  await again.session().undo();
  const { reader } = again.session().store;
  expect((await listFiles(reader, { jobId, offset: 0, limit: 100 })).total).toBe(0);
  expect((await findDocuments(reader, { words: 'cannulation', limit: 10 })).total).toBe(0);
  expect(await readDocumentById(reader, documentId)).toBeUndefined();

  await again.session().redo();
  await again.session().whenIdle();
  expect((await listFiles(reader, { jobId, offset: 0, limit: 100 })).counts).toEqual(counts);
  expect((await findDocuments(reader, { words: 'cannulation', limit: 10 })).total).toBe(1);
  await again.lock();
  expect([...desk.problems, ...again.problems]).toEqual([]);
});
