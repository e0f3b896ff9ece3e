import { Failed, type FailureKind } from '@shared/errors/failure';
import { codeOf } from '../platform/disk';

const kindOfCode: readonly (readonly [string, FailureKind])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['SQLITE_NOTADB', 'store-damaged'],
  ['SQLITE_CORRUPT', 'store-damaged'],
  ['SQLITE_READONLY', 'store-read-only'],
  ['SQLITE_CANTOPEN', 'store-read-only'],
  ['SQLITE_IOERR', 'store-read-only'],
];

/** Turns what SQLite says into what a person can act on; anything else passes through as it is. */
export const storeFailure = (error: unknown): unknown => {
  const code = codeOf(error);
  const known = kindOfCode.find(([start]) => code.startsWith(start));
  return known ? new Failed(known[1], code) : error;
};
