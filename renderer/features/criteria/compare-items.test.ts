import type { Criterion } from '@shared/model/criterion';
import { expect, test } from 'vitest';
import { adoptIds, countUnscored, previewWeights, unscoredIds } from './compare-items';

const common = { mode: 'scored', weight: 3, required: true } as const;
const words = (id: string, text: string): Criterion => ({
  ...common,
  id,
  kind: 'own-words',
  label: text,
  text,
});
const saved: readonly Criterion[] = [
  words('c1', 'plans'),
  words('c2', 'explains'),
  { ...common, id: 'c3', kind: 'permit', label: 'permit', mode: 'gate', weight: null },
];
const [plans, explains, permit] = saved as [Criterion, Criterion, Criterion];

test('a weight that came back to where it was is still a preview, or what was removed keeps its points', () => {
  expect(previewWeights(saved, saved)).toBeNull();
  expect(previewWeights(saved, [{ ...plans, weight: 5 }, explains, permit])).toEqual({ c1: 5, c2: 3 });
  expect(previewWeights(saved, [plans])).toEqual({ c1: 3, c2: 0 });
  expect(previewWeights(saved, [plans, { ...explains, mode: 'note', weight: null }])).toEqual({
    c1: 3,
    c2: 0,
  });
});

test('what nobody has scored is shown as if it were, or a mere weight as if it were not', () => {
  expect([...unscoredIds(saved, [{ ...plans, weight: 1, label: 'other' }, explains])]).toEqual([]);
  expect([...unscoredIds(saved, [{ ...plans, mode: 'note', weight: null }])]).toEqual([]);
  expect([...unscoredIds(saved, [words('c1', 'plans well'), words('c4', 'sings')])]).toEqual(['c1', 'c4']);
  expect([...unscoredIds(saved, [{ ...plans, mode: 'gate', weight: null }])]).toEqual(['c1']);
  expect(countUnscored(saved, [plans, explains])).toBe(1);
});

test('a new draft gives one question the points of another', () => {
  const drafted = adoptIds([words('c1', 'sings'), words('c2', 'plans'), words('c3', 'plans')], saved);
  expect(drafted.map(({ id }) => id)).toEqual(['c4', 'c1', 'c5']);
});
