import type { ApplicationId } from '@shared/model/id';
import { useCallback, useMemo, useRef, useState } from 'react';

/** Who is ticked; those that left the list are ticked no more. */
export const useSelection = (ids: readonly ApplicationId[]) => {
  const [ticked, setTicked] = useState<ReadonlySet<ApplicationId>>(new Set());
  const last = useRef<ApplicationId | null>(null);
  // Rows are not made anew because somebody came or went.
  const listed = useRef(ids);
  listed.current = ids;
  const selected = useMemo(() => ids.filter((id) => ticked.has(id)), [ids, ticked]);

  const toggle = useCallback((id: ApplicationId, { isRange }: { readonly isRange: boolean }) => {
    const all = listed.current;
    const from = last.current === null ? -1 : all.indexOf(last.current);
    const at = all.indexOf(id);
    last.current = id;
    setTicked((before) => {
      const next = new Set(before);
      if (isRange && from >= 0)
        for (const each of all.slice(Math.min(from, at), Math.max(from, at) + 1)) next.add(each);
      else if (!next.delete(id)) next.add(id);
      return next;
    });
  }, []);
  const selectAll = useCallback(() => setTicked(new Set(ids)), [ids]);
  const clear = useCallback(() => setTicked(new Set()), []);
  return { selected, isSelected: (id: ApplicationId) => ticked.has(id), toggle, selectAll, clear };
};
