import { useCallback, useRef, useState } from 'react';
import { forgetDraft, keepDraft, keptDraft } from './kept-drafts';

/** As useState, and still there when one comes back to the same place, until it is sent or given up. */
export const useDraft = <Draft>(place: string, start: Draft) => {
  const [draft, setDraft] = useState(() => (keptDraft(place) as Draft | undefined) ?? start);
  /** It was begun before and is not new. */
  const [wasKept, setWasKept] = useState(() => keptDraft(place) !== undefined);
  const latest = useRef({ place, start });
  latest.current = { place, start };

  const put = useCallback((next: Draft): void => {
    keepDraft(latest.current.place, { draft: next, start: latest.current.start });
    setDraft(next);
  }, []);
  /** It was sent; what is shown stays until something else takes its place. */
  const forget = useCallback((): void => forgetDraft(latest.current.place), []);
  /** It was sent, or nobody wants it any more: begins anew. */
  const drop = useCallback((): void => {
    forgetDraft(latest.current.place);
    setWasKept(false);
    setDraft(latest.current.start);
  }, []);
  return { draft, wasKept, put, forget, drop };
};
