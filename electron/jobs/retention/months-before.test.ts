import { expect, test } from 'vitest';
import { monthsBefore } from './months-before';

const before = (day: string, months: number): string =>
  new Date(monthsBefore(Date.parse(`${day}T10:00:00Z`), months)).toISOString().slice(0, 10);

test('a long month before a short one ends later than it may, or a year is not crossed', () => {
  expect(before('2026-08-31', 6)).toBe('2026-02-28');
  expect(before('2024-03-31', 1)).toBe('2024-02-29');
  expect(before('2026-02-15', 3)).toBe('2025-11-15');
  expect(before('2026-12-01', 36)).toBe('2023-12-01');
});
