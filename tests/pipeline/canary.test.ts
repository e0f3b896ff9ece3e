import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../electron/db/queries/import';
import { createJob } from '../../electron/jobs/edit-job';
import { findDocuments } from '../../electron/jobs/search/find-documents';
import { makeDeskIn, testPassphrase } from '../support/make-desk-in';
import { tempFolder } from '../support/temp-folder';

const canary = 'Zyxwquark';

const holding = async (folder: string, words: readonly string[]): Promise<string[]> => {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const bytes = entry.isFile() ? await readFile(path).catch(() => Buffer.alloc(0)) : Buffer.alloc(0);
    for (const word of words)
      if (entry.name.includes(word) || bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
        found.push(`${path} holds ${word}`);
  }
  return found;
};

test('words of a resume, its name, the job or the passphrase lie somewhere on the disk in the clear', async () => {
  const drop = await tempFolder();
  await writeFile(join(drop, `${canary}-name.txt`), `${canary}-text works as a nurse`);
  await writeFile(join(drop, `${canary}-broken.pdf`), `%PDF-1.7 ${canary}-text`);
  const before = new Set(await readdir(tmpdir()));
  const data = join(await tempFolder(), 'data');
  const desk = makeDeskIn(data);
  const { recoveryKey } = await desk.create(testPassphrase);
  const session = desk.session();
  const jobId = await createJob(session, { title: `${canary}-title`, posting: `${canary}-posting` });
  await session.startImport(jobId, [drop]);
  await session.whenIdle();
  expect(desk.problems).toEqual([]);
  const { files } = await listFiles(session.store.reader, { jobId, offset: 0, limit: 9 });
  expect(files.map(({ problem, state }) => problem ?? state)).toEqual(['document-damaged', 'read']);
  expect((await findDocuments(session.store.reader, { words: canary, limit: 5, blind: false })).total).toBe(
    1,
  );
  await desk.makeBackup('by-hand');
  await session.undo();
  await session.redo();
  await session.whenIdle();

  const words = [canary, testPassphrase, recoveryKey, 'SQLite format 3'];
  expect(await holding(data, words)).toEqual([]);
  const left = (await readdir(tmpdir())).filter((name) => !before.has(name) && !name.startsWith('fairlead-'));
  for (const name of left) expect(await holding(join(tmpdir(), name), words).catch(() => [])).toEqual([]);
  await desk.lock();
  expect(await holding(data, words)).toEqual([]);
  expect(desk.problems).toEqual([]);
});
