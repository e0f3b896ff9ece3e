import type { Application } from '@shared/model/application';
import { type Candidate, candidate } from '@shared/model/candidate';
import type { JobId } from '@shared/model/id';
import type { Reader } from '../open-store';

type OtherJob = Candidate['otherJobs'][number] & Pick<Application, 'revealed'>;

/** All that was read of somebody: their own, and those of the persons who were found to be the same. */
export const listDocumentsOf = async (reader: Reader, personId: string): Promise<Candidate['documents']> => {
  const rows = await reader
    .selectFrom('person')
    .innerJoin('document', 'document.id', 'person.document_id')
    .select([
      'document.id as documentId',
      'document.name',
      'document.media_type as mediaType',
      'document.created_at as createdAt',
    ])
    .where('person.id', 'in', await personsOf(reader, personId))
    .orderBy('document.id', 'desc')
    .execute();
  return candidate.shape.documents.parse(rows);
};

/** Where else somebody applied. */
export const listOtherJobs = async (
  reader: Reader,
  { id, personId }: Pick<Application, 'id' | 'personId'>,
): Promise<readonly OtherJob[]> => {
  const rows = await reader
    .selectFrom('application')
    .innerJoin('job', 'job.id', 'application.job_id')
    .select(['job.id as jobId', 'job.title', 'application.stage', 'application.revealed'])
    .where('application.person_id', 'in', await personsOf(reader, personId))
    .where('application.id', '!=', id)
    .orderBy('application.id', 'desc')
    .execute();
  return rows.map(({ revealed, jobId, ...row }) => ({
    ...row,
    jobId: jobId as JobId,
    revealed: revealed === 1,
  }));
};

/** Whoever a person said is the same human being. */
export const personsOf = async (reader: Reader, personId: string): Promise<readonly string[]> => {
  const itself = await reader
    .selectFrom('person')
    .select('merged_into')
    .where('id', '=', personId)
    .executeTakeFirst();
  const first = itself?.merged_into ?? personId;
  const rows = await reader.selectFrom('person').select('id').where('merged_into', '=', first).execute();
  return [first, ...rows.map(({ id }) => id)];
};
