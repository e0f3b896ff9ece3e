import { isEnded, stages } from '@shared/model/application';
import { type Job, type JobSummary, job, jobSummary } from '@shared/model/job';
import type { Reader } from '../open-store';
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
  return rows.map((row) => jobSummary.parse({ ...row, ...sumUp(standing.get(row.id) ?? []) }));
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

const sumUp = (counts: readonly Count[]): Pick<JobSummary, 'stages' | 'unseen'> => {
  const of = (stage: string) => counts.find((count) => count.stage === stage);
  return {
    stages: Object.fromEntries(stages.map((stage) => [stage, of(stage)?.all ?? 0])) as JobSummary['stages'],
    unseen: stages.reduce((sum, stage) => sum + (isEnded(stage) ? 0 : (of(stage)?.unseen ?? 0)), 0),
  };
};

export const readJob = async (reader: Reader, id: string): Promise<Job | undefined> => {
  const row = await reader
    .selectFrom('job')
    .select(['id', 'title', 'posting', 'created_at as createdAt', 'changed_at as changedAt'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && job.parse(row);
};
