import type { ImportFile, ImportFileState } from '@shared/model/import';
import type { FailureKind } from '../../api/failure-words';

export const stateWords: Readonly<Record<ImportFileState, string>> = {
  queued: 'Waiting',
  reading: 'Reading',
  read: 'Read',
  duplicate: 'Duplicate',
  failed: 'Not read',
};

/** What a file is that was read and is no resume. */
export const otherwiseWords: Readonly<Record<NonNullable<ImportFile['otherwise']>['value'], string>> = {
  resume: 'Resume.',
  'cover-letter': 'Cover letter, not a resume.',
  certificate: 'Certificate, not a resume.',
  reference: 'Reference, not a resume.',
  posting: 'Job posting, not a resume.',
  photo: 'Picture, not a resume.',
  other: 'Not a resume.',
};

export const needsPassword = ({ problem }: ImportFile): boolean =>
  problem === 'document-locked' || problem === 'document-wrong-password';

/** Trying again helps where something outside the file may have changed. */
export const canRetry = (file: ImportFile): boolean =>
  file.state === 'failed' && file.problem !== null && (needsPassword(file) || passing.has(file.problem));

const passing: ReadonlySet<FailureKind> = new Set([
  'file-vanished',
  'file-no-permission',
  'file-unreadable',
  'disk-full',
  'reader-time',
  'reader-memory',
  'reader-crashed',
  'import-cancelled',
]);

/** The bucket of the health report that a failed file falls into. */
export const bucketOf = (problem: FailureKind | null): string =>
  (problem === null ? undefined : buckets[problem]) ?? 'could not be read';

export const isDone = (state: ImportFile['state']): boolean => state !== 'queued' && state !== 'reading';

const buckets: Partial<Readonly<Record<FailureKind, string>>> = {
  'document-locked': 'with a password',
  'document-wrong-password': 'with a password',
  'archive-unsafe': 'unsafe to unpack',
  'archive-empty': 'empty',
  'image-too-large': 'too large',
  'lock-file': 'left by an open document',
  'document-no-text': 'without text',
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
  'import-cancelled': 'cancelled',
  'table-alone': 'tables',
};
