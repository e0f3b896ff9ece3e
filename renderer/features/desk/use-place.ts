import type { ApplicationId } from '@shared/model/id';
import { useMemo, useState } from 'react';

type PlaceProps = {
  readonly ids: readonly ApplicationId[];
  readonly openId: ApplicationId | null;
  readonly onOpen: (id: ApplicationId | null) => void;
};

/** Where the keys are in the list; whoever leaves it leaves them at the same place. */
export const usePlace = ({ ids, openId, onOpen }: PlaceProps) => {
  const [at, setAt] = useState<{ readonly id: ApplicationId; readonly index: number } | null>(null);
  const places = useMemo(() => new Map(ids.map((id, index) => [id, index])), [ids]);
  const openAt = openId === null ? -1 : (places.get(openId) ?? -1);
  const kept = at === null ? -1 : (places.get(at.id) ?? Math.min(at.index, ids.length - 1));
  const current = openId === null ? kept : openAt;

  const visit = (index: number, opens: boolean) => {
    const id = ids[index];
    if (id === undefined) return;
    setAt({ id, index });
    if (opens) onOpen(id);
  };
  return {
    current,
    currentId: openId ?? ids[current] ?? null,
    openAt,
    wasHere: at !== null,
    goTo: (index: number) => visit(index, openId !== null),
    open: (index: number) => visit(index, true),
    step: (by: 1 | -1) =>
      visit(Math.max(0, Math.min(ids.length - 1, current < 0 ? 0 : current + by)), openId !== null),
    /** The one who is open leaves the list: the next one is looked at. */
    passOn: () => {
      if (openAt < 0) return;
      if (ids.length === 1) onOpen(null);
      else visit(openAt + 1 < ids.length ? openAt + 1 : openAt - 1, true);
    },
  };
};
