import { expect, test } from 'vitest';
import { sayWhen } from './say-when';

const localInstant = (year: number, month: number, day: number, hour: number) =>
  new Date(year, month - 1, day, hour).toISOString();

test('an hour ago across midnight is yesterday, not today', () => {
  expect(sayWhen(localInstant(2025, 3, 11, 23), new Date(2025, 2, 12, 0, 30))).toMatch(/^yesterday /);
});
test('this morning is today even when it is late', () => {
  expect(sayWhen(localInstant(2025, 3, 12, 1), new Date(2025, 2, 12, 23, 59))).toMatch(/^today /);
});
test('what is older carries its year', () => {
  expect(sayWhen(localInstant(2024, 12, 31, 12), new Date(2025, 0, 2, 9))).toMatch(/2024/);
});
test('a backup from a clock that runs ahead is not called today', () => {
  expect(sayWhen(localInstant(2025, 3, 14, 12), new Date(2025, 2, 12, 9))).toMatch(/2025/);
});
