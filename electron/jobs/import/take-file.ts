// One file from the disk into the store: read whole, told apart by its hash, sealed, recorded.
import { Failed, type FailureKind } from '@shared/errors/failure';
import type { Writer } from '../../db/open-store';
import type { ImportFileRow } from '../../db/schema';
import { instantAt } from '../../platform/clock';
import { failedOn, readFileTime, readWhole } from '../../platform/disk';
import { recordWork } from '../../sync/record';
import { keepDocument } from '../document/keep-document';
import { finishTask, releaseTask } from '../queue';
import { maxAttempts, type Task } from '../task';
import type { Working } from '../working';

const maxFileBytes = 100_000_000;

export const takeFile = async (working: Working, task: Task): Promise<void> => {
  const file = await readTaskFile(working, task.subject);
  if (!file) return dropTask(working, task);
  const outcome = task.attempts > maxAttempts ? 'file-unreadable' : await readBytes(file.path);
  if (typeof outcome === 'string') await failFile(working, { file, task, problem: outcome });
  else await keepFile(working, { file, task, read: outcome });
  working.progress.note(file.job_id, [file.id]);
};

/** Its row was undone or removed; when a redo has brought it back by now, the task stays as well. */
const dropTask = (working: Working, task: Task): Promise<void> =>
  recordWork(working.store, async (writer) =>
    (await isThere(writer, task.subject)) ? releaseTask(writer, task.id) : finishTask(writer, task.id),
  );

const isThere = async (writer: Writer, fileId: string): Promise<boolean> =>
  (await writer.selectFrom('import_file').select('id').where('id', '=', fileId).executeTakeFirst()) !==
  undefined;

type TakenFile = ImportFileRow & { readonly action_id: string };

const readTaskFile = (working: Working, id: string): Promise<TakenFile | undefined> =>
  working.reader
    .selectFrom('import_file as file')
    .innerJoin('import', 'import.id', 'file.import_id')
    .selectAll('file')
    .select('import.action_id')
    .where('file.id', '=', id)
    .executeTakeFirst();

type ReadFile = { readonly bytes: Uint8Array; readonly fileTime: string };

const readBytes = async (path: string): Promise<ReadFile | FailureKind> => {
  try {
    const bytes = await readWhole(path, maxFileBytes);
    return bytes.length === 0 ? 'file-empty' : { bytes, fileTime: await readFileTime(path) };
  } catch (error) {
    const { kind } = failedOn(error).failure;
    // The store's own trouble is not the file's: the task stays and is tried again.
    if (kind === 'disk-full') throw new Failed('disk-full');
    return kind;
  }
};

type Taking = { readonly file: TakenFile; readonly task: Task };

const failFile = (
  working: Working,
  { file, task, problem }: Taking & { problem: FailureKind },
): Promise<void> =>
  recordWork(working.store, async (writer) => {
    const failed = { state: 'failed', problem, changed_at: instantAt(working.clock.nowMs()) };
    await writer.updateTable('import_file').set(failed).where('id', '=', file.id).execute();
    await finishTask(writer, task.id);
  });

const keepFile = async (
  working: Working,
  { file, task, read }: Taking & { read: ReadFile },
): Promise<void> => {
  const kept = await keepDocument(working, {
    actionId: file.action_id,
    taken: { name: file.name, ...read },
    fileIn: async ({ writer }) => {
      if (!(await isThere(writer, file.id))) return null;
      await finishTask(writer, task.id);
      return file;
    },
  });
  if (!kept) await dropTask(working, task);
};
