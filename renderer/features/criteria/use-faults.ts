import type { RouteOutput } from '@shared/ipc/index';
import type { Criterion } from '@shared/model/criterion';
import { useEffect, useRef, useState } from 'react';
import { askLatest } from '../../api/ask-latest';
import { request } from '../../api/request';

export type Faults = RouteOutput<'criteria.check'>;

/** What is wrong with them as they are now, where they are edited; the last answer stays until the next. */
export const useFaults = (items: readonly Criterion[] | undefined): Faults => {
  const [faults, setFaults] = useState<Faults>([]);
  const latest = useRef<{ readonly put: (items: readonly Criterion[]) => void }>(undefined);
  useEffect(() => {
    const asking = askLatest({
      nextFrame: () => new Promise((resolve) => setTimeout(resolve, 100)),
      ask: (asked: readonly Criterion[]) => request('criteria.check', { items: [...asked] }),
      tell: (answer) => {
        if (answer.ok) setFaults(answer.value);
      },
    });
    latest.current = asking;
    return asking.end;
  }, []);
  useEffect(() => {
    if (items === undefined) setFaults([]);
    else latest.current?.put(items);
  }, [items]);
  return faults;
};
