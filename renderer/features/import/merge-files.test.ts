import type { ImportFile } from '@shared/model/import';
import { expect, test } from 'vitest';
import { mergeFiles } from './merge-files';

const row = (id: string, state: ImportFile['state'], second: number) =>
  ({ id, state, changedAt: `2025-03-12T10:00:0${second}.000Z` }) as ImportFile;

const statesOf = (files: ReturnType<typeof mergeFiles>) =>
  [...files.values()].map((file) => `${file.id} ${file.state}`);

test('a page that was asked for before an event does not turn a read file back to waiting', () => {
  const afterEvent = mergeFiles(new Map(), [row('a', 'read', 2)]);
  expect(statesOf(mergeFiles(afterEvent, [row('a', 'queued', 1)]))).toEqual(['a read']);
});
test('two changes within the same millisecond: the one that came later counts', () => {
  const reading = mergeFiles(new Map(), [row('a', 'reading', 1)]);
  expect(statesOf(mergeFiles(reading, [row('a', 'read', 1)]))).toEqual(['a read']);
});
test('a row keeps its place in the list when it changes', () => {
  const both = mergeFiles(new Map(), [row('a', 'queued', 1), row('b', 'queued', 1)]);
  expect(statesOf(mergeFiles(both, [row('c', 'queued', 2), row('a', 'read', 2)]))).toEqual([
    'a read',
    'b queued',
    'c queued',
  ]);
});
test('the map that React holds is not changed under its feet', () => {
  const before = mergeFiles(new Map(), [row('a', 'queued', 1)]);
  mergeFiles(before, [row('a', 'read', 2)]);
  expect(statesOf(before)).toEqual(['a queued']);
});
