import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import type { Criteria } from '@shared/model/criterion';
import { expect, test } from 'vitest';
import { keepScores, readCriteria } from '../../electron/db/queries/screening';
import { draftCriteria } from '../../electron/engine/criteria/draft-criteria';
import { openKnowledge } from '../../electron/engine/knowledge';
import { createJob } from '../../electron/jobs/edit-job';
import { editCriteria } from '../../electron/jobs/screening/edit-criteria';
import { addOwnSkill, changeOwnSkill } from '../../electron/jobs/screening/edit-own-skill';
import { quoteScores } from '../../electron/jobs/screening/quote-scores';
import { scoreJob } from '../../electron/jobs/screening/score-job';
import { suggestJobs, suggestPeople } from '../../electron/jobs/screening/suggest';
import type { Session } from '../../electron/jobs/session';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

const resume = (name: string, title: string, lines: readonly string[]): string =>
  [
    name,
    title,
    `${name.toLowerCase().replace(' ', '.')}@example.org`,
    '',
    'Experience',
    '',
    `${title}, Harbour Group`,
    'January 2018 - March 2024',
    ...lines.map((line) => `- ${line}`),
    '',
    'Education',
    'Bachelor of Science, University of Leeds, 2017',
    '',
    'Languages',
    'English - native, German - B2',
  ].join('\n');

const accountant = [
  'Closed the books every month and reconciled the general ledger in SAP',
  'Prepared tax returns and annual financial statements, and cut closing time by 30 %',
];
const cook = ['Cooked for 200 guests a day and ordered stock', 'Kept food safety records by HACCP'];

const open = async () => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
  await desk.create(null);
  return { desk, session: desk.session() };
};

const importInto = async (session: Session, files: Readonly<Record<string, string>>, posting: string) => {
  const jobId = await createJob(session, { title: posting.split('\n')[0] ?? '', posting });
  const folder = join(await tempFolder(), 'drop');
  await mkdir(folder);
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  await session.startImport(jobId, [folder]);
  await session.whenIdle();
  return jobId;
};

const posting =
  'Accountant\nWhat you bring\n- General ledger and month-end closing\n- Tax returns\n- SAP\n- German (B2)\n- Bachelor degree';

const importAccountant = (session: Session) =>
  importInto(session, { 'accountant.txt': resume('Jane Roe', 'Accountant', accountant) }, posting);

const edit = async (
  session: Session,
  jobId: Parameters<typeof editCriteria>[1],
  items: Criteria['items'],
) => {
  const edited = await editCriteria(session, jobId, { preset: 'standard', items });
  expect(edited.ok).toBe(true);
  return must(await readCriteria(session.store.reader, jobId), 'just written');
};

test('a job is screened without quotes, scored anew for nothing, or loses its scores with a new version', async () => {
  const { desk, session } = await open();
  const jobId = await importInto(
    session,
    {
      'cook.txt': resume('Sam Poe', 'Cook', cook),
      'accountant.txt': resume('Jane Roe', 'Accountant', accountant),
    },
    posting,
  );
  const { lexicon } = await openKnowledge();
  const { items } = draftCriteria({ posting }, lexicon).criteria;
  const first = await edit(session, jobId, items);
  const ranked = await scoreJob(session.store, jobId, first);
  expect(ranked.map(({ name }) => name)).toEqual(['accountant.txt', 'cook.txt']);
  for (const { parts } of await quoteScores(session.store, ranked))
    for (const { share, evidence } of parts) expect(share === 0 || (evidence?.quote ?? '') !== '').toBe(true);
  expect(await scoreJob(session.store, jobId, first)).toEqual(ranked);

  const second = await edit(session, jobId, items.slice(0, 2));
  expect([first.version, second.version]).toEqual([1, 2]);
  await scoreJob(session.store, jobId, second);
  const kept = await session.store.reader
    .selectFrom('score')
    .select(['criteria_id', 'document_id'])
    .execute();
  expect(kept.filter(({ criteria_id }) => criteria_id === first.id)).toHaveLength(2);
  expect(kept.filter(({ criteria_id }) => criteria_id === second.id)).toHaveLength(2);

  await session.undo();
  expect((await readCriteria(session.store.reader, jobId))?.version).toBe(1);
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('criteria that contradict themselves or ask for what they may not are stored', async () => {
  const { desk, session } = await open();
  const jobId = await createJob(session, { title: 'Accountant', posting });
  const asked: Criteria['items'][number] = {
    id: 'c1',
    kind: 'own-words',
    label: 'Not older than 35 years of age',
    text: 'Not older than 35 years of age',
    mode: 'scored',
    weight: 3,
    required: true,
  };
  const refused = await editCriteria(session, jobId, { preset: 'standard', items: [asked] });
  expect(refused.ok ? [] : refused.error.map(({ kind }) => kind)).toEqual(['protected']);
  expect(await readCriteria(session.store.reader, jobId)).toBeNull();
  await desk.lock();
});

test('somebody of another job is not found for a new one, or a new one not for somebody', async () => {
  const { desk, session } = await open();
  await importInto(
    session,
    { 'accountant.txt': resume('Jane Roe', 'Accountant', accountant) },
    'Clerk\n- Filing',
  );
  const jobId = await importInto(session, { 'cook.txt': resume('Sam Poe', 'Cook', cook) }, posting);
  const { lexicon } = await openKnowledge();
  const criteria = await edit(session, jobId, draftCriteria({ posting }, lexicon).criteria.items);
  const people = await suggestPeople(session, jobId, criteria);
  expect(people.map(({ name }) => name)).toEqual(['accountant.txt']);
  const jobs = await suggestJobs(session.store, must(people[0], 'found').documentId);
  expect(jobs.map(({ name }) => name)).toEqual(['Accountant']);
  await desk.lock();
});

test('what was removed and brought back by undo has no evidence', async () => {
  const { desk, session } = await open();
  const jobId = await importAccountant(session);
  const { lexicon } = await openKnowledge();
  const criteria = await edit(session, jobId, draftCriteria({ posting }, lexicon).criteria.items);
  const before = await scoreJob(session.store, jobId, criteria);
  await session.store.transact(async (writer) => {
    await writer.deleteFrom('evidence').execute();
    await writer.deleteFrom('score').execute();
  });
  expect(await scoreJob(session.store, jobId, criteria)).toEqual(before);
  await desk.lock();
});

test("an office's own words change nothing, or stay in the scores when they are undone", async () => {
  const { desk, session } = await open();
  const lines = ['Ran the ledger in Zephyrline for four branches', 'Answered auditors'];
  const jobId = await importInto(
    session,
    {
      'own.txt': resume('Jane Roe', 'Accountant', lines),
      'other.txt': resume('Sam Poe', 'Accountant', ['Used ZL-Desk every day', ...accountant]),
    },
    posting,
  );
  const words = { name: 'Zephyrline', synonyms: ['ZL-Desk'], sameAs: null, closeTo: ['sap'] };
  const added = await addOwnSkill(session, words);
  const { id } = must(added.ok ? added.value : null, 'just added');
  const oneOf = [{ id: `own-${id}`, name: 'Zephyrline' }];
  const criteria = await edit(session, jobId, [
    {
      id: 'c1',
      kind: 'skill',
      label: 'Zephyrline',
      mode: 'scored',
      weight: 3,
      required: true,
      oneOf,
      withinMonths: null,
    },
  ]);
  const both = await scoreJob(session.store, jobId, criteria);
  expect(both.map(({ parts }) => parts[0]?.verdict)).toEqual(['pass', 'pass']);

  await changeOwnSkill(session, id, { ...words, synonyms: [] });
  const one = await scoreJob(session.store, jobId, criteria);
  expect(one.find(({ name }) => name === 'other.txt')?.parts[0]).toMatchObject({ verdict: 'unknown' });
  expect(one[0]?.receipt).not.toBe(both[0]?.receipt);

  await session.undo();
  expect(await scoreJob(session.store, jobId, criteria)).toEqual(both);
  await desk.lock();
  expect(desk.problems).toEqual([]);
});

test('words that mean something already are given to another skill', async () => {
  const { desk, session } = await open();
  const own = { synonyms: [], sameAs: null, closeTo: [] };
  const taken = await addOwnSkill(session, { ...own, name: 'PostgreSQL' });
  expect(taken.ok ? [] : taken.error.map(({ kind }) => kind)).toEqual(['taken']);
  const unknown = await addOwnSkill(session, { ...own, name: 'Zephyrline', sameAs: 'no-such-skill' });
  expect(unknown.ok ? [] : unknown.error.map(({ kind }) => kind)).toEqual(['unknown']);
  await desk.lock();
});

test('a letter is made evidence of, or a resume only when it is first scored', async () => {
  const { desk, session } = await open();
  const letter = 'Dear Sir or Madam,\n\nthank you for your order of 12 May.\n\nKind regards\nJane Roe';
  await importInto(
    session,
    { 'accountant.txt': resume('Jane Roe', 'Accountant', accountant), 'letter.txt': letter },
    posting,
  );
  const kept = await session.store.reader
    .selectFrom('evidence')
    .innerJoin('document', 'document.id', 'evidence.document_id')
    .select('document.name')
    .execute();
  expect(kept).toEqual([{ name: 'accountant.txt' }]);
  await desk.lock();
});

test('a document that is undone while it is scored ends the scoring of all others', async () => {
  const { desk, session } = await open();
  const jobId = await importAccountant(session);
  const { lexicon } = await openKnowledge();
  const criteria = await edit(session, jobId, draftCriteria({ posting }, lexicon).criteria.items);
  const [ranked] = await scoreJob(session.store, jobId, criteria);
  const { documentId } = must(ranked, 'one came');
  const of = { criteriaId: criteria.id, engineVersion: 0, lexiconEdition: '' };
  const scored = [documentId, 'gone'].map((id) => ({ documentId: id, score: 57.3, said: '[]' }));
  await session.store.transact((writer) => keepScores(writer, { ...of, scored }));
  await session.store.transact((writer) => keepScores(writer, { ...of, criteriaId: 'gone', scored }));
  const kept = await session.store.reader.selectFrom('score').selectAll().execute();
  expect(kept).toEqual([
    {
      criteria_id: criteria.id,
      document_id: documentId,
      engine_version: 0,
      lexicon_edition: '',
      score: 57.3,
      said: '[]',
    },
  ]);
  await desk.lock();
});
