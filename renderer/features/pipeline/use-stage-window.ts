import type { JobId } from '@shared/model/id';
import type { Shortlist, ShortlistFilter } from '@shared/model/shortlist';
import type { Stage } from '@shared/model/stage';
import { useRef, useState } from 'react';
import { useRequest } from '../../api/use-request';

const step = 50;
/** What one request may bring; who wants more narrows the filter or takes the table. */
const most = 500;

/** The first of a stage in the order of the shortlist; what was there stays until the answer comes. */
export const useStageWindow = (jobId: JobId, stage: Stage, filter: ShortlistFilter) => {
  const [limit, setLimit] = useState(step);
  const query = { jobId, filter: { ...filter, stages: [stage] }, weights: null, offset: 0, limit };
  const { value, failure } = useRequest('shortlist.read', query, ['desk.changed', 'import.progressed']);
  const last = useRef<Shortlist>(undefined);
  if (value !== undefined) last.current = value;
  const shown = value ?? last.current;
  const rows = shown?.rows ?? [];
  const total = shown?.total ?? 0;
  return {
    rows,
    total,
    isLoaded: shown !== undefined,
    failure,
    next: Math.min(step, total - rows.length, most - rows.length),
    showMore: () => setLimit((before) => Math.min(most, before + step)),
  };
};
