import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import type { Correction } from '@shared/model/correction';
import type { Criterion } from '@shared/model/criterion';
import { plainEntries } from '@shared/model/plain-entries';
import { everybody } from '@shared/model/shortlist';
import { expect, test } from 'vitest';
import type { Store } from '../../electron/db/open-store';
import { readCriteria } from '../../electron/db/queries/screening';
import { correctDocument } from '../../electron/jobs/document/correct-document';
import { openDocumentById } from '../../electron/jobs/document/open-document';
import { createJob } from '../../electron/jobs/edit-job';
import { noScorers, scoreBeside } from '../../electron/jobs/scorer/open-scorers';
import { editCriteria } from '../../electron/jobs/screening/edit-criteria';
import { scoreJob } from '../../electron/jobs/screening/score-job';
import { openCandidate } from '../../electron/jobs/shortlist/open-candidate';
import { listShortlistIds } from '../../electron/jobs/shortlist/read-shortlist';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

const resume = [
  'Jane Roe',
  'Cook',
  'jane.roe@example.org',
  '',
  'Experience',
  '',
  'Cook, Harbour Group',
  'January 2018 - March 2024',
  '- Cooked for 200 guests a day and ordered stock',
  '',
  'Education',
  'Bachelor of Science, University of Leeds, 2017',
  '',
  'Languages',
  'English - native, German - B1',
  '',
  'Skills',
  'Stock control, Quenelle shaping, Knife work',
].join('\n');

const asked = { mode: 'scored', weight: 3, required: true } as const;
const items: readonly Criterion[] = [
  { ...asked, id: 'c1', kind: 'language', label: 'German at C1', oneOf: ['German'], atLeast: 'C1' },
  { ...asked, id: 'c2', kind: 'role', label: 'Accountant', titles: ['Accountant'] },
  { ...asked, id: 'c3', kind: 'language', label: 'French', oneOf: ['French'], atLeast: 'B2' },
] as readonly Criterion[];

const open = async () => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
  await desk.create(null);
  const session = desk.session();
  const jobId = await createJob(session, { title: 'Accountant', posting: '' });
  const folder = join(await tempFolder(), 'drop');
  await mkdir(folder);
  await writeFile(join(folder, 'cv.txt'), resume);
  await session.startImport(jobId, [folder]);
  await session.whenIdle();
  const edited = await editCriteria(session, jobId, { preset: 'standard', items: [...items] });
  expect(edited.ok ? [] : edited.error).toEqual([]);
  const criteria = must(await readCriteria(session.store.reader, jobId), 'just written');
  const scored = async () => must((await scoreJob(session.store, jobId, criteria))[0], 'one came');
  const id = (await scored()).documentId;
  const profile = async () =>
    must((await openDocumentById(session.store.reader, id))?.profile, 'it was read');
  const correct = (correction: Correction) => correctDocument(session, { id, jobId, correction });
  return { desk, session, jobId, scored, profile, correct };
};

const jobWas = {
  title: 'Cook',
  employer: 'Harbour Group',
  location: null,
  start: '2018-01',
  end: '2024-03',
};

test.each<[string, Correction]>([
  [
    'language',
    { field: 'languages', was: { name: 'German', level: 'B1' }, now: { name: 'German', level: 'C1' } },
  ],
  ['title', { field: 'jobs', was: jobWas, now: { ...jobWas, title: 'Accountant' } }],
  ['language that was missed', { field: 'languages', was: null, now: { name: 'French', level: 'B2' } }],
])('a corrected %s leaves the score as it was, or undo does not bring it back', async (_, correction) => {
  const { desk, session, scored, correct } = await open();
  const before = await scored();
  await correct(correction);
  const after = await scored();
  expect(after.score).toBeGreaterThan(before.score);
  expect(after.receipt).not.toBe(before.receipt);
  await session.undo();
  expect(await scored()).toEqual(before);
  await session.redo();
  expect(await scored()).toEqual(after);
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('a skill that was taken out counts because the page names it, or the receipt does not say why', async () => {
  const { desk, session, jobId, correct } = await open();
  const skill = (id: string | null, name: string) => ({ kind: 'skill', label: name, oneOf: [{ id, name }] });
  const skills = [
    { ...asked, ...skill('inventory-management', 'Stock control'), id: 's1', withinMonths: null },
    { ...asked, ...skill(null, 'Quenelle shaping'), id: 's2', withinMonths: null },
    { ...asked, id: 's3', kind: 'own-words', label: 'Stock', text: 'Stock control and quenelle shaping' },
  ] as readonly Criterion[];
  const edited = await editCriteria(session, jobId, { preset: 'standard', items: skills });
  expect(edited.ok ? [] : edited.error).toEqual([]);
  const criteria = must(await readCriteria(session.store.reader, jobId), 'just written');
  const parts = async () =>
    must((await scoreJob(session.store, jobId, criteria))[0], 'one came').parts.map(({ share, reason }) => [
      share > 0,
      reason,
    ]);
  const receipt = async () => must((await scoreJob(session.store, jobId, criteria))[0], 'one came').receipt;
  const [before, signed] = [await parts(), await receipt()];
  expect(before.map(([counts]) => counts)).toEqual([true, true, true]);
  const { reader } = session.store;
  const evidence = await reader.selectFrom('evidence').selectAll().executeTakeFirstOrThrow();
  const ofThis = reader.selectFrom('score').selectAll().where('criteria_id', '=', criteria.id);
  const score = await ofThis.executeTakeFirstOrThrow();
  for (const was of ['Stock control', 'Quenelle shaping']) await correct({ field: 'skills', was, now: null });
  expect(await parts()).toEqual([
    [false, 'taken out by a correction'],
    [false, 'taken out by a correction'],
    [false, 'nothing like it was found'],
  ]);
  expect(await receipt()).not.toBe(signed);

  // As the first engine left it, which did not know what was taken out.
  const taken = await receipt();
  await session.store.transact(async (writer) => {
    await writer.deleteFrom('evidence').execute();
    await writer
      .insertInto('evidence')
      .values({ ...evidence, engine_version: 1 })
      .execute();
    await writer.deleteFrom('score').execute();
    await writer
      .insertInto('score')
      .values({ ...score, engine_version: 1 })
      .execute();
  });
  expect(await receipt()).toBe(taken);
  await session.undo();
  await session.undo();
  expect(await parts()).toEqual(before);
  expect(await receipt()).toBe(signed);
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('a correction said while it is scored is lost, or the score of before stands', async () => {
  const { desk, session, jobId, scored, correct } = await open();
  const criteria = must(await readCriteria(session.store.reader, jobId), 'written');
  const correction: Correction = {
    field: 'languages',
    was: { name: 'German', level: 'B1' },
    now: { name: 'German', level: 'C1' },
  };
  const before = await scored();
  await correct(correction);
  const after = await scored();
  expect(after.score).toBeGreaterThan(before.score);

  // Between the evidence and the score.
  await session.undo();
  let isSaid = false;
  const say = async (): Promise<void> => {
    if (isSaid) return;
    isSaid = true;
    await correct(correction);
  };
  scoreBeside(session.store, {
    ...noScorers,
    score: async (lot) => {
      const rows = await noScorers.score(lot);
      await say();
      return rows;
    },
  });
  expect((await scored()).score).toBe(after.score);
  scoreBeside(session.store, noScorers);
  expect((await scored()).score).toBe(after.score);

  // Between the text and the evidence.
  await session.undo();
  isSaid = false;
  const interrupted: Store = {
    ...session.store,
    transact: async (work) => {
      await say();
      return session.store.transact(work);
    },
  };
  expect((await scoreJob(interrupted, jobId, criteria))[0]?.score).toBe(after.score);
  expect((await scored()).score).toBe(after.score);
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('years at work stay what was read when the dates of a job are corrected', async () => {
  const { desk, profile, correct } = await open();
  expect((await profile()).experience.months).toBe(75);
  await correct({ field: 'jobs', was: jobWas, now: { ...jobWas, start: '2020-01' } });
  expect((await profile()).experience.months).toBe(51);
  await desk.lock();
});

test('a correction of somebody hidden writes a cover over what it covers', async () => {
  const { desk, session, jobId, profile, correct } = await open();
  const [id] = await listShortlistIds(session.store, { jobId, filter: everybody });
  const shown = must(
    (await openCandidate(session.store, { id: must(id, 'one'), redacted: false })).profile,
    '',
  );
  const was = must(plainEntries(shown, 'education')[0], 'one was read');
  expect(was).toMatchObject({ end: null });
  const now = { ...(was as object), degree: 'Master of Science' };
  await correct({ field: 'education', was, now } as Correction);
  const [is] = plainEntries(await profile(), 'education');
  expect(is).toMatchObject({ degree: 'Master of Science', end: '2017' });
  const hidden = { field: 'headline', was: 'Cook', now: 'Cook ███' } as const;
  await expect(correct(hidden)).rejects.toThrow();
  await desk.lock();
});
