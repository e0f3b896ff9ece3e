import { type Application, type Decision, decision } from '@shared/model/application';
import type { ApplicationId, DocumentId, JobId, PersonId } from '@shared/model/id';
import { type Stage, type StageLists, stageNameIn, stagesOf } from '@shared/model/stage';
import { type Selectable, sql } from 'kysely';
import type { Reader, Writer } from '../open-store';
import type { ApplicationRow } from '../schema';
import { stillThere } from './still-there';

/** Ten thousand of them are a list: what this program wrote is not parsed anew for each. */
export const rowToApplication = (row: Selectable<ApplicationRow>): Application => ({
  id: row.id as ApplicationId,
  jobId: row.job_id as JobId,
  personId: row.person_id as PersonId,
  documentId: row.document_id as DocumentId,
  appliedAt: row.applied_at,
  stage: row.stage,
  stageAt: row.stage_at,
  bookmarked: row.bookmarked === 1,
  seen: row.seen === 1,
  revealed: row.revealed === 1,
  adjustment: row.adjusted_by === null ? null : { by: row.adjusted_by, reason: row.adjusted_why ?? '' },
});

export const readApplication = async (reader: Reader, id: string): Promise<Application | undefined> => {
  const row = await reader.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirst();
  return row && rowToApplication(row);
};

export const readApplications = async (reader: Reader, ids: readonly string[]): Promise<Application[]> =>
  (
    await reader
      .selectFrom('application')
      .selectAll()
      // As one value: a statement takes 32,766 of them.
      .where('id', 'in', sql<string>`(SELECT value FROM json_each(${JSON.stringify(ids)}))`)
      .execute()
  ).map(rowToApplication);

/** Of a job, as they came. */
export const listApplications = async (reader: Reader, jobId: string): Promise<Application[]> =>
  (
    await reader
      .selectFrom('application')
      .selectAll()
      .where('job_id', '=', jobId)
      .where(stillThere)
      .orderBy('id')
      .execute()
  ).map(rowToApplication);

/** Of all jobs. */
export const listStandingIn = async (db: Reader | Writer, stage: Stage): Promise<Application[]> =>
  (await db.selectFrom('application').selectAll().where('stage', '=', stage).orderBy('id').execute()).map(
    rowToApplication,
  );

export const listDecisions = async (
  reader: Reader,
  { id, jobId }: Pick<Application, 'id' | 'jobId'>,
  lists: StageLists,
): Promise<Decision[]> => {
  const nameOf = (key: Stage | null): string | null => key && stageNameIn(stagesOf(lists, jobId), key);
  const rows = await reader
    .selectFrom('decision')
    .select([
      'at',
      'kind',
      'from_stage as from',
      'to_stage as to',
      'from_name as fromName',
      'to_name as toName',
      'reason',
    ])
    .where('application_id', '=', id)
    .orderBy('at')
    .orderBy('id')
    .execute();
  return rows.map((row) =>
    decision.parse({
      ...row,
      fromName: row.fromName ?? nameOf(row.from),
      toName: row.toName ?? nameOf(row.to),
    }),
  );
};
