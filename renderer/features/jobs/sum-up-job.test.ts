import type { JobSummary } from '@shared/model/job';
import { defaultStages } from '@shared/model/stage';
import { expect, test } from 'vitest';
import { countActive, countInProgress, whatWaits } from './sum-up-job';

test('those that ended or have not begun are in progress, or a stage between is left out', () => {
  const counts = Object.fromEntries(defaultStages.map(({ key }, at) => [key, 10 ** at]));
  expect(countInProgress({ stages: counts as JobSummary['stages'] })).toBe(11110);
  expect(countActive({ stages: counts as JobSummary['stages'] })).toBe(111111);
  expect(countInProgress({ stages: { new: 1, 'of-a-colleague': 2, withdrawn: 4 } })).toBe(2);
});

test('a job that needs nothing asks for something, or a file that was not read is passed over', () => {
  expect(whatWaits({ unseen: 0, failed: 0, waiting: 0 })).toEqual([]);
  expect(whatWaits({ unseen: 1200, failed: 1, waiting: 2 }).map(({ words }) => words)).toEqual([
    '1,200 to look at',
    '1 file not read',
    '2 files being read',
  ]);
});
