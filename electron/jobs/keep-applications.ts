// Every resume is somebody, and that person's application for each job it came for. Both ids follow from the document's and
// the job's: machines that read the same file make no second person.
import type { Writer } from '../db/open-store';
import { deriveId } from '../platform/derive-id';

/** What is missing is made; `documentId` null: for all that the store holds. */
export const keepApplications = async (
  writer: Writer,
  { documentId, at }: { readonly documentId: string | null; readonly at: string },
): Promise<void> => {
  const missing = await missingApplications(writer, documentId);
  const persons = new Map(
    missing.map(({ document, person }) => [document, person ?? deriveId(document, 'person')]),
  );
  const newPersons = missing.filter(({ person }) => person === null).map(({ document }) => document);
  for (const document of new Set(newPersons))
    await writer
      .insertInto('person')
      .values({ id: persons.get(document) ?? '', document_id: document, merged_into: null, created_at: at })
      .execute();
  for (const { document, job, appliedAt } of missing)
    await writer
      .insertInto('application')
      .values({
        id: deriveId(document, 'application', job),
        job_id: job,
        person_id: persons.get(document) ?? '',
        document_id: document,
        applied_at: appliedAt,
        stage_at: appliedAt,
        adjusted_by: null,
        adjusted_why: null,
      })
      .execute();
};

type Missing = {
  readonly document: string;
  readonly job: string;
  readonly appliedAt: string;
  readonly person: string | null;
};

const missingApplications = async (writer: Writer, documentId: string | null): Promise<Missing[]> => {
  const query = writer
    .selectFrom('profile')
    .innerJoin('import_file as file', 'file.document_id', 'profile.document_id')
    .innerJoin('import', 'import.id', 'file.import_id')
    .leftJoin('person', 'person.document_id', 'profile.document_id')
    .leftJoin('application', (join) =>
      join
        .onRef('application.document_id', '=', 'profile.document_id')
        .onRef('application.job_id', '=', 'file.job_id'),
    )
    .select((row) => [
      'profile.document_id as document',
      'file.job_id as job',
      row.fn.min('import.created_at').as('appliedAt'),
      'person.id as person',
    ])
    .where('profile.judgement', '=', 'resume')
    .where('application.id', 'is', null)
    .groupBy(['profile.document_id', 'file.job_id', 'person.id']);
  return (documentId === null ? query : query.where('profile.document_id', '=', documentId)).execute();
};
