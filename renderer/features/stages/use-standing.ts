import type { JobId } from '@shared/model/id';
import type { Stage } from '@shared/model/stage';
import { useStageLists } from '../../api/stages';
import { useRequest } from '../../api/use-request';

/** How many stand in a stage: of the job, or in all jobs that follow the office. */
export const useStanding = (jobId: JobId | null): ((key: Stage) => number) => {
  const lists = useStageLists();
  const jobs = useRequest('job.list', null, ['jobs.changed', 'desk.changed']).value ?? [];
  const counted = jobs.filter(({ id }) => (jobId === null ? lists.jobs[id] === undefined : id === jobId));
  return (key) => counted.reduce((sum, { stages }) => sum + (stages[key] ?? 0), 0);
};
