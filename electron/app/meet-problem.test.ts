import { Failed } from '@shared/errors/failure';
import { expect, test } from 'vitest';
import { emptyLog } from '../../tests/support/empty-log';
import { systemClock } from '../platform/clock';
import { meetProblem } from './meet-problem';

test('a full disk is kept from the person, or told with every file', () => {
  const told: unknown[] = [];
  let nowMs = 0;
  const meet = meetProblem({
    log: emptyLog,
    tell: (name, payload) => told.push([name, payload]),
    clock: { nowMs: () => nowMs },
  });
  meet(new Failed('disk-full'));
  meet(new Failed('disk-full'));
  meet(new Failed('store-read-only'));
  expect(told).toHaveLength(2);
  nowMs = 60_001;
  meet(new Failed('disk-full'));
  expect(told).toHaveLength(3);
  expect(JSON.stringify(told[0])).toContain('The disk is full.');
});

test('what the program broke by itself is shown as if a person could mend it', () => {
  const told: unknown[] = [];
  const meet = meetProblem({ log: emptyLog, tell: (_, payload) => told.push(payload), clock: systemClock });
  meet(new TypeError('of our own'));
  expect(told).toEqual([]);
});
