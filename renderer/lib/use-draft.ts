import { useState } from 'react';
import { forgetDraft, keepDraft, keptDraft } from './kept-drafts';

/** As useState, and still there when one comes back to the same place, until it is sent or given up. */
export const useDraft = <Draft>(place: string, start: Draft) => {
  const [draft, setDraft] = useState(() => (keptDraft(place) as Draft | undefined) ?? start);
  const [wasKept, setWasKept] = useState(() => keptDraft(place) !== undefined);
  return {
    draft,
    /** It was begun before and is not new. */
    wasKept,
    put: (next: Draft): void => {
      keepDraft(place, { draft: next, start });
      setDraft(next);
    },
    /** It was sent; what is shown stays until something else takes its place. */
    forget: (): void => forgetDraft(place),
    /** It was sent, or nobody wants it any more: begins anew. */
    drop: (): void => {
      forgetDraft(place);
      setWasKept(false);
      setDraft(start);
    },
  };
};
