// What a person does to a job: each one action, each undone as a whole.
import { Failed } from '@shared/errors/failure';
import type { JobId } from '@shared/model/id';
import type { Writer } from '../db/open-store';
import { readJob } from '../db/queries/job';
import { makeId } from '../platform/make-id';
import { type Change, record } from '../sync/record';
import type { Session } from './session';

export const insertJob = async (
  change: Change,
  { title, posting }: { readonly title: string; readonly posting: string },
): Promise<JobId> => {
  const id = makeId() as JobId;
  await change.insert('job', { id, title, posting, created_at: change.at, changed_at: change.at });
  return id;
};

export const createJob = async (
  session: Session,
  job: { readonly title: string; readonly posting: string },
): Promise<JobId> => {
  const { actionId, value } = await record(
    session.working,
    { name: 'job.create', label: `Job ${job.title} created` },
    (change) => insertJob(change, job),
  );
  await session.done(actionId);
  return value;
};

export const changeJob = async (
  session: Session,
  {
    id,
    title,
    posting,
  }: { readonly id: JobId; readonly title?: string | undefined; readonly posting?: string | undefined },
): Promise<void> => {
  const before = await readJob(session.store.reader, id);
  if (!before) throw new Failed('not-found');
  const after = { title: title ?? before.title, posting: posting ?? before.posting };
  if (after.title === before.title && after.posting === before.posting) return;
  const { actionId } = await record(
    session.working,
    { name: 'job.change', label: `Job ${before.title} changed` },
    (change) => change.update('job', id, { ...after, changed_at: change.at }),
  );
  await session.done(actionId);
};

/** The job, its imports, and the documents that came for no other job. */
export const removeJob = async (session: Session, id: JobId): Promise<void> => {
  const job = await readJob(session.store.reader, id);
  if (!job) throw new Failed('not-found');
  const { actionId } = await record(
    session.working,
    { name: 'job.remove', label: `Job ${job.title} removed` },
    async (change) => {
      const own = await documentsOnlyIn(change.writer, id);
      await change.remove('job', id);
      for (const documentId of own) await change.remove('document', documentId);
    },
  );
  await session.done(actionId);
};

const documentsOnlyIn = async (writer: Writer, jobId: string): Promise<string[]> => {
  const elsewhere = writer
    .selectFrom('import_file')
    .select('document_id')
    .where('job_id', '!=', jobId)
    .where('document_id', 'is not', null);
  const rows = await writer
    .selectFrom('import_file')
    .select('document_id as id')
    .distinct()
    .where('job_id', '=', jobId)
    .where('document_id', 'is not', null)
    .where('document_id', 'not in', elsewhere)
    .execute();
  return rows.flatMap(({ id }) => id ?? []);
};
