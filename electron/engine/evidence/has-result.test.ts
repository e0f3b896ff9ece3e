import { expect, test } from 'vitest';
import { hasResult } from './has-result';

test('a result is one of people and money, and none of pupils, covers or trailers', () => {
  expect(hasResult('Ran payroll for 900 employees')).toBe(true);
  expect(hasResult('Was responsible for the payroll of 900 staff')).toBe(true);
  expect(hasResult('Taught classes of 32 pupils')).toBe(true);
  expect(hasResult('Mentored four new nurses')).toBe(true);
  expect(hasResult('Lowered food waste by one third')).toBe(true);
});

test('a year, a norm, a version or a stretch of time is a result', () => {
  expect(hasResult('Joined the 2019 audit')).toBe(false);
  expect(hasResult('ISO 9001 audits')).toBe(false);
  expect(hasResult('Supported Windows 10 machines')).toBe(false);
  expect(hasResult('Level 3 care')).toBe(false);
  expect(hasResult('Worked for four years in a ward')).toBe(false);
});
