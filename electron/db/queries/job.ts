import type { JobId } from '@shared/model/id';
import { type Job, type JobSummary, job, jobSummary } from '@shared/model/job';
import { isEnded, type StageList, stagesOf } from '@shared/model/stage';
import type { Reader } from '../open-store';
import { readStageLists } from './stages';
import { stillThere } from './still-there';

export const listJobs = async (reader: Reader): Promise<JobSummary[]> => {
  const rows = await reader
    .selectFrom('job')
    .leftJoin('import_file as file', 'file.job_id', 'job.id')
    .select((row) => [
      'job.id',
      'job.title',
      'job.created_at as createdAt',
      row.fn.count<number>('file.id').as('files'),
      row.fn.count<number>('file.id').filterWhere('file.state', 'in', ['queued', 'reading']).as('waiting'),
      row.fn.count<number>('file.id').filterWhere('file.state', '=', 'failed').as('failed'),
    ])
    .groupBy('job.id')
    .orderBy('job.id', 'desc')
    .execute();
  const standing = Map.groupBy(await countApplications(reader), ({ jobId }) => jobId);
  const lists = await readStageLists(reader);
  return rows.map((row) =>
    jobSummary.parse({ ...row, ...sumUp(standing.get(row.id) ?? [], stagesOf(lists, row.id as JobId)) }),
  );
};

type Count = {
  readonly jobId: string;
  readonly stage: string;
  readonly all: number;
  readonly unseen: number;
};

/** As they are listed. */
const countApplications = (reader: Reader): Promise<readonly Count[]> =>
  reader
    .selectFrom('application')
    .where(stillThere)
    .select((row) => [
      'job_id as jobId',
      'stage',
      row.fn.countAll<number>().as('all'),
      row.fn.countAll<number>().filterWhere('seen', '=', 0).as('unseen'),
    ])
    .groupBy(['job_id', 'stage'])
    .execute();

const sumUp = (counts: readonly Count[], list: StageList): Pick<JobSummary, 'stages' | 'unseen'> => ({
  stages: Object.fromEntries([
    ...list.map(({ key }) => [key, 0] as const),
    ...counts.map(({ stage, all }) => [stage, all] as const),
  ]),
  unseen: counts.reduce((sum, { stage, unseen }) => sum + (isEnded(stage) ? 0 : unseen), 0),
});

export const readJob = async (reader: Reader, id: string): Promise<Job | undefined> => {
  const row = await reader
    .selectFrom('job')
    .select(['id', 'title', 'posting', 'created_at as createdAt', 'changed_at as changedAt'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && job.parse(row);
};
