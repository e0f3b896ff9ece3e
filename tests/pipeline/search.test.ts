import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import { everybody } from '@shared/model/shortlist';
import { expect, test } from 'vitest';
import { listFiles } from '../../electron/db/queries/import';
import { blindFiles } from '../../electron/jobs/blind-files';
import { moveApplications } from '../../electron/jobs/decide';
import { createJob } from '../../electron/jobs/edit-job';
import { tagPerson } from '../../electron/jobs/people/tag-person';
import { findDocuments } from '../../electron/jobs/search/find-documents';
import { forgetSearch, listSavedSearches, saveSearch } from '../../electron/jobs/search/saved-searches';
import type { Session } from '../../electron/jobs/session';
import { listShortlistIds } from '../../electron/jobs/shortlist/read-shortlist';
import { showDocument } from '../../electron/jobs/show-document';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

const resume = (name: string, title: string, line: string, from: number): string =>
  `${name}\n${title}\n${name.toLowerCase().replaceAll(' ', '.')}@example.org\n\nExperience\n\n${title}, Harbour Group\nJanuary ${from} - March 2024\n- ${line}\n\nSkills\n${line}\n\nEducation\nBachelor of Science, University of Leeds, 2012\n`;

const open = async () => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
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
  ['nothing-like-it', []],
] as const)('%s finds others than it says', async (words, titles) => {
  const { desk, session } = await shared();
  expect(await titlesFor(session, words)).toEqual(titles);
  expect((await findDocuments(session.store.reader, { words, limit: 20 })).total).toBe(titles.length);
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
