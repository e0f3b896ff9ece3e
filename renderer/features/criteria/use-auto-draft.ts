import type { Criteria, Preset } from '@shared/model/criterion';
import type { JobId } from '@shared/model/id';
import { useCallback, useEffect } from 'react';
import { useAct } from '../../api/use-act';
import { adoptIds } from './compare-items';
import { type Edits, isTouched } from './use-edits';

type Drafting = {
  readonly jobId: JobId;
  readonly saved: Criteria | null;
  readonly posting: string;
  readonly edits: Edits | undefined;
  readonly put: (edits: Edits | undefined) => void;
};

/** A job that has a posting and no criteria shows the draft at once; a new posting draws it anew until somebody edits. */
export const useAutoDraft = ({ jobId, saved, posting, edits, put }: Drafting) => {
  const { act, failure } = useAct();
  const draft = useCallback(
    async (preset: Preset) => {
      const answer = await act('criteria.draft', { jobId, preset });
      if (!answer.ok) return;
      const items = adoptIds(answer.value.items, saved?.items ?? []);
      put({ preset, items, drafted: { ...answer.value, items, posting } });
    },
    [act, jobId, posting, put, saved],
  );
  const isBlank = posting.trim() === '';
  const isStale = saved === null && !isTouched(edits) && edits?.drafted?.posting !== posting;
  const preset = edits?.preset ?? 'standard';
  useEffect(() => {
    if (!isStale) return;
    if (!isBlank) void draft(preset);
    else if (edits !== undefined) put(undefined);
  }, [isStale, isBlank, draft, preset, edits, put]);
  return { draft, failure };
};
