import { Failed, type Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { Grid } from '@shared/model/table';
import { isCompound, openCompound } from '../intake/compound-file';
import { sniffMediaType } from '../intake/sniff-media-type';
import { isZip } from '../intake/zip-directory';
import { collectGrid } from './collect-grid';
import { readSeparated } from './read-separated';
import { readSheet } from './read-sheet';

/** A file of rows -> headings and cells, all of them text: nothing that stands in a cell is ever worked out. */
export const readTable = (bytes: Uint8Array): Result<Grid, Failure> => {
  try {
    if (isZip(bytes)) return ok(collectGrid(readSheet(bytes)));
    if (isCompound(bytes)) throw new Failed(isLocked(bytes) ? 'document-locked' : 'format-unsupported');
    if (!plain.has(sniffMediaType(bytes))) throw new Failed('format-unsupported');
    return ok(collectGrid(readSeparated(bytes)));
  } catch (error) {
    if (error instanceof Failed) return err(error.failure);
    throw error;
  }
};

const plain: ReadonlySet<string> = new Set(['text/plain', 'text/markdown']);

const isLocked = (bytes: Uint8Array): boolean => {
  const opened = openCompound(bytes);
  return opened.ok && opened.value.names.includes('EncryptedPackage');
};
