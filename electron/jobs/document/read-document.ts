// One document through an isolated reader; the text, or the reason why there is none, goes into the store.

import type { FailureKind } from '@shared/errors/failure';
import { readBlob } from '../../db/blobs';
import type { Reader, Writer } from '../../db/open-store';
import { readCorrectionMarks, readCorrections } from '../../db/queries/correction';
import { listOwnSkills } from '../../db/queries/own-skill';
import type { DocumentRow } from '../../db/schema';
import { instantAt } from '../../platform/clock';
import { failedOn } from '../../platform/disk';
import { recordWork } from '../../sync/record';
import { keepApplications } from '../keep-applications';
import { finishTask, releaseTask } from '../queue';
import type { ReaderOptions } from '../reader/reader-message';
import { ReadersClosed, type ReadOutcome } from '../reader/reader-pool';
import { scorersOf } from '../scorer/open-scorers';
import type { PreparedReading } from '../scorer/prepare-reading';
import { maxAttempts, type Task } from '../task';
import type { Working } from '../working';
import { keepMembers } from './keep-members';
import { keepReading } from './keep-reading';

export const readTaskDocument = async (working: Working, task: Task): Promise<void> => {
  const document = await working.reader
    .selectFrom('document')
    .selectAll()
    .where('id', '=', task.subject)
    .executeTakeFirst();
  if (!document) return dropTask(working, task);
  if (task.attempts > maxAttempts) return finish(working, { task, document, outcome: 'reader-crashed' });
  await setState(working, document.id, 'reading');
  await finish(working, { task, document, outcome: await readBytes(working, document) });
};

/** The document was undone; when a redo has brought it back by now, the task stays as well. */
const dropTask = (working: Working, task: Task): Promise<void> =>
  recordWork(working.store, async (writer) => {
    const row = await writer
      .selectFrom('document')
      .select('id')
      .where('id', '=', task.subject)
      .executeTakeFirst();
    await (row ? releaseTask(writer, task.id) : finishTask(writer, task.id));
  });

const optionsFor = async (working: Working, document: DocumentRow): Promise<ReaderOptions> => {
  const password = working.passwords.get(document.id);
  working.passwords.delete(document.id);
  return {
    name: document.name,
    depth: await readDepth(working.reader, document.id),
    ...(document.file_time === null ? {} : { fileTime: document.file_time }),
    ...(password === undefined ? {} : { password }),
  };
};

/** How many archives and mails it lies in: a limit for what is packed to keep a machine busy. */
const readDepth = async (reader: Reader, documentId: string): Promise<number> => {
  const holders = await reader
    .selectFrom('import_file')
    .select('inside_id')
    .where('document_id', '=', documentId)
    .where('inside_id', 'is not', null)
    .execute();
  let inside = holders[0]?.inside_id ?? null;
  let depth = 0;
  for (; inside !== null && depth < 10; depth += 1) {
    const holder = await reader
      .selectFrom('import_file')
      .select('inside_id')
      .where('id', '=', inside)
      .executeTakeFirst();
    inside = holder?.inside_id ?? null;
  }
  return depth;
};

type Finishing = {
  readonly task: Task;
  readonly document: DocumentRow;
  readonly outcome: ReadOutcome | FailureKind;
};

const readBytes = async (working: Working, document: DocumentRow): Promise<ReadOutcome | FailureKind> => {
  try {
    const bytes = await readBlob(working.blobs, { name: document.blob_name, key: document.blob_key });
    return await working.readers.read(bytes, await optionsFor(working, document));
  } catch (error) {
    if (error instanceof ReadersClosed) throw error;
    // Our copy does not open any more: what helps is the file itself, once more.
    const { kind } = failedOn(error).failure;
    return kind === 'store-damaged' || kind === 'file-vanished' ? 'document-damaged' : kind;
  }
};

const finish = async (working: Working, { task, document, outcome }: Finishing): Promise<void> => {
  if (typeof outcome !== 'string' && outcome.ok)
    await keepMembers(working, { documentId: document.id, members: outcome.value.members });
  const at = instantAt(working.clock.nowMs());
  const before = await readCorrectionMarks(working.reader, [document.id]);
  const made = await prepare(working, { document, outcome });
  const files = await recordWork(working.store, async (writer) => {
    await finishTask(writer, task.id);
    const isThere = await writer
      .selectFrom('document')
      .select('id')
      .where('id', '=', document.id)
      .executeTakeFirst();
    if (!isThere) return [];
    // Corrected meanwhile, it is made anew the next time somebody looks.
    const now = await readCorrectionMarks(writer, [document.id]);
    const isCurrent = now.get(document.id) === before.get(document.id);
    const prepared = isCurrent ? made : made && { ...made, evidence: null };
    const problem = await keepOutcome(writer, { document, outcome, prepared, at });
    if (problem === null) await keepApplications(writer, { documentId: document.id, at });
    return setFiles(writer, {
      documentId: document.id,
      state: problem === null ? 'read' : 'failed',
      problem,
      at,
    });
  });
  noteFiles(working, files);
};

type Read = Pick<Finishing, 'document' | 'outcome'>;

/** Made of what was checked when it came in, not by the reader: a hostile file may have taken that over. */
const prepare = async (
  { reader, store }: Working,
  { document, outcome }: Read,
): Promise<PreparedReading | null> => {
  const content = typeof outcome !== 'string' && outcome.ok ? outcome.value.content : null;
  if (content === null) return null;
  const corrections = await readCorrections(reader, document.id);
  const own = await listOwnSkills(reader);
  const { id, sha256 } = document;
  return scorersOf(store).prepare({ document: { id, sha256 }, ...content, corrections, own });
};

type Outcome = Read & { readonly prepared: PreparedReading | null; readonly at: string };

/** A document that was read before and cannot be read again (its password, say) keeps what was read. */
const keepOutcome = async (writer: Writer, { outcome, ...of }: Outcome): Promise<FailureKind | null> => {
  if (typeof outcome === 'string') return outcome;
  if (!outcome.ok) return outcome.error.kind;
  await keepReading(writer, { ...of, read: outcome.value });
  return null;
};

type FileRef = { readonly id: string; readonly job_id: string };

const setState = async (working: Working, documentId: string, state: 'reading'): Promise<void> => {
  const at = instantAt(working.clock.nowMs());
  noteFiles(
    working,
    await recordWork(working.store, (writer) => setFiles(writer, { documentId, state, problem: null, at })),
  );
};

const setFiles = (
  writer: Writer,
  {
    documentId,
    state,
    problem,
    at,
  }: { documentId: string; state: string; problem: string | null; at: string },
): Promise<FileRef[]> =>
  writer
    .updateTable('import_file')
    .set({ state, problem, changed_at: at })
    .where('document_id', '=', documentId)
    .where('state', 'in', ['queued', 'reading', 'failed'])
    .returning(['id', 'job_id'])
    .execute();

const noteFiles = (working: Working, files: readonly FileRef[]): void => {
  for (const { id, job_id } of files) working.progress.note(job_id, [id]);
};
