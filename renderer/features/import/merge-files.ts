import type { ImportFileId } from '@shared/model/id';
import type { ImportFile } from '@shared/model/import';

/** Rows by id, in the order in which they first came. */
export type FilesById = ReadonlyMap<ImportFileId, ImportFile>;

/** A page may be older than an event that overtook it: the later change of a row wins, whichever came first. */
export const mergeFiles = (before: FilesById, incoming: readonly ImportFile[]): FilesById => {
  const after = new Map(before);
  for (const file of incoming) {
    const known = after.get(file.id);
    if (known === undefined || known.changedAt <= file.changedAt) after.set(file.id, file);
  }
  return after;
};
