import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import type { Correction } from '@shared/model/correction';
import type { JobId } from '@shared/model/id';
import { defaultOffice } from '@shared/model/office';
import { zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { listFiles } from '../../electron/db/queries/import';
import { changeOffice } from '../../electron/jobs/change-office';
import { correctDocument } from '../../electron/jobs/document/correct-document';
import { openDocumentById } from '../../electron/jobs/document/open-document';
import { createJob } from '../../electron/jobs/edit-job';
import { retryFile } from '../../electron/jobs/import/retry-file';
import { enqueueStale } from '../../electron/jobs/queue';
import type { Session } from '../../electron/jobs/session';
import { recordWork } from '../../electron/sync/record';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

const open = async () => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
  await desk.create(null);
  const session = desk.session();
  return { desk, session, jobId: await createJob(session, { title: 'Nurse', posting: '' }) };
};

const resumeOf = (name: string, employer: string, extra = ''): string =>
  [
    name,
    'Registered Nurse',
    `${name.toLowerCase().replace(' ', '.')}@example.org`,
    '',
    'Experience',
    '',
    `Registered Nurse, ${employer}`,
    'January 2019 - Present',
    '- Cared for patients after surgery',
    extra,
    'Education',
    'Bachelor of Science in Nursing, University of Leeds, 2018',
  ].join('\n');

const drop = async (
  { session, jobId }: { session: Session; jobId: JobId },
  files: Readonly<Record<string, string | Uint8Array>>,
) => {
  const folder = join(await tempFolder(), 'drop');
  await mkdir(folder);
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await session.startImport(jobId, [folder]);
  await session.whenIdle();
  return rowsOf(session, jobId);
};

const rowsOf = async (session: Session, jobId: JobId) => {
  const { files } = await listFiles(session.store.reader, { jobId, offset: 0, limit: 100 });
  return new Map(files.map((file) => [file.name, file]));
};

const documentOf = async (session: Session, id: string | null | undefined) =>
  must(await openDocumentById(session.store.reader, must(id, 'the file was read')), 'it was just read');

test('a correction is lost when the document is read again, or undo does not take it back', async () => {
  const { desk, session, jobId } = await open();
  const rows = await drop({ session, jobId }, { 'a.txt': resumeOf('Jane Roe', 'Leeds General') });
  const id = must(rows.get('a.txt')?.documentId, 'read');
  await changeOffice(session, { ...defaultOffice, blind: false });
  const correction: Correction = { field: 'name', was: 'Jane Roe', now: 'Jane Rowe' };
  await correctDocument(session, { id, jobId, correction });
  expect((await documentOf(session, id)).profile?.name).toMatchObject({
    value: 'Jane Rowe',
    corrected: true,
  });

  await recordWork(session.store, async (writer) => {
    await writer.updateTable('text').set({ reader_version: 1, plain: 'old words' }).execute();
    await enqueueStale(writer, new Date().toISOString());
  });
  session.runner.wake();
  await session.whenIdle();
  const again = await documentOf(session, id);
  expect(again.pages[0]?.lines[0]?.text).toBe('Jane Roe');
  expect(again.profile?.name?.value).toBe('Jane Rowe');

  await session.undo();
  expect((await documentOf(session, id)).profile?.name?.value).toBe('Jane Roe');
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('the same person in another file is not proposed, a stranger is, or two files become one by themselves', async () => {
  const { desk, session, jobId } = await open();
  const rows = await drop(
    { session, jobId },
    {
      'old.txt': resumeOf('Jane Roe', 'Leeds General'),
      'new.txt': resumeOf('Jane Roe', 'Leeds General', '- Taught twelve students'),
      'other.txt': resumeOf('Ann Doe', 'York Hospital'),
    },
  );
  const { versions } = await documentOf(session, rows.get('old.txt')?.documentId);
  expect(versions).toMatchObject([{ name: 'new.txt', same: 'likely' }]);
  expect(versions[0]?.because.join(' ')).toMatch(/e-mail/i);
  expect((await documentOf(session, rows.get('other.txt')?.documentId)).versions).toEqual([]);
  expect(rows.size).toBe(3);
  await desk.lock();
});

test('files inside an archive have no rows, lose their folder, or stay behind when the import is undone', async () => {
  const { desk, session, jobId } = await open();
  const archive = zipSync({
    'north/jane.txt': Buffer.from(resumeOf('Jane Roe', 'Leeds General')),
    'ann.txt': Buffer.from(resumeOf('Ann Doe', 'York Hospital')),
  });
  const rows = await drop({ session, jobId }, { 'all.zip': archive });
  expect(rows.get('all.zip')).toMatchObject({ state: 'read', members: 2 });
  expect(rows.get('jane.txt')).toMatchObject({ state: 'read', folder: 'drop/all.zip/north' });
  expect(rows.get('ann.txt')).toMatchObject({ state: 'read' });
  await session.undo();
  expect((await rowsOf(session, jobId)).size).toBe(0);
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

const lockedPdf = (words: string, password: string): Promise<Buffer> =>
  new Promise((resolve) => {
    const pdf = new PDFDocument({ userPassword: password, pdfVersion: '1.7ext3' });
    const pieces: Buffer[] = [];
    pdf.on('data', (piece: Buffer) => pieces.push(piece));
    pdf.on('end', () => resolve(Buffer.concat(pieces)));
    pdf.text(words).end();
  });

test('a protected file does not open with its password, says nothing of a wrong one, or the password is kept', async () => {
  const { desk, session, jobId } = await open();
  const rows = await drop(
    { session, jobId },
    { 'a.pdf': await lockedPdf('Jane Roe is a nurse', 'sesame-7291') },
  );
  const file = must(rows.get('a.pdf'), 'dropped');
  expect(file).toMatchObject({ state: 'failed', problem: 'document-locked' });
  const retry = async (password: string) => {
    await retryFile(session, { id: file.id, password });
    await session.whenIdle();
    return (await rowsOf(session, jobId)).get('a.pdf');
  };
  expect(await retry('wrong')).toMatchObject({ state: 'failed', problem: 'document-wrong-password' });
  expect(await retry('sesame-7291')).toMatchObject({ state: 'read', problem: null });
  expect(session.working.passwords.size).toBe(0);
  await desk.lock();
});

test('a cover letter or a photo counts as a resume, or is not kept', async () => {
  const { desk, session, jobId } = await open();
  const letter = [
    'Dear Ms Miller,',
    '',
    'I am writing to apply for the position of registered nurse that you advertised last week.',
    'I would be glad to tell you more about my work in a personal conversation.',
    '',
    'Yours sincerely,',
    'Jane Roe',
  ].join('\n');
  const rows = await drop(
    { session, jobId },
    { 'letter.txt': letter, 'cv.txt': resumeOf('Jane Roe', 'Leeds') },
  );
  expect(rows.get('letter.txt')).toMatchObject({ state: 'read', otherwise: { value: 'cover-letter' } });
  expect(rows.get('letter.txt')?.otherwise?.reason).not.toBe('');
  expect(rows.get('cv.txt')).toMatchObject({ state: 'read', otherwise: null });
  await desk.lock();
});
