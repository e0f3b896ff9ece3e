import { expect, test } from 'vitest';
import { isoInstant } from './iso-instant';

test.each([
  ['2020-01-02T03:04:05Z', '2020-01-02T03:04:05.000Z'],
  ['2020-01-02T03:04:05.1234567', '2020-01-02T03:04:05.000Z'],
  ['2020-01-02T03:04:05+02:00', '2020-01-02T01:04:05.000Z'],
  ['2020-01-02', '2020-01-02T00:00:00.000Z'],
  ['Sun, 1 Mar 2020 12:00:00 +0100', '2020-03-01T11:00:00.000Z'],
  ['1601-01-01T00:00:00Z', null],
  ['2020', null],
  ['yesterday', null],
  ['', null],
])('%s is %s', (said, instant) => {
  expect(isoInstant(said)).toBe(instant);
});
