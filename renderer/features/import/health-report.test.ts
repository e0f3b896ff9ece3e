import type { DocumentId } from '@shared/model/id';
import type { ImportFile } from '@shared/model/import';
import { expect, test } from 'vitest';
import { healthReport } from './health-report';

const file = (part: Partial<ImportFile>) => ({ problem: null, findings: null, ...part }) as ImportFile;
const say = (files: readonly ImportFile[], versions: readonly string[] = []) =>
  healthReport(files, new Set(versions as DocumentId[])).map(({ count, words }) => `${count} ${words}`);

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
test('hidden text, or a letter that is no resume, is told of once for each copy of the file', () => {
  const letter = { findings: 1, otherwise: { value: 'cover-letter', reason: '' } } as const;
  expect(say([file({ state: 'read', ...letter }), file({ state: 'duplicate', ...letter })])).toEqual([
    '1 read',
    '1 duplicate',
    '1 not a resume',
    '1 with hidden text',
  ]);
});
test('another version of somebody is told of twice with its copy, or before it was read', () => {
  const one = { documentId: 'one' as DocumentId };
  const files = [
    file({ state: 'read', ...one }),
    file({ state: 'duplicate', ...one }),
    file({ state: 'read', documentId: 'two' as DocumentId }),
    file({ state: 'failed', problem: 'document-damaged', documentId: 'three' as DocumentId }),
  ];
  expect(say(files, ['one', 'three'])).toEqual([
    '2 read',
    '1 duplicate',
    '1 damaged',
    '1 perhaps another version of the same person',
  ]);
});
