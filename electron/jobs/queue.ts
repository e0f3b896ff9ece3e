// The durable queue: what is to be done stands in the store, so it outlives a crash. A task is claimed before it
// runs and removed with its result, in the same transaction.
import type { Reader, Writer } from '../db/open-store';
import { readerVersion } from '../engine/reader-version';
import { makeId } from '../platform/make-id';
import { type Task, type TaskKind, taskPriority } from './task';

export const enqueue = async (
  writer: Writer,
  {
    kind,
    subjects,
    at,
  }: { readonly kind: TaskKind; readonly subjects: readonly string[]; readonly at: string },
): Promise<void> => {
  for (let start = 0; start < subjects.length; start += 500)
    await writer
      .insertInto('task')
      .values(
        subjects.slice(start, start + 500).map((subject) => ({
          id: makeId(),
          kind,
          subject,
          priority: taskPriority[kind],
          state: 'waiting' as const,
          attempts: 0,
          created_at: at,
        })),
      )
      .onConflict((conflict) => conflict.columns(['kind', 'subject']).doNothing())
      .execute();
};

export const claimTask = async (writer: Writer, kind: TaskKind): Promise<Task | undefined> => {
  const next = await writer
    .selectFrom('task')
    .select(['id', 'subject', 'attempts'])
    .where('state', '=', 'waiting')
    .where('priority', '=', taskPriority[kind])
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (!next) return undefined;
  const attempts = next.attempts + 1;
  await writer.updateTable('task').set({ state: 'running', attempts }).where('id', '=', next.id).execute();
  return { ...next, attempts, kind };
};

export const finishTask = async (writer: Writer, id: string): Promise<void> => {
  await writer.deleteFrom('task').where('id', '=', id).execute();
};

/** A task that could not be finished for a reason outside itself goes back, uncounted. */
export const releaseTask = async (
  writer: Writer,
  id: string,
  { counts = false }: { readonly counts?: boolean } = {},
): Promise<void> => {
  await writer
    .updateTable('task')
    .set((row) => ({ state: 'waiting' as const, attempts: row('attempts', '-', counts ? 0 : 1) }))
    .where('id', '=', id)
    .execute();
};

/** At the start nothing runs: what says so was cut off, and a row without its task gets one again. */
export const recoverTasks = async (writer: Writer, at: string): Promise<void> => {
  await writer.updateTable('task').set({ state: 'waiting' }).where('state', '=', 'running').execute();
  await enqueueUnfinished(writer, at);
  await enqueueStale(writer, at);
};

/** Read by an older reader: read once more when there is time, and shown as it was until then. */
export const enqueueStale = async (writer: Writer, at: string): Promise<void> => {
  const stale = await writer
    .selectFrom('text')
    .select('document_id')
    .where('reader_version', '<', readerVersion)
    .orderBy('seq')
    .execute();
  const subjects = stale.map(({ document_id }) => document_id);
  await enqueue(writer, { kind: 'read-document', subjects, at });
};

/** Rows that came back (by redo, or after a crash) and still wait for something. */
export const enqueueUnfinished = async (writer: Writer, at: string): Promise<void> => {
  const files = await writer
    .selectFrom('import_file')
    .select(['id', 'document_id'])
    .where('state', 'in', ['queued', 'reading'])
    .orderBy('id')
    .execute();
  const untaken = files.filter((file) => file.document_id === null).map(({ id }) => id);
  const unread = files.flatMap((file) => file.document_id ?? []);
  await enqueue(writer, { kind: 'take-file', subjects: untaken, at });
  await enqueue(writer, { kind: 'read-document', subjects: [...new Set(unread)], at });
};

export const countTasks = async (reader: Reader): Promise<number> => {
  const { count } = await reader
    .selectFrom('task')
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
};
