// Bytes become a document of an import: told apart by their hash, sealed, recorded with the import's action.
import { createHash } from 'node:crypto';
import { type Blob, writeBlob } from '../../db/blobs';
import type { ImportFileRow } from '../../db/schema';
import { sniffMediaType } from '../../engine/intake/sniff-media-type';
import { makeId } from '../../platform/make-id';
import { type Change, recordMore } from '../../sync/record';
import { keepApplications } from '../keep-applications';
import { enqueue } from '../queue';
import type { Working } from '../working';

export type Taken = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When the file was last changed, as its disk says. */
  readonly fileTime: string | null;
};

type Keeping = {
  readonly actionId: string;
  readonly taken: Taken;
  /** The row it belongs to, made or found in the same transaction; null: that row is gone. */
  readonly fileIn: (change: Change) => Promise<Pick<ImportFileRow, 'id' | 'job_id'> | null>;
};

/** False when the import was undone meanwhile. */
export const keepDocument = async (
  working: Working,
  { actionId, taken, fileIn }: Keeping,
): Promise<boolean> => {
  const sealed = await sealDocument(working, taken);
  const kept = await recordMore(working, actionId, async (change) => {
    const file = await fileIn(change);
    if (!file) return false;
    await fileDocument(change, { file, sealed });
    return true;
  });
  return kept ?? false;
};

export type Sealed = { readonly taken: Taken; readonly sha256: string; readonly blob: Blob | undefined };

/** Its file lies in its place before a row names it. */
export const sealDocument = async (
  working: Pick<Working, 'reader' | 'blobs'>,
  taken: Taken,
): Promise<Sealed> => {
  const sha256 = createHash('sha256').update(taken.bytes).digest('hex');
  const known = await working.reader
    .selectFrom('document')
    .select('id')
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return { taken, sha256, blob: known ? undefined : await writeBlob(working.blobs, taken.bytes) };
};

/** Answers the document that the row of an import stands for from now on. */
export const fileDocument = async (
  change: Change,
  { file, sealed }: { readonly file: Pick<ImportFileRow, 'id' | 'job_id'>; readonly sealed: Sealed },
): Promise<string> => {
  const documentId = await documentFor(change, sealed);
  await linkFile(change, { file, documentId });
  return documentId;
};

const documentFor = async (change: Change, { taken, sha256, blob }: Sealed): Promise<string> => {
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
    media_type: sniffMediaType(taken.bytes, taken.name),
    name: taken.name,
    bytes: taken.bytes.length,
    created_at: change.at,
    blob_name: blob.name,
    blob_key: blob.key,
    file_time: taken.fileTime,
  });
  return id;
};

/** The same bytes twice in one job are one document; in another job they need no second reading. */
const linkFile = async (
  { writer, at }: Change,
  { file, documentId }: { file: Pick<ImportFileRow, 'id' | 'job_id'>; documentId: string },
): Promise<void> => {
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
    .select('member_count')
    .where('document_id', '=', documentId)
    .executeTakeFirst();
  // What holds other files is opened again, for they need rows in this job, too.
  const state = twin ? 'duplicate' : text?.member_count === 0 ? 'read' : 'queued';
  await writer
    .updateTable('import_file')
    .set({ state, document_id: documentId, changed_at: at })
    .where('id', '=', file.id)
    .execute();
  if (state === 'read') await keepApplications(writer, { documentId, at });
  if (state === 'queued') await enqueue(writer, { kind: 'read-document', subjects: [documentId], at });
};
