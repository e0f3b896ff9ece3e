// One file from the disk into the store: read whole, told apart by its hash, sealed, recorded.
import { createHash } from 'node:crypto';
import { Failed, type FailureKind } from '@shared/errors/failure';
import { type Blob, writeBlob } from '../db/blobs';
import type { Writer } from '../db/open-store';
import type { ImportFileRow } from '../db/schema';
import { sniffMediaType } from '../engine/intake/sniff-media-type';
import { instantAt } from '../platform/clock';
import { failedOn, readWhole } from '../platform/disk';
import { makeId } from '../platform/make-id';
import { type Change, recordMore, recordWork } from '../sync/record';
import { enqueue, finishTask, releaseTask } from './queue';
import { maxAttempts, type Task } from './task';
import type { Working } from './working';

const maxFileBytes = 100_000_000;

export const takeFile = async (working: Working, task: Task): Promise<void> => {
  const file = await readTaskFile(working, task.subject);
  if (!file) return dropTask(working, task);
  const outcome = task.attempts > maxAttempts ? 'file-unreadable' : await readBytes(file.path);
  if (typeof outcome === 'string') await failFile(working, { file, task, problem: outcome });
  else await keepDocument(working, { file, task, bytes: outcome });
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

const readBytes = async (path: string): Promise<Uint8Array | FailureKind> => {
  try {
    const bytes = await readWhole(path, maxFileBytes);
    return bytes.length === 0 ? 'file-empty' : bytes;
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
    await setFile(writer, file.id, {
      state: 'failed',
      problem,
      changed_at: instantAt(working.clock.nowMs()),
    });
    await finishTask(writer, task.id);
  });

const keepDocument = async (
  working: Working,
  { file, task, bytes }: Taking & { bytes: Uint8Array },
): Promise<void> => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = await working.reader
    .selectFrom('document')
    .select('id')
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  const blob = known ? undefined : await writeBlob(working.blobs, bytes);
  const kept = await recordMore(working, file.action_id, async (change) => {
    if (!(await isThere(change.writer, file.id))) return false;
    const id = await documentFor(change, { file, sha256, bytes, blob });
    await linkFile(change, { file, documentId: id });
    await finishTask(change.writer, task.id);
    return true;
  });
  if (!kept) await dropTask(working, task);
};

type Keeping = {
  readonly file: TakenFile;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  readonly blob: Blob | undefined;
};

const documentFor = async (change: Change, { file, sha256, bytes, blob }: Keeping): Promise<string> => {
  const known = await change.writer
    .selectFrom('document')
    .select('id')
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  if (known) return known.id;
  if (!blob) throw new Error('a known document vanished between two reads');
  const id = makeId();
  await change.insert('document', {
    id,
    sha256,
    media_type: sniffMediaType(bytes),
    name: file.name,
    bytes: bytes.length,
    created_at: change.at,
    blob_name: blob.name,
    blob_key: blob.key,
  });
  return id;
};

/** The same bytes twice in one job are one document; in another job they need no second reading. */
const linkFile = async (
  change: Change,
  { file, documentId }: { file: TakenFile; documentId: string },
): Promise<void> => {
  const { writer } = change;
  const twin = await writer
    .selectFrom('import_file')
    .select('id')
    .where('document_id', '=', documentId)
    .where('job_id', '=', file.job_id)
    .where('id', '!=', file.id)
    .limit(1)
    .executeTakeFirst();
  const text = await writer
    .selectFrom('text')
    .select('seq')
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  const state = twin ? 'duplicate' : text ? 'read' : 'queued';
  await setFile(writer, file.id, { state, document_id: documentId, changed_at: change.at });
  if (state === 'queued')
    await enqueue(writer, { kind: 'read-document', subjects: [documentId], at: change.at });
};

const setFile = async (writer: Writer, id: string, patch: Partial<ImportFileRow>): Promise<void> => {
  await writer.updateTable('import_file').set(patch).where('id', '=', id).execute();
};
