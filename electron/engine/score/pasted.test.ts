import { contentWords } from '@shared/lib/content-words';
import type { Criteria, Criterion } from '@shared/model/criterion';
import { expect, test } from 'vitest';
import { findBeside, findPasted } from './pasted';

const asked = [
  'Plans shifts for a warehouse of forty people',
  'Reduces picking errors and overtime every quarter',
  'Forklift licence',
  'Trains new drivers in load securing and tachograph rules',
];
const criteria: Criteria = {
  version: 1,
  preset: 'standard',
  items: asked.map(
    (text, at) =>
      ({
        id: `c${at}`,
        kind: 'own-words',
        label: text,
        text,
        mode: 'scored',
        weight: 3,
        required: true,
      }) as Criterion,
  ),
};
const termsOf = (lines: readonly string[]) => ({
  terms: lines.map((line) => [...new Set(contentWords(line))].join(' ')),
});
const own = ['Supervised a late shift', 'Cut overtime by a fifth', 'Chess'];

test('a posting in the middle of a resume is taken for work, or the work around it for the posting', () => {
  expect([...findPasted(termsOf([...own, 'About us', ...asked, ...own]), criteria)].sort()).toEqual([
    4, 5, 6, 7,
  ]);
});

test('somebody who has a phrase or two in common with a posting is taken to have copied it', () => {
  expect(findPasted(termsOf([...own, ...asked.slice(1, 3)]), criteria).size).toBe(0);
  expect(
    findPasted(termsOf([...own, 'Forklift licence', 'Load securing', 'Picking errors']), criteria).size,
  ).toBe(0);
});

test('a line of the posting that no criterion kept, under the job it was pasted into, is looked at for work', () => {
  const pasted = findPasted(termsOf([...own, ...asked, 'Cold store experience', ...own]), criteria);
  const jobOf = [0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2];
  expect([...findBeside(pasted, { jobOf })].sort()).toEqual([7, 8]);
});

test('somebody who copied nothing has lines that are not looked at', () => {
  expect(findBeside(new Set(), { jobOf: [0, 0, 0] }).size).toBe(0);
});
