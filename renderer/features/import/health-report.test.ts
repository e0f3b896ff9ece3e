import type { ImportFile } from '@shared/model/import';
import { expect, test } from 'vitest';
import { healthReport } from './health-report';

const file = (part: Partial<ImportFile>) => ({ problem: null, findings: null, ...part }) as ImportFile;
const say = (files: readonly ImportFile[]) =>
  healthReport(files).map(({ count, words }) => `${count} ${words}`);

test('every failed file is in one bucket, the largest first, and none is lost', () => {
  const files = [
    file({ state: 'failed', problem: 'document-damaged' }),
    file({ state: 'failed', problem: 'document-locked' }),
    file({ state: 'failed', problem: 'document-locked' }),
    file({ state: 'failed', problem: 'reader-crashed' }),
    file({ state: 'failed', problem: null }),
    file({ state: 'read' }),
  ];
  expect(say(files)).toEqual(['1 read', '2 with a password', '2 could not be read', '1 damaged']);
});
test('a read file with hidden text is read and also pointed out', () => {
  expect(say([file({ state: 'read', findings: 2 }), file({ state: 'read', findings: 0 })])).toEqual([
    '2 read',
    '1 with hidden text',
  ]);
});
test('files that still wait are not reported as an outcome', () => {
  expect(say([file({ state: 'queued' }), file({ state: 'reading' })])).toEqual([]);
});
