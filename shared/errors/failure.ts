import { z } from 'zod';

/** Every way in which something may fail that a person can do something about. A closed list. */
export const failureKinds = [
  // the contract
  'bad-request',
  'unknown-route',
  'refused-sender',
  'internal',
  'not-found',
  // the store
  'store-locked',
  'wrong-passphrase',
  'wrong-recovery-key',
  'passphrase-needed',
  'keychain-unavailable',
  'key-missing',
  'store-exists',
  'store-in-use',
  'store-damaged',
  'store-newer',
  'vault-file-damaged',
  'disk-full',
  'store-read-only',
  'backup-damaged',
  // files on their way in
  'file-vanished',
  'file-no-permission',
  'file-too-large',
  'file-unreadable',
  'file-empty',
  'format-unsupported',
  'document-damaged',
  'document-locked',
  'document-wrong-password',
  'document-no-text',
  'archive-unsafe',
  'archive-empty',
  'image-too-large',
  'lock-file',
  'reader-time',
  'reader-memory',
  'reader-crashed',
  'import-cancelled',
  'table-too-large',
  'table-alone',
  'table-gone',
  'table-undecided',
  // history
  'nothing-to-undo',
  'nothing-to-redo',
  // decisions
  'reason-missing',
  'hidden-here',
] as const;

export const failureKind = z.enum(failureKinds);
export type FailureKind = z.infer<typeof failureKind>;

export const failure = z.strictObject({ kind: failureKind, detail: z.string().max(500).optional() });
export type Failure = z.infer<typeof failure>;

/** Carries an expected failure out of deep code to the edge that answers it as a value. */
export class Failed extends Error {
  readonly failure: Failure;

  constructor(kind: FailureKind, detail?: string) {
    super(detail === undefined ? kind : `${kind}: ${detail}`);
    this.failure = detail === undefined ? { kind } : { kind, detail: detail.slice(0, 500) };
  }
}
