// A drop becomes an action, an import, a row a file and a task a row. The walk is recorded in batches, so the
// first rows stand before a large folder is known; all of it is one action.

import { Failed } from '@shared/errors/failure';
import type { ImportId, JobId } from '@shared/model/id';
import type { Writer } from '../../db/open-store';
import { readJob } from '../../db/queries/job';
import { makeId } from '../../platform/make-id';
import { type WalkedFile, walkFolder } from '../../platform/walk-folder';
import { type Change, record, recordMore } from '../../sync/record';
import { enqueue } from '../queue';
import type { Working } from '../working';

export type Import = { readonly importId: ImportId; readonly jobId: JobId; readonly actionId: string };

const batchSize = 200;

export const startImport = async (
  working: Working,
  {
    jobId,
    paths,
    name = 'import.start',
  }: { jobId: JobId; paths: readonly string[]; name?: 'import.start' | 'samples.load' },
): Promise<Import> => {
  const job = await readJob(working.reader, jobId);
  if (!job) throw new Failed('not-found');
  const importId = makeId() as ImportId;
  const { actionId } = await record(working, { name, label: `Files added to ${job.title}` }, (change) =>
    insertImport(change, { importId, jobId, paths }),
  );
  return { importId, jobId, actionId };
};

export const insertImport = (
  change: Change,
  { importId, jobId, paths }: { importId: string; jobId: string; paths: readonly string[] },
): Promise<void> =>
  change.insert('import', {
    id: importId,
    job_id: jobId,
    action_id: change.actionId,
    created_at: change.at,
    walked: 0,
    paths: JSON.stringify(paths),
  });

/** Goes on where a walk was cut off: a path that has its row already is passed over. */
export const walkImport = async (
  working: Working,
  walk: Import & { paths: readonly string[]; isStopped: () => boolean; onBatch: () => void },
): Promise<void> => {
  const { importId, jobId, actionId, paths, isStopped, onBatch } = walk;
  if (!(await isUnwalked(working, importId))) return;
  const known = await knownPaths(working, importId);
  let batch: WalkedFile[] = [];
  const flush = async (): Promise<boolean> => {
    const files = batch;
    batch = [];
    const recorded = files.length === 0 || (await recordFiles(working, { importId, jobId, actionId, files }));
    if (recorded) onBatch();
    return recorded;
  };
  for await (const file of walkFolder(paths)) {
    if (isStopped()) return;
    if (known.has(file.path)) continue;
    known.add(file.path);
    batch.push(file);
    if (batch.length >= batchSize && !(await flush())) return;
  }
  if (!(await flush())) return;
  await recordMore(working, actionId, (change) => markWalked(change, importId));
  working.progress.note(jobId, []);
};

const recordFiles = async (
  working: Working,
  { importId, jobId, actionId, files }: Import & { files: readonly WalkedFile[] },
): Promise<boolean> => {
  const rows = files.map((file) => ({ ...file, id: makeId() }));
  const recorded = await recordMore(working, actionId, async (change) => {
    // Its job may have been removed meanwhile, or the import cancelled.
    if (!(await isWalking(change.writer, importId))) return false;
    for (const { id, path, folder, name, problem } of rows)
      await change.insert('import_file', {
        id,
        import_id: importId,
        job_id: jobId,
        path,
        folder,
        name,
        state: problem === null ? 'queued' : 'failed',
        problem,
        document_id: null,
        changed_at: change.at,
      });
    const subjects = rows.filter(({ problem }) => problem === null).map(({ id }) => id);
    await enqueue(change.writer, { kind: 'take-file', subjects, at: change.at });
    return true;
  });
  if (recorded)
    working.progress.note(
      jobId,
      rows.map(({ id }) => id),
    );
  return recorded ?? false;
};

/** Where it came from may say whose it is, and is not asked again. */
const markWalked = async (change: Change, importId: string): Promise<void> => {
  await change.writer
    .updateTable('import')
    .set({ walked: 1, paths: '[]' })
    .where('id', '=', importId)
    .execute();
};

const isUnwalked = async (working: Working, importId: string): Promise<boolean> => {
  const row = await working.reader
    .selectFrom('import')
    .select('walked')
    .where('id', '=', importId)
    .executeTakeFirst();
  return row?.walked === 0;
};

const isWalking = async (writer: Writer, importId: string): Promise<boolean> =>
  (await writer.selectFrom('import').select('walked').where('id', '=', importId).executeTakeFirst())
    ?.walked === 0;

const knownPaths = async (working: Working, importId: string): Promise<Set<string>> => {
  const rows = await working.reader
    .selectFrom('import_file')
    .select('path')
    .where('import_id', '=', importId)
    .execute();
  return new Set(rows.map(({ path }) => path));
};
