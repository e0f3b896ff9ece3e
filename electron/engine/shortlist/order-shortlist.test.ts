import type { GateResult } from '@shared/model/score';
import { expect, test } from 'vitest';
import { orderShortlist, type Placed } from './order-shortlist';

const gate = (verdict: GateResult['verdict']): GateResult => ({
  criterionId: 'c1',
  verdict,
  reason: '',
  evidence: null,
});
const entry = (sha256: string, more: Partial<Placed> = {}): Placed => ({
  sha256,
  score: 50,
  confidence: 0.5,
  gates: [],
  ...more,
});
const order = (list: readonly Placed[]) => orderShortlist(list).map(({ sha256 }) => sha256);

test('equal entries have one order, however they came in', () => {
  const entries = [entry('b'), entry('c', { score: 70 }), entry('a')];
  expect(order(entries)).toEqual(['c', 'a', 'b']);
  expect(order(entries.toReversed())).toEqual(['c', 'a', 'b']);
});

test('a failed gate is outrun by a high score, or unknown counts as failed', () => {
  expect(
    order([
      entry('failed', { score: 99, gates: [gate('pass'), gate('fail')] }),
      entry('unknown', { score: 60, gates: [gate('unknown')] }),
      entry('passed', { score: 10, gates: [gate('pass')] }),
    ]),
  ).toEqual(['passed', 'unknown', 'failed']);
});

test('confidence and the day of applying do not break ties, in this order', () => {
  expect(
    order([
      entry('late', { appliedAt: '2026-03-02' }),
      entry('early', { appliedAt: '2026-03-01' }),
      entry('sure', { confidence: 0.9, appliedAt: '2026-03-09' }),
    ]),
  ).toEqual(['sure', 'early', 'late']);
});

test('an adjustment does not move the place', () => {
  expect(order([entry('a', { score: 52 }), entry('b', { adjustedBy: 10 })])).toEqual(['b', 'a']);
});
