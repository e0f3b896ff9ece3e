import { type Job, type JobSummary, job, jobSummary } from '@shared/model/job';
import type { Reader } from '../open-store';

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
  return rows.map((row) => jobSummary.parse(row));
};

export const readJob = async (reader: Reader, id: string): Promise<Job | undefined> => {
  const row = await reader
    .selectFrom('job')
    .select(['id', 'title', 'posting', 'created_at as createdAt', 'changed_at as changedAt'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && job.parse(row);
};
