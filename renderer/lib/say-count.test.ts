import { expect, test } from 'vitest';
import { sayBytes, sayCount } from './say-count';

test('one is singular, none and many are plural', () => {
  expect([0, 1, 2].map((count) => sayCount(count, 'file'))).toEqual(['0 files', '1 file', '2 files']);
  expect(sayCount(2, 'match', 'matches')).toBe('2 matches');
});
test('large counts can be read', () => {
  expect(sayCount(10_000, 'file')).toBe('10,000 files');
});
test('sizes change their unit at the right place', () => {
  expect([0, 999, 1000, 12_400, 5_000_000, 2e12].map(sayBytes)).toEqual([
    '0 bytes',
    '999 bytes',
    '1.0 kB',
    '12 kB',
    '5.0 MB',
    '2000 GB',
  ]);
});
