import type { ApplicationId, JobId } from '@shared/model/id';
import type { Shortlist, ShortlistFilter, ShortlistRow } from '@shared/model/shortlist';
import { useCallback, useMemo } from 'react';
import { request } from '../../api/request';
import { useWindows } from '../../api/use-windows';

/** A job's shortlist: the order as a whole, the rows in windows as they come into sight. */
export const useShortlist = (jobId: JobId, filter: ShortlistFilter) => {
  const question = { jobId, filter };
  const { rows, head, beside, isLoaded, failure, want, patch } = useWindows<
    ShortlistRow,
    Shortlist,
    readonly ApplicationId[]
  >({
    key: JSON.stringify(question),
    readPage: (place) => request('shortlist.read', { ...question, weights: null, ...place }),
    readBeside: () => request('shortlist.ids', question),
  });
  const byId = useMemo(() => new Map([...rows.values()].map((row) => [row.applicationId, row])), [rows]);
  return {
    /** All of the filter in their order: who comes next is known without their rows. */
    ids: beside ?? nobody,
    rows: byId,
    version: head?.version ?? null,
    stages: head?.stages,
    isLoaded,
    failure,
    want,
    patch: useCallback(
      (id: ApplicationId, known: Partial<ShortlistRow>) => {
        for (const [index, row] of rows) if (row.applicationId === id) patch(index, known);
      },
      [rows, patch],
    ),
  };
};

const nobody: readonly ApplicationId[] = [];
