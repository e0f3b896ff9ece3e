import type { JobId } from '@shared/model/id';
import { useRequest } from '../../api/use-request';
import { sayNumber } from '../../lib/say-count';
import { countActive } from './sum-up-job';

export type TabCounts = {
  readonly shortlist: string;
  readonly files: string;
  /** Files that are still to be read. */
  readonly waiting: number;
};

/** What the tabs of a job say before one opens them. */
export const useTabCounts = (id: JobId): TabCounts | undefined => {
  const jobs = useRequest('job.list', null, ['jobs.changed', 'desk.changed', 'import.progressed']).value;
  const job = jobs?.find((each) => each.id === id);
  if (job === undefined) return undefined;
  const { files, waiting, failed } = job;
  return {
    shortlist: sayNumber(countActive(job)),
    files:
      waiting > 0
        ? `${sayNumber(files - waiting)} of ${sayNumber(files)}`
        : failed > 0
          ? `${sayNumber(files)}, ${sayNumber(failed)} not read`
          : sayNumber(files),
    waiting,
  };
};
