import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Reader, Writer } from '../open-store';
import type { WatchedFolderRow } from '../schema';

export const listWatchedFolders = (reader: Reader): Promise<WatchedFolderRow[]> =>
  reader.selectFrom('watched_folder').selectAll().execute();

export const readWatchedFolder = (reader: Reader, jobId: string): Promise<WatchedFolderRow | undefined> =>
  reader.selectFrom('watched_folder').selectAll().where('job_id', '=', jobId).executeTakeFirst();

/** Which files came already, as they were then. */
export const readMarks = async (reader: Reader, folderId: string): Promise<Map<string, string>> => {
  const rows = await reader
    .selectFrom('watched_file')
    .select(['path', 'mark'])
    .where('folder_id', '=', folderId)
    .execute();
  return new Map(rows.map(({ path, mark }) => [path, mark]));
};

export const writeMarks = async (
  writer: Writer,
  folderId: string,
  marks: readonly { readonly path: string; readonly mark: string }[],
): Promise<void> => {
  for (const { path, mark } of marks)
    await writer
      .insertInto('watched_file')
      .values({ folder_id: folderId, path, mark })
      .onConflict((conflict) => conflict.columns(['folder_id', 'path']).doUpdateSet({ mark }))
      .execute();
};

/** Whether a job holds these very bytes. */
export const isInJob = async (
  reader: Reader,
  { jobId, sha256 }: { readonly jobId: string; readonly sha256: string },
): Promise<boolean> =>
  (await reader
    .selectFrom('import_file')
    .innerJoin('document', 'document.id', 'import_file.document_id')
    .select('document.id')
    .where('import_file.job_id', '=', jobId)
    .where('document.sha256', '=', sha256)
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** What a file is called that must not come in again, and whose name may not be kept. */
export const coveredPath = (path: string): string => createHash('sha256').update(path).digest('hex');

/** The files of somebody who was removed are known by their mark alone from now on. */
export const coverPaths = async (writer: Writer, fileIds: readonly string[]): Promise<void> => {
  const rows = await writer
    .selectFrom('import_file')
    .innerJoin('watched_file', 'watched_file.path', 'import_file.path')
    .select('watched_file.path')
    .distinct()
    .where('import_file.id', 'in', sql<string>`(SELECT value FROM json_each(${JSON.stringify(fileIds)}))`)
    .execute();
  for (const { path } of rows)
    await writer
      .updateTable('watched_file')
      .set({ path: coveredPath(path) })
      .where('path', '=', path)
      .execute();
};
