// Somebody chose people of other jobs for this one: their resumes come for it as if they had been dropped, in one action.
import { Failed } from '@shared/errors/failure';
import type { ApplicationId, JobId } from '@shared/model/id';
import type { Elsewhere } from '../../db/queries/elsewhere';
import { readJob } from '../../db/queries/job';
import { deriveId } from '../../platform/derive-id';
import { makeId } from '../../platform/make-id';
import { type Change, record } from '../../sync/record';
import { insertImport } from '../import/import-files';
import { inTurns } from '../in-turns';
import type { Session } from '../session';
import { listAskable } from './find-suggested';

type Adding = { readonly jobId: JobId; readonly ids: readonly ApplicationId[] };

export const addSuggested = async (
  session: Session,
  { jobId, ids }: Adding,
): Promise<{ readonly added: number }> => {
  const { working } = session;
  const job = await readJob(working.reader, jobId);
  if (!job) throw new Failed('not-found');
  const wanted = new Set<string>(ids);
  const chosen = await inTurns(await listAskable(session, jobId), (some) =>
    some.filter(({ documentId }) => wanted.has(deriveId(documentId, 'application', jobId))),
  );
  if (chosen.length === 0) return { added: 0 };
  const who = chosen.length === 1 ? '1 person' : `${chosen.length} people`;
  const label = `${who} from other jobs added to ${job.title}`;
  const { actionId, value: files } = await record(
    working,
    { name: 'suggestion.add', label },
    async (change) => {
      const importId = makeId();
      await insertImport(change, { importId, jobId, paths: [] });
      await change.writer.updateTable('import').set({ walked: 1 }).where('id', '=', importId).execute();
      const made: string[] = [];
      for (const each of chosen) made.push(...(await addOne(change, each, { jobId, importId })));
      return made;
    },
  );
  await session.done(actionId);
  working.progress.note(jobId, files);
  return { added: files.length };
};

const addOne = async (
  change: Change,
  { documentId, personId }: Elsewhere,
  { jobId, importId }: { readonly jobId: JobId; readonly importId: string },
): Promise<readonly string[]> => {
  const { writer, at } = change;
  const document = await writer
    .selectFrom('document')
    .select('name')
    .where('id', '=', documentId)
    .executeTakeFirst();
  // Two who add the same at once: the second finds it done.
  const twin = await writer
    .selectFrom('import_file')
    .select('id')
    .where('document_id', '=', documentId)
    .where('job_id', '=', jobId)
    .executeTakeFirst();
  if (!document || twin) return [];
  const fileId = makeId();
  await change.insert('import_file', {
    ...{ id: fileId, import_id: importId, job_id: jobId, path: '', folder: '', name: document.name },
    ...{ state: 'read', problem: null, document_id: documentId, changed_at: at, inside_id: null },
  });
  const id = deriveId(documentId, 'application', jobId);
  // It stays behind where its file was taken back once.
  const known = await writer.selectFrom('application').select('id').where('id', '=', id).executeTakeFirst();
  if (!known)
    await change.insert('application', {
      ...{ id, job_id: jobId, person_id: personId, document_id: documentId, applied_at: at, stage_at: at },
      ...{ adjusted_by: null, adjusted_why: null },
    });
  return [fileId];
};
