import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import type { ApplicationId, JobId } from '@shared/model/id';
import { everybody } from '@shared/model/shortlist';
import { stagesOf } from '@shared/model/stage';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { findBrokenAudit } from '../../electron/db/queries/audit';
import { listJobs } from '../../electron/db/queries/job';
import { readStageLists } from '../../electron/db/queries/stages';
import { moveApplications } from '../../electron/jobs/decide';
import { createJob, removeJob } from '../../electron/jobs/edit-job';
import { editStageList } from '../../electron/jobs/edit-stages';
import { listPeople } from '../../electron/jobs/people/list-people';
import { openPerson } from '../../electron/jobs/people/open-person';
import { findDocuments } from '../../electron/jobs/search/find-documents';
import type { Session } from '../../electron/jobs/session';
import { openCandidate } from '../../electron/jobs/shortlist/open-candidate';
import { readShortlist } from '../../electron/jobs/shortlist/read-shortlist';
import { kindOf } from '../support/kind-of';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

const resume = (name: string): string =>
  `${name}\nAccountant\n${name.toLowerCase().replaceAll(' ', '.')}@example.org\n\nExperience\n\nAccountant, Harbour Group\nJanuary 2018 - March 2024\n- Closed the ledger\n\nEducation\nBachelor of Science, University of Leeds, 2017\n`;

const open = async () => {
  const data = join(await tempFolder(), 'data');
  const desk = makeDeskIn(data, { keychain: memoryKeychain() });
  await desk.create(null);
  const session = desk.session();
  const jobId = await createJob(session, { title: 'Accountant', posting: '' });
  const folder = join(await tempFolder(), 'drop');
  await mkdir(folder);
  for (const name of ['Jane Muster', 'Sam Probe']) await writeFile(join(folder, `${name}.txt`), resume(name));
  await session.startImport(jobId, [folder]);
  await session.whenIdle();
  const ids = (await listOf(session, jobId)).rows.map(({ applicationId }) => applicationId);
  return { desk, session, jobId, ids };
};

const listOf = (session: Session, jobId: JobId) =>
  readShortlist(session.store, { jobId, filter: everybody, weights: null, offset: 0, limit: 50 });

const standings = async (session: Session, jobId: JobId) => {
  const { rows } = await listOf(session, jobId);
  return rows.map(({ stage, look }) => [stage, look.isBlind]);
};

const addStage = async (session: Session, jobId: JobId | null, name: string, after: string) => {
  expect(await editStageList(session, { jobId, edit: { kind: 'add', name, after } })).toBe(null);
  const list = stagesOf(await readStageLists(session.store.reader), jobId);
  return must(list.find((each) => each.name === name)?.key, 'it was added');
};

const move = (session: Session, ids: readonly ApplicationId[], stage: string) =>
  moveApplications(session, { ids, stage, reason: null });

test('a stage of the office before the line shows names anywhere, or one behind it hides them', async () => {
  const { desk, session, jobId, ids } = await open();
  const { reader } = session.store;
  const sample = await addStage(session, null, 'Work sample', 'screened');
  const trial = await addStage(session, null, 'Trial day', 'phone-screen');
  await move(session, ids, sample);
  const seen = async () => ({
    list: (await listOf(session, jobId)).rows.some(({ look }) => !look.isBlind),
    opened: !(await openCandidate(session.store, { id: must(ids[0], 'two'), redacted: false })).look.isBlind,
    people: (await listPeople(reader, { words: 'muster', offset: 0, limit: 9 })).total > 0,
    search: (await findDocuments(reader, { words: 'muster', limit: 9 })).total > 0,
  });
  expect(await seen()).toEqual({ list: false, opened: false, people: false, search: false });
  await move(session, ids, trial);
  expect(await seen()).toEqual({ list: true, opened: true, people: true, search: true });
  expect((await listOf(session, jobId)).stages).toMatchObject({ [sample]: 0, [trial]: 2, new: 0 });
  await desk.lock();
});

test('a removed stage loses its people, shows them, or comes back without them', async () => {
  const { desk, session, jobId, ids } = await open();
  const sample = await addStage(session, null, 'Work sample', 'new');
  await move(session, ids, sample);
  const remove = { kind: 'remove', key: sample, to: 'interview' } as const;
  expect(await editStageList(session, { jobId: null, edit: remove })).toBe('other-side');
  expect(await standings(session, jobId)).toEqual([
    [sample, true],
    [sample, true],
  ]);
  expect(await editStageList(session, { jobId: null, edit: { ...remove, to: 'screened' } })).toBe(null);
  expect(await standings(session, jobId)).toEqual([
    ['screened', true],
    ['screened', true],
  ]);
  const [row] = (await listOf(session, jobId)).rows;
  const person = await openPerson(session.store.reader, must(row, 'two rows').personId);
  expect(person.decisions[0]).toMatchObject({
    fromName: 'Work sample',
    toName: 'Screened',
    reason: 'The stage “Work sample” was removed',
  });
  await session.store.transact((writer) =>
    sql`UPDATE decision SET from_name = NULL, to_name = NULL`.execute(writer),
  );
  const old = await openPerson(session.store.reader, must(row, 'two rows').personId);
  expect(old.decisions[0]).toMatchObject({ fromName: sample, toName: 'Screened' });
  await session.undo();
  expect(await standings(session, jobId)).toEqual([
    [sample, true],
    [sample, true],
  ]);
  expect((await readStageLists(session.store.reader)).office.map(({ key }) => key)).toContain(sample);
  await session.redo();
  expect((await standings(session, jobId))[0]).toEqual(['screened', true]);
  const audits = await session.store.reader.selectFrom('audit').select(['kind', 'subject']).execute();
  expect(audits.filter(({ kind }) => kind === 'stages')).toHaveLength(2);
  expect(await findBrokenAudit(session.store.reader)).toBe(null);
  await desk.lock();
});

test('a job with its own stages changes with the office, or its people with those of another job', async () => {
  const { desk, session, jobId, ids } = await open();
  const { reader } = session.store;
  const otherId = await createJob(session, { title: 'Cook', posting: '' });
  await editStageList(session, { jobId, edit: { kind: 'own' } });
  await move(session, ids, 'interview');
  await editStageList(session, {
    jobId: null,
    edit: { kind: 'remove', key: 'interview', to: 'phone-screen' },
  });
  expect((await standings(session, jobId))[0]).toEqual(['interview', false]);
  const trial = await addStage(session, jobId, 'Trial day', 'interview');
  expect(stagesOf(await readStageLists(reader), otherId).map(({ key }) => key)).not.toContain(trial);
  await move(session, ids.slice(0, 1), trial);
  expect((await listJobs(reader)).map(({ stages }) => stages[trial] ?? null)).toEqual([null, 1]);
  await editStageList(session, { jobId, edit: { kind: 'inherit' } });
  expect(await standings(session, jobId)).toEqual([
    ['phone-screen', false],
    ['phone-screen', false],
  ]);
  await session.undo();
  expect((await standings(session, jobId)).map(([stage]) => stage).toSorted()).toEqual(
    ['interview', trial].toSorted(),
  );
  await removeJob(session, jobId);
  expect((await readStageLists(reader)).jobs).toEqual({});
  await session.undo();
  expect(Object.keys((await readStageLists(reader)).jobs)).toEqual([jobId]);
  await desk.lock();
});

test('a stage that nobody here knows, or a list that makes no sense, shows who somebody is or stops the list', async () => {
  const { desk, session, jobId, ids } = await open();
  const { reader } = session.store;
  expect(await kindOf(move(session, ids, 'nobody-knows'))).toBe('not-found');
  await session.store.transact(async (writer) => {
    await writer.updateTable('application').set({ stage: 'of-a-colleague' }).execute();
    await sql`INSERT INTO stage_list VALUES (${jobId}, ${jobId}, '[{"key":"of-a-colleague"', '')`.execute(
      writer,
    );
  });
  expect(await standings(session, jobId)).toEqual([
    ['of-a-colleague', true],
    ['of-a-colleague', true],
  ]);
  expect((await listOf(session, jobId)).stages).toMatchObject({ 'of-a-colleague': 2, new: 0 });
  expect((await listPeople(reader, { words: 'muster', offset: 0, limit: 9 })).total).toBe(0);
  expect((await listJobs(reader))[0]).toMatchObject({ stages: { 'of-a-colleague': 2 }, unseen: 2 });
  expect(await move(session, ids, 'screened')).toEqual({ moved: 2 });
  await desk.lock();
});

test('a stage is looked for by a name it no longer has', async () => {
  const { desk, session, ids } = await open();
  const { reader } = session.store;
  await move(session, ids, 'phone-screen');
  const count = async (words: string) => (await findDocuments(reader, { words, limit: 9 })).total;
  expect([await count('stage:phone-screen'), await count('stage:"phone scr"')]).toEqual([2, 2]);
  await editStageList(session, { jobId: null, edit: { kind: 'rename', key: 'phone-screen', name: 'Call' } });
  expect([await count('stage:call'), await count('stage:phone-screen'), await count('stage:new')]).toEqual([
    2, 2, 0,
  ]);
  await editStageList(session, {
    jobId: null,
    edit: { kind: 'rename', key: 'screened', name: 'Phone-screen' },
  });
  expect([await count('stage:call'), await count('stage:phone-screen')]).toEqual([2, 0]);
  await desk.lock();
});
