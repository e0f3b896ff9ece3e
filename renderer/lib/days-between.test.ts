import { expect, test } from 'vitest';
import { sayDays } from './days-between';

test('an evening and the next morning are the same day, or a clock set back makes days below none', () => {
  const now = new Date(2026, 2, 12, 9, 0);
  const at = (...when: [number, number, number, number]) => new Date(...when).toISOString();
  expect(sayDays(at(2026, 2, 12, 8), now)).toBe('today');
  expect(sayDays(at(2026, 2, 11, 23), now)).toBe('1 day');
  expect(sayDays(at(2026, 1, 28, 23), now)).toBe('12 days');
  expect(sayDays(at(2026, 2, 13, 1), now)).toBe('today');
});
