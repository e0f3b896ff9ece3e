import type { Result } from '@shared/lib/result';
import type { JobId } from '@shared/model/id';
import { everybody, type Shortlist } from '@shared/model/shortlist';
import { useEffect, useRef, useState } from 'react';
import { askLatest } from '../../api/ask-latest';
import type { Failure } from '../../api/failure-words';
import { request } from '../../api/request';
import { useRequest } from '../../api/use-request';

type Weights = Readonly<Record<string, number>> | null;

const shown = 10;
/** So far back it can be said where somebody came from. */
const remembered = 100;

/** The order as it is saved, and the first ten of it by other weights as soon as they are known. */
export const useOrder = (jobId: JobId, weights: Weights) => {
  const saved = useRequest(
    'shortlist.read',
    { jobId, filter: everybody, weights: null, offset: 0, limit: remembered },
    ['desk.changed'],
  );
  const [moved, setMoved] = useState<{ readonly of: Weights; readonly order: Shortlist }>();
  const latest = useRef<{ readonly put: (weights: Weights) => void }>(undefined);

  useEffect(() => {
    const asking = askLatest<Weights, Result<Shortlist, Failure>>({
      nextFrame: () => new Promise(requestAnimationFrame),
      ask: (asked) =>
        request('shortlist.read', { jobId, filter: everybody, weights: asked, offset: 0, limit: shown }),
      tell: (answer, of) => {
        if (answer.ok) setMoved({ of, order: answer.value });
      },
    });
    latest.current = asking;
    return asking.end;
  }, [jobId]);

  const key = JSON.stringify(weights);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same weights are asked again when the saved order changed
  useEffect(() => {
    if (weights !== null) latest.current?.put(weights);
    else setMoved(undefined);
  }, [key, saved.value]);

  const rows = weights === null || moved === undefined ? saved.value?.rows : moved.order.rows;
  return {
    saved: saved.value,
    failure: saved.failure,
    rows: rows?.slice(0, shown),
    isBehind: weights !== null && JSON.stringify(moved?.of) !== key,
  };
};
