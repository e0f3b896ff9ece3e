import { expect, test } from 'vitest';
import { windowsOf } from './windows-of';

test('rows at the seam of two windows are fetched of one only, or an empty list asks for none', () => {
  expect(windowsOf({ first: 95, last: 104 }, 100)).toEqual([0, 1]);
  expect(windowsOf({ first: 100, last: 199 }, 100)).toEqual([1]);
  expect(windowsOf({ first: 0, last: 0 }, 100)).toEqual([0]);
});
