import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import type { Correction } from '@shared/model/correction';
import { defaultOffice } from '@shared/model/office';
import { everybody } from '@shared/model/shortlist';
import { expect, test } from 'vitest';
import { listFiles } from '../../electron/db/queries/import';
import { changeOffice } from '../../electron/jobs/change-office';
import { moveApplications } from '../../electron/jobs/decide';
import { correctDocument } from '../../electron/jobs/document/correct-document';
import { showDocument } from '../../electron/jobs/document/show-document';
import { createJob } from '../../electron/jobs/edit-job';
import { listPeople } from '../../electron/jobs/people/list-people';
import { openPerson } from '../../electron/jobs/people/open-person';
import { findDocuments } from '../../electron/jobs/search/find-documents';
import type { Session } from '../../electron/jobs/session';
import { openCandidate } from '../../electron/jobs/shortlist/open-candidate';
import { listShortlistIds, readShortlist } from '../../electron/jobs/shortlist/read-shortlist';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

const resume = `Zenobiah Quillfeather
Ward Nurse
zenobiah@example.org

Experience

Ward Nurse and assistant to Zenobiah Quillfeather, Zenobiah Clinics
January 2022 - March 2024
- Zenobiah Quillfeather led wound care on a ward of 30
- Nurses called Zenobiah for every wound

Owner, Quillfeather Consulting
January 2015 - March 2018
- Advised wards

Education
Bachelor of Nursing, University of Leeds, 2009

Skills
Wound care, Triage
`;

const letters = {
  'certificate.txt': `CERTIFICATE
We hereby certify that Ms. Zenobiah Quillfeather, born on 3 May 1987 in Leeds, has successfully passed the examination in wound care with distinction.
University of Leeds, 12 March 2020
`,
  'reference.txt': `Reference

To whom it may concern

Ms Zenobiah Quillfeather worked for us as a ward nurse from 2015 to 2018. She was always reliable.
Ms Quillfeather leaves us at her own request. We wish her all the best for the future.
`,
};

const open = async (files: Readonly<Record<string, string>>) => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
  await desk.create(null);
  const session = desk.session();
  const jobId = await createJob(session, { title: 'Nurse', posting: '' });
  const folder = join(await tempFolder(), 'drop');
  await mkdir(folder);
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await session.startImport(jobId, [folder]);
  await session.whenIdle();
  return { desk, session, jobId };
};

/** While they are hidden nobody may say who they are: it was said before the office hid names. */
const correctOpenly = async (
  session: Session,
  said: { readonly id: string; readonly correction: Correction },
): Promise<void> => {
  await changeOffice(session, { ...defaultOffice, blind: false });
  await correctDocument(session, { ...said, jobId: null });
  await changeOffice(session, defaultOffice);
};

const filterBy = (words: string) => ({ ...everybody, words });

/** All that the window is handed of those who are there. */
const handedOver = async ({ store }: Session, jobId: Parameters<typeof readShortlist>[1]['jobId']) => {
  const { reader } = store;
  const { files } = await listFiles(reader, { jobId, offset: 0, limit: 9 });
  const all: unknown[] = [];
  for (const { documentId } of files)
    all.push(await showDocument(reader, { id: must(documentId, 'it was read'), jobId }));
  const query = { jobId, filter: everybody, weights: null, offset: 0, limit: 9 };
  const { rows } = await readShortlist(store, query);
  for (const { applicationId, personId } of rows) {
    all.push(await openCandidate(store, { id: applicationId, redacted: false }));
    all.push(await openPerson(reader, personId));
  }
  all.push(rows, await listPeople(reader, { words: '', offset: 0, limit: 9 }));
  for (const words of ['wound', 'ward', 'certify', 'title:nurse'])
    all.push(await findDocuments(reader, { words, limit: 9 }));
  return JSON.stringify(all);
};

test('a title or a firm that holds the name gives away who is hidden', async () => {
  const { desk, session, jobId } = await open({ 'cv.txt': resume });
  const handed = await handedOver(session, jobId);
  expect(handed).toContain('Ward Nurse and assistant to ████████ ████████████');
  expect(handed).not.toMatch(/Zenobiah|Quillfeather/i);
  await desk.lock();
});

test('who is hidden is found by asking for the name in a title or a firm', async () => {
  const { desk, session, jobId } = await open({ 'cv.txt': resume });
  const { store } = session;
  const found = async (words: string): Promise<number> =>
    (await findDocuments(store.reader, { words, limit: 9 })).total;
  for (const words of [
    'title:zenobiah',
    'title:"assistant to zenobiah"',
    'employer:zenobiah',
    'employer:quillfeather',
  ])
    expect([words, await found(words)]).toEqual([words, 0]);
  expect([await found('title:nurse'), await found('employer:clinics'), await found('title:,')]).toEqual([
    1, 1, 0,
  ]);
  for (const words of ['zenobiah', 'assistant to zen', 'quillfeather']) {
    expect(await listShortlistIds(store, { jobId, filter: filterBy(words) })).toEqual([]);
    expect((await listPeople(store.reader, { words, offset: 0, limit: 9 })).total).toBe(0);
  }
  const ids = await listShortlistIds(store, { jobId, filter: filterBy('assistant') });
  expect(ids).toHaveLength(1);
  expect((await listPeople(store.reader, { words: 'assistant', offset: 5, limit: 9 })).total).toBe(1);
  await moveApplications(session, { ids, stage: 'interview', reason: null });
  expect(await found('employer:zenobiah')).toBe(1);
  expect((await listPeople(store.reader, { words: 'to zenobiah', offset: 0, limit: 9 })).total).toBe(1);
  await desk.lock();
});

test('a certificate or a reference without a name that was read shows it', async () => {
  const { desk, session, jobId } = await open(letters);
  expect(await handedOver(session, jobId)).not.toMatch(/Zenobiah|Quillfeather/i);
  const { total } = await findDocuments(session.store.reader, { words: 'quillfeather', limit: 9 });
  expect(total).toBe(0);
  await desk.lock();
});

test.each<[string, Correction]>([
  ['another name', { field: 'name', was: null, now: 'Sam Probe' }],
  ['no name', { field: 'name', was: null, now: null }],
])('correcting a hidden person to %s uncovers the name that was read', async (_, correction) => {
  const { desk, session, jobId } = await open({ 'cv.txt': resume });
  const { files } = await listFiles(session.store.reader, { jobId, offset: 0, limit: 9 });
  await correctOpenly(session, { id: must(files[0]?.documentId, 'it was read'), correction });

  expect(await handedOver(session, jobId)).not.toMatch(/Zenobiah|Quillfeather|Sam Probe/i);
  await desk.lock();
});

test('a name that was corrected is still found and shown by a search', async () => {
  const { desk, session, jobId } = await open({
    'cv.txt': resume.replace('- Advised wards', '- Praised by Tamsin Oakenshaw'),
  });
  const { reader } = session.store;
  const found = async (): Promise<number> =>
    (await findDocuments(reader, { words: 'oakenshaw', limit: 9 })).total;
  expect(await found()).toBe(1);
  const { files } = await listFiles(reader, { jobId, offset: 0, limit: 9 });
  const correction: Correction = { field: 'name', was: null, now: 'Tamsin Oakenshaw' };
  await correctOpenly(session, { id: must(files[0]?.documentId, 'it was read'), correction });
  expect(await found()).toBe(0);
  expect(await handedOver(session, jobId)).not.toMatch(/Oakenshaw/);
  await session.undo();
  await session.undo();
  await changeOffice(session, defaultOffice);
  expect(await found()).toBe(0);
  await desk.lock();
});

test('beside somebody who is known stands somebody who is hidden', async () => {
  const { desk, session, jobId } = await open({ 'cv.txt': resume });
  const folder = join(await tempFolder(), 'later');
  await mkdir(folder);
  const other = resume.replace('zenobiah@example.org', 'z.quill@example.org');
  await writeFile(join(folder, 'Hidden-Somebody.txt'), other);
  const [id] = await listShortlistIds(session.store, { jobId, filter: everybody });
  const ids = [must(id, 'one applied')];
  await moveApplications(session, { ids, stage: 'interview', reason: null });
  await session.startImport(jobId, [folder]);
  await session.whenIdle();
  const { files } = await listFiles(session.store.reader, { jobId, offset: 0, limit: 1 });
  const shown = await showDocument(session.store.reader, {
    id: must(files[0]?.documentId, 'it was read'),
    jobId,
  });
  expect(shown.document.name).toBe('cv.txt');
  expect(shown.versions).toEqual([]);
  await desk.lock();
});

test('more applications than a statement takes values cannot be moved', async () => {
  const { desk, session, jobId } = await open({ 'cv.txt': resume });
  const [id] = await listShortlistIds(session.store, { jobId, filter: everybody });
  const ids = Array.from({ length: 100_000 }, () => must(id, 'one applied'));
  expect(await moveApplications(session, { ids, stage: 'interview', reason: null })).toEqual({ moved: 1 });
  await desk.lock();
});
