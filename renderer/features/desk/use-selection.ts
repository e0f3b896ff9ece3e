import type { ApplicationId } from '@shared/model/id';
import { useCallback, useMemo, useRef, useState } from 'react';

/** Who is ticked; those that left the list are ticked no more. */
export const useSelection = (ids: readonly ApplicationId[]) => {
  const [ticked, setTicked] = useState<ReadonlySet<ApplicationId>>(new Set());
  const last = useRef<ApplicationId | null>(null);
  const selected = useMemo(() => ids.filter((id) => ticked.has(id)), [ids, ticked]);

  const toggle = useCallback(
    (id: ApplicationId, { isRange }: { readonly isRange: boolean }) => {
      const from = last.current === null ? -1 : ids.indexOf(last.current);
      const at = ids.indexOf(id);
      last.current = id;
      setTicked((before) => {
        const next = new Set(before);
        if (isRange && from >= 0)
          for (const each of ids.slice(Math.min(from, at), Math.max(from, at) + 1)) next.add(each);
        else if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    [ids],
  );
  const selectAll = useCallback(() => setTicked(new Set(ids)), [ids]);
  const clear = useCallback(() => setTicked(new Set()), []);
  return { selected, isSelected: (id: ApplicationId) => ticked.has(id), toggle, selectAll, clear };
};
