import type { JobId } from '@shared/model/id';
import type { Shortlist, ShortlistFilter, ShortlistRow } from '@shared/model/shortlist';
import { request } from '../../api/request';
import { useWindows } from '../../api/use-windows';

/** All stages in one order, in windows as they come into sight. */
export const useTableWindow = (jobId: JobId, filter: ShortlistFilter) => {
  const question = { jobId, filter: { ...filter, stages: 'all' as const } };
  const { rows, head, failure, want } = useWindows<ShortlistRow, Shortlist>({
    key: JSON.stringify(question),
    readPage: (place) => request('shortlist.read', { ...question, weights: null, ...place }),
  });
  return { rows, total: head?.total, failure, onSeen: want };
};
