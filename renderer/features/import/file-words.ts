import type { ImportFile, ImportFileState } from '@shared/model/import';
import type { FailureKind } from '../../api/failure-words';

export const stateWords: Readonly<Record<ImportFileState, string>> = {
  queued: 'Waiting',
  reading: 'Reading',
  read: 'Read',
  duplicate: 'Duplicate',
  failed: 'Not read',
};

/** The bucket of the health report that a failed file falls into. */
export const bucketOf = (problem: FailureKind | null): string =>
  (problem === null ? undefined : buckets[problem]) ?? 'could not be read';

export const isDone = (state: ImportFile['state']): boolean => state !== 'queued' && state !== 'reading';

const buckets: Partial<Readonly<Record<FailureKind, string>>> = {
  'document-locked': 'with a password',
  'document-no-text': 'pictures only',
  'document-damaged': 'damaged',
  'format-unsupported': 'unsupported',
  'file-empty': 'empty',
  'file-vanished': 'gone',
  'file-no-permission': 'without permission',
  'file-too-large': 'too large',
  'file-unreadable': 'could not be read',
  'reader-time': 'took too long',
  'reader-memory': 'took too much memory',
  'reader-crashed': 'could not be read',
};
