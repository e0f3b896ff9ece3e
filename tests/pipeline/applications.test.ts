import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import type { ApplicationId, JobId } from '@shared/model/id';
import { everybody } from '@shared/model/shortlist';
import { noOwnStages } from '@shared/model/stage';
import { expect, test } from 'vitest';
import { listDecisions } from '../../electron/db/queries/application';
import { listJobs } from '../../electron/db/queries/job';
import { draftCriteria } from '../../electron/engine/criteria/draft-criteria';
import { openKnowledge } from '../../electron/engine/knowledge';
import {
  adjustApplication,
  bookmarkApplication,
  markSeen,
  moveApplications,
  revealApplication,
} from '../../electron/jobs/decide';
import { changeJob, createJob } from '../../electron/jobs/edit-job';
import { draftForJob } from '../../electron/jobs/screening/draft-for-job';
import { editCriteria } from '../../electron/jobs/screening/edit-criteria';
import type { Session } from '../../electron/jobs/session';
import { openCandidate } from '../../electron/jobs/shortlist/open-candidate';
import { listShortlistIds, readShortlist } from '../../electron/jobs/shortlist/read-shortlist';
import { recordWork } from '../../electron/sync/record';
import { kindOf } from '../support/kind-of';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

const posting =
  'Accountant\nWhat you bring\n- General ledger and month-end closing\n- Tax returns\n- SAP\n- Bachelor degree';

const resume = (name: string, title: string, line: string): string =>
  `${name}\n${title}\n${name.toLowerCase().replaceAll(' ', '.')}@example.org\n\nExperience\n\n${title}, Harbour Group\nJanuary 2018 - March 2024\n- ${line}\n\nEducation\nBachelor of Science, University of Leeds, 2017\n`;

const open = async () => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
  await desk.create(null);
  const session = desk.session();
  const jobId = await createJob(session, { title: 'Accountant', posting });
  const folder = join(await tempFolder(), 'drop');
  await mkdir(folder);
  const files = {
    'a.txt': resume('Jane Muster', 'Accountant', 'Closed the general ledger in SAP and cut closing by 30 %'),
    'b.txt': resume('Sam Probe', 'Cook', 'Cooked for 200 guests a day'),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await session.startImport(jobId, [folder]);
  await session.whenIdle();
  const { lexicon } = await openKnowledge();
  const { items } = draftCriteria({ posting }, lexicon).criteria;
  await editCriteria(session, jobId, { preset: 'standard', items });
  return { desk, session, jobId, items };
};

const listOf = (session: Session, jobId: JobId, filter = everybody) =>
  readShortlist(session.store, { jobId, filter, weights: null, offset: 0, limit: 50 });

test('an import brings no applications, or their names come with them while they are hidden', async () => {
  const { desk, session, jobId } = await open();
  const { rows, total, stages, version } = await listOf(session, jobId);
  expect([total, stages.new, version]).toEqual([2, 2, 1]);
  expect(rows.map(({ title }) => title)).toEqual(['Accountant', 'Cook']);
  expect(rows.map(({ rank }) => rank)).toEqual([1, 2]);
  expect(rows.every(({ look }) => look.isBlind)).toBe(true);
  expect(JSON.stringify(rows)).not.toMatch(/Jane|Muster|Sam|Probe/);
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('what a weight does to the order is kept, or not shown', async () => {
  const { desk, session, jobId, items } = await open();
  const weights = Object.fromEntries(items.map(({ id, kind }) => [id, kind === 'education' ? 5 : 0]));
  const query = { jobId, filter: everybody, offset: 0, limit: 50 };
  const moved = await readShortlist(session.store, { ...query, weights });
  expect(new Set(moved.rows.map(({ computed }) => computed)).size).toBe(1);
  const before = await readShortlist(session.store, { ...query, weights: null });
  expect(new Set(before.rows.map(({ computed }) => computed)).size).toBe(2);
  await desk.lock();
});

test('somebody is rejected without a reason, or many cannot be taken back at once', async () => {
  const { desk, session, jobId } = await open();
  const ids = await listShortlistIds(session.store, { jobId, filter: everybody });
  expect(await kindOf(moveApplications(session, { ids, stage: 'rejected', reason: ' ' }))).toBe(
    'reason-missing',
  );
  expect(await moveApplications(session, { ids, stage: 'rejected', reason: 'Others fit better' })).toEqual({
    moved: 2,
  });
  expect((await listOf(session, jobId)).total).toBe(0);
  expect(await listDecisions(session.store.reader, { id: first(ids), jobId }, noOwnStages)).toMatchObject([
    { kind: 'move', from: 'new', to: 'rejected', reason: 'Others fit better' },
  ]);
  await session.undo();
  expect((await listOf(session, jobId)).total).toBe(2);
  expect(await listDecisions(session.store.reader, { id: first(ids), jobId }, noOwnStages)).toEqual([]);
  await session.redo();
  expect((await listOf(session, jobId)).stages.rejected).toBe(2);
  await desk.lock();
});

test('an own adjustment does not move the place, or replaces what was computed', async () => {
  const { desk, session, jobId } = await open();
  const [, last] = (await listOf(session, jobId)).rows;
  const id = must(last, 'two rows').applicationId;
  await adjustApplication(session, { id, adjustment: { by: 100, reason: 'Led our kitchen books' } });
  await bookmarkApplication(session, { id, on: true });
  const [now] = (await listOf(session, jobId)).rows;
  expect(now).toMatchObject({ applicationId: id, score: 100, computed: last?.computed, bookmarked: true });
  await desk.lock();
});

test('opened while hidden, an application says who it is; revealed, it does not, or nobody knows why', async () => {
  const { desk, session, jobId } = await open();
  const [row] = (await listOf(session, jobId)).rows;
  const id = must(row, 'two rows').applicationId;
  const hidden = await openCandidate(session.store, { id, redacted: false });
  expect(JSON.stringify(hidden)).not.toMatch(/Jane|Muster|jane\.muster|a\.txt/);
  expect(hidden.isRedacted).toBe(true);
  expect(hidden.score?.parts.length).toBeGreaterThan(0);
  await revealApplication(session, { id, reason: 'The manager knows the person' });
  const shown = await openCandidate(session.store, { id, redacted: false });
  expect(shown.look).toMatchObject({ name: 'Jane Muster', isBlind: false });
  expect(shown.decisions.map(({ reason }) => reason)).toEqual(['The manager knows the person']);
  const audit = await session.store.reader.selectFrom('audit').select(['kind', 'subject']).execute();
  expect(audit).toEqual([{ kind: 'reveal', subject: id }]);
  await desk.lock();
});

test('an import that is undone leaves its applications, or redone comes without what was decided', async () => {
  const { desk, session, jobId } = await open();
  const ids = await listShortlistIds(session.store, { jobId, filter: everybody });
  await session.undo();
  await session.undo();
  const count = () => session.store.reader.selectFrom('application').select('id').execute();
  expect(await count()).toEqual([]);
  await session.redo();
  await session.redo();
  await session.whenIdle();
  expect((await listShortlistIds(session.store, { jobId, filter: everybody })).toSorted()).toEqual(
    ids.toSorted(),
  );
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('the list of jobs counts where nobody stands, those whose file was taken back, or whom somebody has seen', async () => {
  const { desk, session, jobId } = await open();
  const emptyId = await createJob(session, { title: 'Cook', posting: '' });
  const summaryOf = async (id: JobId) =>
    must(
      (await listJobs(session.store.reader)).find((job) => job.id === id),
      'made above',
    );
  expect(await summaryOf(jobId)).toMatchObject({ files: 2, stages: { new: 2, rejected: 0 }, unseen: 2 });
  expect(await summaryOf(emptyId)).toMatchObject({ files: 0, stages: { new: 0 }, unseen: 0 });
  const [one, other] = await listShortlistIds(session.store, { jobId, filter: everybody });
  await markSeen(session, must(one, 'two rows'));
  expect(await summaryOf(jobId)).toMatchObject({ stages: { new: 2 }, unseen: 1 });
  await moveApplications(session, { ids: [must(other, 'two rows')], stage: 'rejected', reason: 'Filled' });
  expect(await summaryOf(jobId)).toMatchObject({ stages: { new: 1, rejected: 1 }, unseen: 0 });
  const file = await session.store.reader
    .selectFrom('import_file')
    .innerJoin('application', 'application.document_id', 'import_file.document_id')
    .select('import_file.id')
    .where('application.id', '=', must(one, 'two rows'))
    .executeTakeFirstOrThrow();
  await recordWork(session.store, (writer) =>
    writer.deleteFrom('import_file').where('id', '=', file.id).execute(),
  );
  expect(await summaryOf(jobId)).toMatchObject({ files: 1, stages: { new: 0, rejected: 1 } });
  await desk.lock();
});

const first = (ids: readonly ApplicationId[]): ApplicationId => must(ids[0], 'not empty');

test('a posting in a language that nobody here reads is drafted from as if it were read', async () => {
  const { desk, session, jobId } = await open();
  const of = async (words: string) => {
    await changeJob(session, { id: jobId, posting: words });
    return draftForJob(session.store.reader, { jobId, preset: 'standard' });
  };
  const finnish =
    'Sairaanhoitaja\nEtsimme sairaanhoitajaa vuodeosastolle.\nOdotamme sinulta\n- kahden vuoden kokemusta osastotyöstä\n- hyvää suomen kielen taitoa ja halua oppia uutta yhdessä muiden kanssa';
  expect(await of(finnish)).toMatchObject({ criteria: { items: [] }, problem: { kind: expect.any(String) } });
  expect((await of(posting)).criteria.items.length).toBeGreaterThan(3);
  await desk.lock();
});
