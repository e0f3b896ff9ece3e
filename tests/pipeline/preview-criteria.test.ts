import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import type { Criterion } from '@shared/model/criterion';
import { expect, test } from 'vitest';
import { readCriteria } from '../../electron/db/queries/screening';
import { createJob } from '../../electron/jobs/edit-job';
import { editCriteria } from '../../electron/jobs/screening/edit-criteria';
import { previewCriteria } from '../../electron/jobs/screening/preview-criteria';
import { scoreJob } from '../../electron/jobs/screening/score-job';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

const resume = (name: string, title: string, did: string, languages: string): string =>
  [
    name,
    title,
    '',
    'Experience',
    `${title}, Harbour Group`,
    'January 2018 - March 2024',
    `- ${did}`,
    '',
    'Education',
    'Bachelor of Science, University of Leeds, 2017',
    '',
    'Languages',
    languages,
  ].join('\n');

const asked = { label: 'asked', required: true } as const;
const items: readonly Criterion[] = [
  { ...asked, id: 'c1', kind: 'years', in: null, atLeast: 5, mode: 'gate', weight: null },
  { ...asked, id: 'c2', kind: 'language', oneOf: ['German'], atLeast: 'B2', mode: 'gate', weight: null },
  {
    ...asked,
    id: 'c3',
    kind: 'own-words',
    text: 'Closed the books every month',
    mode: 'scored',
    weight: 3,
  },
];

test('what is previewed is not what saving brings, something is kept by it, or an empty job is told of people', async () => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
  await desk.create(null);
  const session = desk.session();
  const { store } = session;
  const empty = await createJob(session, { title: 'Clerk', posting: '' });
  expect((await previewCriteria(store, { jobId: empty, items })).looked).toBe(0);

  const jobId = await createJob(session, { title: 'Accountant', posting: '' });
  const folder = join(await tempFolder(), 'drop');
  await mkdir(folder);
  await writeFile(
    join(folder, 'one.txt'),
    resume('Jane Roe', 'Accountant', 'Closed the books every month', 'English - native, German - B2'),
  );
  await writeFile(
    join(folder, 'two.txt'),
    resume('John Doe', 'Cook', 'Cooked for 200 guests a day', 'English - native'),
  );
  await session.startImport(jobId, [folder]);
  await session.whenIdle();
  const preview = await previewCriteria(store, { jobId, items });
  expect(await readCriteria(store.reader, jobId)).toBeNull();

  expect((await editCriteria(session, jobId, { preset: 'standard', items })).ok).toBe(true);
  const saved = must(await readCriteria(store.reader, jobId), 'just saved');
  const results = (await scoreJob(store, jobId, saved)).flatMap(({ gates, parts }) => [...gates, ...parts]);
  const count = (id: string, verdict: string) =>
    results.filter((result) => result.criterionId === id && result.verdict === verdict).length;
  expect(preview).toEqual({
    all: 2,
    looked: 2,
    counts: items.map(({ id }) => ({
      criterionId: id,
      pass: count(id, 'pass'),
      unknown: count(id, 'unknown'),
      fail: count(id, 'fail'),
      found: results.filter(({ criterionId, passages }) => criterionId === id && passages.length > 0).length,
    })),
  });
  expect(preview.counts[2]?.found).toBe(1);
  await desk.lock();
});
