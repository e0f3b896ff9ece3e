import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pseudonymOf } from '@shared/lib/pseudonym';
import type { JobId } from '@shared/model/id';
import { defaultOffice } from '@shared/model/office';
import { everybody } from '@shared/model/shortlist';
import { expect, test } from 'vitest';
import { draftCriteria } from '../../electron/engine/criteria/draft-criteria';
import { openKnowledge } from '../../electron/engine/knowledge';
import { changeOffice } from '../../electron/jobs/change-office';
import { moveApplications } from '../../electron/jobs/decide';
import { createJob } from '../../electron/jobs/edit-job';
import { editCriteria } from '../../electron/jobs/screening/edit-criteria';
import type { Session } from '../../electron/jobs/session';
import { listShortlistIds, readShortlist } from '../../electron/jobs/shortlist/read-shortlist';
import { addSuggested } from '../../electron/jobs/suggestions/add-suggested';
import { countSuggestions, listSuggestions } from '../../electron/jobs/suggestions/list-suggestions';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

const resume = (name: string, title: string, lines: readonly string[]): string => {
  const [first = ''] = name.split(' ');
  const mail = `${name.toLowerCase().replace(' ', '.')}@example.org`;
  return `${name}\n${title}\n${mail}\n\nExperience\n\n${title}, Harbour Group\nJanuary 2018 - March 2026\n${lines
    .map((line) => `- ${line.replace('WHO', first)}`)
    .join('\n')}\n\nEducation\nBachelor of Science, University of Leeds, 2017\n\nLanguages\nGerman - B2\n`;
};
const accountant = [
  'WHO closed the general ledger every month and reconciled it in SAP',
  'Prepared tax returns and annual financial statements, and cut closing time by 30 %',
];
const posting = 'Accountant\nWhat you bring\n- General ledger and month-end closing\n- Tax returns\n- SAP';

const importInto = async (session: Session, jobId: JobId, files: Readonly<Record<string, string>>) => {
  const folder = join(await tempFolder(), 'drop');
  await mkdir(folder);
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await session.startImport(jobId, [folder]);
  await session.whenIdle();
};

/** One job that an accountant and a cook applied for, and a new one that nobody did. */
const open = async () => {
  let nowMs = Date.parse('2026-01-31T09:00:00Z');
  const clock = { nowMs: () => nowMs };
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain(), clock });
  await desk.create(null);
  const session = desk.session();
  const before = await createJob(session, { title: 'Clerk', posting: '' });
  await importInto(session, before, {
    'Zenobiah-Quillfeather.txt': resume('Zenobiah Quillfeather', 'Accountant', accountant),
    'Sam-Probe.txt': resume('Sam Probe', 'Cook', ['Cooked for 200 guests a day']),
  });
  const jobId = await createJob(session, { title: 'Accountant', posting });
  const goTo = (day: string) => {
    nowMs = Date.parse(`${day}T12:00:00Z`);
  };
  return { desk, session, before, jobId, goTo };
};

const ask = async (session: Session, jobId: JobId) => {
  const { lexicon } = await openKnowledge();
  const { items } = draftCriteria({ posting }, lexicon).criteria;
  expect((await editCriteria(session, jobId, { preset: 'standard', items })).ok).toBe(true);
};
const appliedFor = async ({ store }: Session, jobId: JobId) =>
  (await readShortlist(store, { jobId, filter: everybody, weights: null, offset: 0, limit: 9 })).rows;

test('a job without criteria, or an office without another job, is refused or proposes somebody', async () => {
  const { desk, session, before, jobId } = await open();
  expect(await listSuggestions(session, { jobId })).toEqual({ version: null, looked: 0, total: 0, rows: [] });
  expect(await countSuggestions(session, { jobId })).toEqual({ total: 0 });
  await ask(session, before);
  expect(await listSuggestions(session, { jobId: before })).toMatchObject({
    version: 1,
    looked: 0,
    rows: [],
  });
  await desk.lock();
});

test('somebody known in their job is proposed by name, mail or file, or their quotes say who it is', async () => {
  const { desk, session, before, jobId } = await open();
  await ask(session, jobId);
  const [known] = (await appliedFor(session, before)).filter(({ title }) => title === 'Accountant');
  if (!known) throw new Error('she applied');
  await moveApplications(session, { ids: [known.applicationId], stage: 'interview', reason: null });
  const found = await listSuggestions(session, { jobId });
  expect(found).toMatchObject({ looked: 2, total: 1 });
  const [row] = found.rows;
  expect(row?.look).toEqual({ ...pseudonymOf(known.personId), isBlind: true });
  expect(row?.title).toBe('Accountant');
  expect(row?.since).toBe('2026-01');
  expect(row?.because.length).toBeGreaterThan(0);
  expect(row?.because.map(({ quote }) => quote).join(' ')).toMatch(/█+ closed the general ledger/);
  expect(JSON.stringify(found)).not.toMatch(/zenobiah|quillfeather|example\.org|\.txt|2026-01-31/i);
  expect(JSON.stringify(found)).not.toContain(known.personId);

  await changeOffice(session, { ...defaultOffice, blind: false });
  expect((await listSuggestions(session, { jobId })).rows[0]?.look.name).toBe('Zenobiah Quillfeather');
  await desk.lock();
});

test('who is added is known at once, not scored, proposed again, added twice, or stays after undo', async () => {
  const { desk, session, before, jobId } = await open();
  await ask(session, jobId);
  const [first] = (await listSuggestions(session, { jobId })).rows;
  if (!first) throw new Error('one fits');
  const ids = [first.applicationId];
  const elsewhere = await appliedFor(session, before);
  expect(await addSuggested(session, { jobId, ids })).toEqual({ added: 1 });
  const [row] = await appliedFor(session, jobId);
  expect(row).toMatchObject({ applicationId: ids[0], look: first.look, score: first.score, stage: 'new' });
  expect(await countSuggestions(session, { jobId })).toEqual({ total: 0 });
  expect(await addSuggested(session, { jobId, ids })).toEqual({ added: 0 });
  expect(await appliedFor(session, jobId)).toHaveLength(1);

  const undone = await session.undo();
  expect([undone.name, undone.label]).toEqual([
    'suggestion.add',
    '1 person from other jobs added to Accountant',
  ]);
  expect(await appliedFor(session, jobId)).toEqual([]);
  expect((await appliedFor(session, before)).map(({ applicationId }) => applicationId)).toEqual(
    elsewhere.map(({ applicationId }) => applicationId),
  );
  expect((await listSuggestions(session, { jobId })).rows).toEqual([first]);
  await session.redo();
  expect((await appliedFor(session, jobId)).map(({ applicationId }) => applicationId)).toEqual(ids);
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('somebody past what the office keeps is proposed, or can be added for a new job', async () => {
  const { desk, session, before, jobId, goTo } = await open();
  await ask(session, jobId);
  const [first] = (await listSuggestions(session, { jobId })).rows;
  if (!first) throw new Error('one fits');
  const ids = await listShortlistIds(session.store, { jobId: before, filter: everybody });
  await moveApplications(session, { ids, stage: 'rejected', reason: 'Filled' });
  await changeOffice(session, { ...defaultOffice, keepMonths: 6 });
  expect(await countSuggestions(session, { jobId })).toEqual({ total: 1 });
  goTo('2026-09-01');
  expect(await countSuggestions(session, { jobId })).toEqual({ total: 0 });
  expect(await addSuggested(session, { jobId, ids: [first.applicationId] })).toEqual({ added: 0 });
  await desk.lock();
});

test('somebody who was hired is proposed for another job, or stays away after that is undone', async () => {
  const { desk, session, before, jobId } = await open();
  await ask(session, jobId);
  expect(await countSuggestions(session, { jobId })).toEqual({ total: 1 });
  const ids = await listShortlistIds(session.store, { jobId: before, filter: everybody });
  await moveApplications(session, { ids, stage: 'hired', reason: null });
  expect(await countSuggestions(session, { jobId })).toEqual({ total: 0 });
  await session.undo();
  expect(await countSuggestions(session, { jobId })).toEqual({ total: 1 });
  await desk.lock();
});
