import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import { everybody } from '@shared/model/shortlist';
import { expect, test, vi } from 'vitest';
import { listFiles } from '../../electron/db/queries/import';
import { moveApplications } from '../../electron/jobs/decide';
import { showDocument } from '../../electron/jobs/document/show-document';
import { createJob } from '../../electron/jobs/edit-job';
import { blindFiles } from '../../electron/jobs/import/blind-files';
import { tagPerson } from '../../electron/jobs/people/tag-person';
import { findDocuments } from '../../electron/jobs/search/find-documents';
import {
  alertSearch,
  forgetSearch,
  listSavedSearches,
  openedSearch,
  saveSearch,
} from '../../electron/jobs/search/saved-searches';
import type { Session } from '../../electron/jobs/session';
import { listShortlistIds } from '../../electron/jobs/shortlist/read-shortlist';
import { makeDeskIn, type Told } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

const resume = (name: string, title: string, line: string, from: number): string =>
  `${name}\n${title}\n${name.toLowerCase().replaceAll(' ', '.')}@example.org\n\nExperience\n\n${title}, Harbour Group\nJanuary ${from} - March 2024\n- ${line}\n\nSkills\n${line}\n\nEducation\nBachelor of Science, University of Leeds, 2012\n`;

const open = async (told: Told[] = []) => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain(), told });
  await desk.create(null);
  const session = desk.session();
  const jobId = await createJob(session, { title: 'Developer', posting: '' });
  const folder = join(await tempFolder(), 'Quillfeather');
  await mkdir(folder);
  const files = {
    'Quillfeather.txt': resume('Zenobia Quillfeather', 'Web Developer', 'Built shops in JavaScript', 2015),
    'cook.txt': resume('Sam Probe', 'Cook', 'Wound dressing and soups', 2022),
    'nurse.txt': resume('Ada Muster', 'Nurse', 'Wound care on a ward', 2019),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await session.startImport(jobId, [folder]);
  await session.whenIdle();
  return { desk, session, jobId };
};

const titlesFor = async ({ store }: Session, words: string): Promise<readonly (string | null)[]> =>
  (await findDocuments(store.reader, { words, limit: 20 })).hits
    .map(({ person }) => person?.title ?? null)
    .toSorted();

test('a name, an address or a file name finds somebody who is hidden, or does not once they are shortlisted', async () => {
  const { desk, session, jobId } = await open();
  for (const words of ['Quillfeather', 'zenobia', 'zenobia.quillfeather@example.org', 'quill'])
    expect(await findDocuments(session.store.reader, { words, limit: 5 })).toMatchObject({
      hits: [],
      total: 0,
    });
  const found = await findDocuments(session.store.reader, { words: 'shops', limit: 5 });
  expect(found.total).toBe(1);
  expect(JSON.stringify(found)).not.toMatch(/Quillfeather|Zenobia/i);
  const { documentId } = must(found.hits[0], 'one hit');
  expect(JSON.stringify(await showDocument(session.store.reader, { id: documentId, jobId }))).not.toMatch(
    /Quillfeather|Zenobia/i,
  );
  const { files } = await listFiles(session.store.reader, { jobId, offset: 0, limit: 9 });
  expect(JSON.stringify(await blindFiles(session.store.reader, { jobId, files }))).not.toMatch(
    /Quillfeather/i,
  );

  const ids = await listShortlistIds(session.store, { jobId, filter: everybody });
  await moveApplications(session, { ids, stage: 'interview', reason: null });
  expect(await titlesFor(session, 'Quillfeather')).toEqual(['Web Developer']);
  expect(await titlesFor(session, 'shops')).toEqual(['Web Developer']);
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test.each([
  ['harbour', ['Cook', 'Nurse', 'Web Developer']],
  ['harbour -wound ', ['Web Developer']],
  ['soups OR ward ', ['Cook', 'Nurse']],
  ['"wound care"', ['Nurse']],
  ['wound AND soups ', ['Cook']],
  ['js ', ['Web Developer']],
  ['title:cook', ['Cook']],
  ['title:cook OR title:nurse', ['Cook', 'Nurse']],
  ['wound years>=4', ['Nurse']],
  ['harbour years<3', ['Cook']],
  ['(soups OR ward) NOT title:cook', ['Nurse']],
  ['stage:new soups ', ['Cook']],
  ['job:developer ward ', ['Nurse']],
  ['tag:pool', ['Cook']],
  ['javascript within:999', ['Web Developer']],
  ['javascript within:1', []],
  ['(javascript OR soups) within:999', ['Cook', 'Web Developer']],
  ['level:senior', ['Web Developer']],
  ['level:experienced', ['Cook', 'Nurse']],
  ['employer:harb -title:cook', ['Nurse', 'Web Developer']],
  ['note:x OR title:nurse', ['Nurse']],
  ['nothing-like-it', []],
] as const)('%s finds others than it says', async (words, titles) => {
  const { desk, session } = await shared();
  expect(await titlesFor(session, words)).toEqual(titles);
  expect((await findDocuments(session.store.reader, { words, limit: 20 })).total).toBe(titles.length);
  expect(desk.problems).toEqual([]);
});

test('somebody who is hidden again is still found by name', async () => {
  const { desk, session, jobId } = await open();
  const ids = await listShortlistIds(session.store, { jobId, filter: everybody });
  const total = async (words: string) =>
    (await findDocuments(session.store.reader, { words, limit: 5 })).total;
  for (const words of ['Quillfeather', 'zenobia', 'title:web zenobia']) {
    expect(await total(words)).toBe(0);
    await moveApplications(session, { ids, stage: 'interview', reason: null });
    expect(await total(words)).toBe(1);
    await session.undo();
    expect(await total(words)).toBe(0);
  }
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test.each([
  ['colour:red soups ', [{ typed: 'colour', why: 'field' }]],
  ['level:boss', [{ typed: 'boss', why: 'level' }]],
  ['harbour within:24', [{ typed: 'harbour', why: 'within' }]],
  ['https://harbour.example "a: b" title:cook 10:30', []],
])('%s goes wrong without a word', async (words, passedOver) => {
  const { session } = await shared();
  expect((await findDocuments(session.store.reader, { words, limit: 5 })).passedOver).toEqual(passedOver);
});

test('new documents are told of twice, with a name, or for a search whose notices are off', async () => {
  const told: Told[] = [];
  const { desk, session, jobId } = await open(told);
  for (const [name, words] of [
    ['Wards', 'wound '],
    ['Quiet', 'wound'],
    ['Somebody', 'Quillfeather'],
  ] as const)
    await saveSearch(session, { name, words });
  const find = async (name: string) =>
    must(
      (await listSavedSearches(session.store.reader)).find((search) => search.name === name),
      name,
    );
  await alertSearch(session, { id: (await find('Quiet')).id, alerts: false });
  const folder = join(await tempFolder(), 'more');
  await mkdir(folder);
  const more = resume('Mo Quillfeather', 'Nurse', 'Wound care at night', 2020);
  await writeFile(join(folder, 'more.txt'), more);
  await session.startImport(jobId, [folder]);
  await session.whenIdle();
  await vi.waitFor(() =>
    expect(told.filter(({ name }) => name === 'search.met').map(({ payload }) => payload)).toEqual([
      { searches: [{ name: 'Wards', fresh: 1 }] },
    ]),
  );
  expect(await find('Wards')).toMatchObject({ total: 3, fresh: 1, isMore: false, alerts: true });
  expect(await find('Somebody')).toMatchObject({ total: 0, fresh: 0 });
  await openedSearch(session, (await find('Wards')).id);
  expect(await find('Wards')).toMatchObject({ total: 3, fresh: 0 });
  await session.undo();
  await session.undo();
  expect(await find('Quiet')).toMatchObject({ alerts: true });
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('a search that was kept forgets its words, or how many fit', async () => {
  const { desk, session } = await open();
  await saveSearch(session, { name: 'Wards', words: 'wound -soups' });
  const [saved] = await listSavedSearches(session.store.reader);
  expect(saved).toMatchObject({ name: 'Wards', words: 'wound -soups', total: 1 });
  await forgetSearch(session, must(saved, 'one').id);
  expect(await listSavedSearches(session.store.reader)).toEqual([]);
  await session.undo();
  expect(await listSavedSearches(session.store.reader)).toHaveLength(1);
  await desk.lock();
});

let opened: ReturnType<typeof open> | undefined;
/** Asked many times, changed once. */
const shared = async () => {
  opened ??= (async () => {
    const desk = await open();
    const { hits } = await findDocuments(desk.session.store.reader, { words: 'soups', limit: 1 });
    const person = must(hits[0]?.person, 'the cook');
    await tagPerson(desk.session, { id: person.personId, tags: ['pool'] });
    return desk;
  })();
  return opened;
};
