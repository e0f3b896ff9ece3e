import type { Criterion } from '@shared/model/criterion';
import { expect, test } from 'vitest';
import { listEntries, putBack, runsOf } from './list-entries';

const item = (id: string, label = id): Criterion => ({
  id,
  label,
  kind: 'permit',
  mode: 'note',
  weight: null,
  required: true,
});
const [a, b, c, d] = [item('a'), item('b'), item('c'), item('d')];

test('what was taken out comes back elsewhere, twice, or brings the others along', () => {
  const removed = [
    { item: b, after: 'a' },
    { item: c, after: 'b' },
    { item: a, after: null },
  ];
  expect(listEntries([d], removed).map(({ item: { id } }) => id)).toEqual(['a', 'd', 'b', 'c']);
  expect(listEntries([a, d], removed).map(({ item: { id } }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(putBack([a, d], removed, 'c')).toEqual([a, c, d]);
  expect(putBack([a, c, d], removed, 'b')).toEqual([a, b, c, d]);
  expect(listEntries([a, b], [{ item: b, after: 'a' }])).toHaveLength(2);
});

test('skills of one sentence stand apart from it, or those of two sentences together', () => {
  const entries = listEntries([item('1', 'Runs triage'), item('2', 'Runs triage'), item('3', 'Plans')], []);
  expect(runsOf(entries).map((run) => run.length)).toEqual([2, 1]);
});
