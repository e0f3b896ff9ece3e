import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import { defaultOffice } from '@shared/model/office';
import type { PersonRow } from '@shared/model/person';
import { everybody } from '@shared/model/shortlist';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { listAuthors } from '../../electron/db/queries/authors';
import { changeOffice } from '../../electron/jobs/change-office';
import { moveApplications } from '../../electron/jobs/decide';
import { createJob } from '../../electron/jobs/edit-job';
import { findAlike } from '../../electron/jobs/people/find-alike';
import { findVersions } from '../../electron/jobs/people/find-versions';
import { listPeople } from '../../electron/jobs/people/list-people';
import { mergePeople, unmergePerson } from '../../electron/jobs/people/merge-people';
import { openPerson } from '../../electron/jobs/people/open-person';
import { sayNotSame } from '../../electron/jobs/people/say-not-same';
import { readScorecards, saveScorecard } from '../../electron/jobs/people/scorecards';
import { tagPerson } from '../../electron/jobs/people/tag-person';
import { addNote } from '../../electron/jobs/people/write-note';
import type { Session } from '../../electron/jobs/session';
import { listShortlistIds } from '../../electron/jobs/shortlist/read-shortlist';
import { recordWork } from '../../electron/sync/record';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

const resume = (name: string, title: string): string =>
  `${name}\n${title}\n${name.toLowerCase().replaceAll(' ', '.')}@example.org\n\nExperience\n\n${title}, Harbour Group\nJanuary 2018 - March 2024\n- Closed the general ledger\n\nEducation\nBachelor of Science, University of Leeds, 2017\n`;

const open = async () => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
  await desk.create(null);
  const session = desk.session();
  const jobId = await createJob(session, { title: 'Accountant', posting: '' });
  const folder = join(await tempFolder(), 'drop');
  await mkdir(folder);
  const files = {
    'old.txt': resume('Jane Muster', 'Junior Accountant'),
    'new.txt': resume('Jane Muster', 'Accountant'),
    'other.txt': resume('Sam Probe', 'Cook'),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await session.startImport(jobId, [folder]);
  await session.whenIdle();
  return { desk, session, jobId };
};

const peopleOf = async ({ store }: Session, words = ''): Promise<readonly PersonRow[]> =>
  (await listPeople(store.reader, { words, offset: 0, limit: 50 })).rows;

const pairsOf = ({ store }: Session) => findAlike(store.reader, { offset: 0, limit: 10 });

test('two resumes of one person are not proposed, or merged people cannot be taken apart', async () => {
  const { desk, session } = await open();
  expect(await peopleOf(session)).toHaveLength(3);
  const { pairs } = await pairsOf(session);
  expect(pairs.map(({ same }) => same)).toEqual(['likely']);
  expect(JSON.stringify(pairs)).not.toMatch(/Muster|example\.org/);
  const { one, other } = must(pairs[0], 'one pair');
  await mergePeople(session, { keep: one.personId, merge: other.personId });
  expect(await peopleOf(session)).toHaveLength(2);
  expect((await pairsOf(session)).pairs).toEqual([]);
  const merged = await openPerson(session.store.reader, other.personId);
  expect([merged.files.length, merged.row.applications.length]).toEqual([2, 2]);
  await unmergePerson(session, other.personId);
  expect(await peopleOf(session)).toHaveLength(3);
  await session.undo();
  expect(await peopleOf(session)).toHaveLength(2);
  await session.undo();
  expect(await peopleOf(session)).toHaveLength(3);
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('two who were said to be two are proposed again after a restart, or never, or undo does not take it back', async () => {
  const { desk, session } = await open();
  const { one, other } = must((await pairsOf(session)).pairs[0], 'one pair');
  await sayNotSame(session, { one: one.personId, other: other.personId });
  expect(await pairsOf(session)).toEqual({ pairs: [], total: 0 });
  const sent = await session.store.reader.selectFrom('outbox').select('cells').execute();
  expect(sent.at(-1)?.cells).toContain('"table":"not_same"');
  await session.undo();
  expect((await pairsOf(session)).total).toBe(1);
  await session.redo();
  await desk.lock();
  await desk.unlock({ with: 'keychain' });
  const again = desk.session();
  expect((await pairsOf(again)).total).toBe(0);

  // Whoever is merged into one of them is that one; only what nobody knew then asks once more.
  await mergePeople(again, {
    keep: one.personId,
    merge: must((await peopleOf(again, 'cook'))[0], 'Sam').personId,
  });
  expect((await pairsOf(again)).total).toBe(0);
  await again.undo();
  await recordWork(again.store, (writer) =>
    writer
      .updateTable('not_same')
      .set({ because: sql<string>`replace(because, '"the same e-mail address",', '')` })
      .execute(),
  );
  expect((await pairsOf(again)).total).toBe(1);
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('another version of somebody is told of for both, by name while one is hidden, or after it was settled', async () => {
  const { desk, session, jobId } = await open();
  const { reader } = session.store;
  const elsewhere = await createJob(session, { title: 'Cook', posting: '' });
  const folder = await tempFolder();
  await writeFile(join(folder, 'third.txt'), resume('Jane Muster', 'Senior Accountant'));
  await session.startImport(elsewhere, [folder]);
  await session.whenIdle();
  const [here, there] = [await findVersions(reader, jobId), await findVersions(reader, elsewhere)];
  // Of three, here two are each once a version of another; there the one that came.
  expect([here.length, there.length]).toEqual([2, 1]);
  expect(new Set(here.map(({ documentId }) => documentId)).size).toBe(2);
  expect(JSON.stringify([here, there])).not.toMatch(/Muster|example\.org/);
  const { one, other } = must(there[0], 'one');
  expect([one.look.isBlind, other.look.isBlind, other.documentId !== null]).toEqual([true, true, true]);

  const ids = await listShortlistIds(session.store, { jobId, filter: everybody });
  await moveApplications(session, { ids: ids.slice(0, 1), stage: 'interview', reason: null });
  for (const each of [jobId, elsewhere])
    expect(JSON.stringify(await findVersions(reader, each))).not.toMatch(/Muster|Probe/);
  await session.undo();
  await mergePeople(session, { keep: other.personId, merge: one.personId });
  const [pair] = await findVersions(reader, jobId);
  const { one: left, other: right } = must(pair, 'two are left');
  await sayNotSame(session, { one: left.personId, other: right.personId });
  expect([await findVersions(reader, jobId), await findVersions(reader, elsewhere)]).toEqual([[], []]);
  await desk.lock();
});

test('a name finds somebody who is hidden, or nobody who is not', async () => {
  const { desk, session, jobId } = await open();
  expect(await peopleOf(session, 'Probe')).toEqual([]);
  expect((await peopleOf(session, 'cook')).map(({ title }) => title)).toEqual(['Cook']);
  const ids = await listShortlistIds(session.store, { jobId, filter: everybody });
  await moveApplications(session, { ids, stage: 'interview', reason: null });
  expect((await peopleOf(session, 'Probe')).map(({ look }) => look.name)).toEqual(['Sam Probe']);
  await desk.lock();
});

test('words and tags about somebody are lost, or come back doubled', async () => {
  const { desk, session } = await open();
  const [row] = await peopleOf(session, 'cook');
  const { personId } = must(row, 'a cook');
  await addNote(session, { personId, applicationId: null, words: 'Call back in March' });
  await tagPerson(session, { id: personId, tags: ['pool', 'Pool', 'kitchen'] });
  expect((await openPerson(session.store.reader, personId)).row).toMatchObject({
    tags: ['Pool', 'kitchen'],
    notes: 1,
  });
  await tagPerson(session, { id: personId, tags: ['kitchen'] });
  await session.undo();
  expect((await openPerson(session.store.reader, personId)).row.tags).toEqual(['Pool', 'kitchen']);
  await desk.lock();
});

test('what others think is seen before an own card is in', async () => {
  const { desk, session, jobId } = await open();
  const [applicationId] = await listShortlistIds(session.store, { jobId, filter: everybody });
  const id = must(applicationId, 'three applications');
  const card = { verdict: 'yes', ratings: [{ quality: 'Care', opinion: 'strong-yes' }], words: '' } as const;
  await changeOffice(session, { ...defaultOffice, author: 'Kim' });
  await saveScorecard(session, { applicationId: id, card });
  await changeOffice(session, { ...defaultOffice, author: 'Alex' });
  expect(await readScorecards(session.store.reader, id)).toEqual({ own: null, others: null, othersCount: 1 });
  await saveScorecard(session, { applicationId: id, card: { ...card, verdict: 'no' } });
  expect(await listAuthors(session.store.reader)).toEqual(['Alex', 'Kim']);
  const both = await readScorecards(session.store.reader, id);
  expect([both.own?.verdict, both.others?.map(({ author }) => author)]).toEqual(['no', ['Kim']]);
  await desk.lock();
});

test('what somebody is called while they are hidden finds nobody', async () => {
  const { desk, session, jobId } = await open();
  const [row] = await peopleOf(session, 'cook');
  const { look, personId } = must(row, 'a cook');
  expect((await peopleOf(session, look.name.toUpperCase())).map((each) => each.personId)).toEqual([personId]);
  const filter = { ...everybody, words: look.name };
  expect(await listShortlistIds(session.store, { jobId, filter })).toHaveLength(1);
  await desk.lock();
});
