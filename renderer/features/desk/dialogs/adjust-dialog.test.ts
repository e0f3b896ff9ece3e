import { expect, test } from 'vitest';
import { parsePoints } from './adjust-dialog';

test('a sign as people type it is lost, or points that nobody may give are taken', () => {
  expect(['5', '+5', ' -5 ', '−5'].map(parsePoints)).toEqual([5, 5, -5, -5]);
  expect(['', '0', '-0', '101', '-101', '1.5', 'five', '--5', '+-5'].map(parsePoints)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    -5,
  ]);
});
