import { stages } from '@shared/model/application';
import type { JobId } from '@shared/model/id';
import type { ShortlistFilter, ShortlistRow } from '@shared/model/shortlist';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../api/failure-words';
import { listen, request } from '../../api/request';
import { throttle } from '../../api/throttle';
import { windowsOf } from './windows-of';

type Range = { readonly first: number; readonly last: number };
type Known = {
  readonly total: number | undefined;
  readonly rows: ReadonlyMap<number, ShortlistRow>;
  readonly failure: Failure | undefined;
};

const size = 100;
const nothingYet: Known = { total: undefined, rows: new Map(), failure: undefined };

/** All stages in one order: only the windows that come into sight are fetched, and again when something changed. */
export const useTableWindow = (jobId: JobId, filter: ShortlistFilter) => {
  const [known, setKnown] = useState(nothingYet);
  const turn = useRef(0);
  const asked = useRef(new Set<number>());
  const seen = useRef<Range>({ first: 0, last: 0 });
  const key = JSON.stringify({ jobId, filter: { ...filter, stages } });

  const fetchWindow = useCallback(
    async (window: number, isFresh: boolean) => {
      const mine = turn.current;
      asked.current.add(window);
      const answer = await request('shortlist.read', {
        ...(JSON.parse(key) as { jobId: JobId; filter: ShortlistFilter }),
        weights: null,
        offset: window * size,
        limit: size,
      });
      if (mine !== turn.current) return;
      if (!answer.ok) return setKnown((before) => ({ ...before, failure: answer.error }));
      const { rows, total } = answer.value;
      setKnown((before) => ({
        total,
        rows: new Map([
          ...(isFresh ? [] : before.rows),
          ...rows.map((row, index) => [window * size + index, row] as const),
        ]),
        failure: undefined,
      }));
    },
    [key],
  );

  const load = useCallback(async () => {
    turn.current += 1;
    asked.current = new Set();
    const [first = 0, ...others] = windowsOf(seen.current, size);
    await fetchWindow(first, true);
    for (const window of others) void fetchWindow(window, false);
  }, [fetchWindow]);

  useEffect(() => {
    void load();
    const later = throttle(() => void load(), 400);
    const ends = [listen('desk.changed', later.call), listen('import.progressed', later.call)];
    return () => {
      turn.current += 1;
      later.cancel();
      for (const end of ends) end();
    };
  }, [load]);

  const onSeen = useCallback(
    (range: Range) => {
      seen.current = range;
      for (const window of windowsOf(range, size))
        if (!asked.current.has(window)) void fetchWindow(window, false);
    },
    [fetchWindow],
  );
  return { ...known, onSeen };
};
