import type { Stage } from '@shared/model/application';
import type { ApplicationId, JobId } from '@shared/model/id';
import type { ShortlistFilter, ShortlistRow } from '@shared/model/shortlist';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../api/failure-words';
import { listen, request } from '../../api/request';
import { throttle } from '../../api/throttle';

type Rows = ReadonlyMap<ApplicationId, ShortlistRow>;
export type Range = { readonly first: number; readonly last: number };

export type Shortlisted = {
  /** All of the filter in their order: who comes next is known without their rows. */
  readonly ids: readonly ApplicationId[];
  readonly rows: Rows;
  readonly version: number | null;
  readonly stages: Readonly<Record<Stage, number>> | undefined;
  readonly isLoaded: boolean;
  readonly failure: Failure | undefined;
};

const nothingYet: Shortlisted = {
  ids: [],
  rows: new Map(),
  version: null,
  stages: undefined,
  isLoaded: false,
  failure: undefined,
};

const windowSize = 100;

/** A job's shortlist: the order as a whole, the rows in windows as they come into sight. */
export const useShortlist = (jobId: JobId, filter: ShortlistFilter) => {
  const [all, setAll] = useState(nothingYet);
  const newest = useRef(0);
  const asked = useRef(new Set<number>());
  const range = useRef<Range>({ first: 0, last: 0 });
  const question = useRef({ jobId, filter });
  question.current = { jobId, filter };
  const key = `${jobId} ${JSON.stringify(filter)}`;

  const readWindow = useCallback(
    (window: number) =>
      request('shortlist.read', {
        ...question.current,
        weights: null,
        offset: window * windowSize,
        limit: windowSize,
      }),
    [],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another filter is another list
  const load = useCallback(async () => {
    newest.current += 1;
    const turn = newest.current;
    const wanted = windowsOf(range.current);
    asked.current = new Set(wanted);
    const [ids, ...windows] = await Promise.all([
      request('shortlist.ids', question.current),
      ...wanted.map(readWindow),
    ]);
    if (turn !== newest.current) return;
    const [first] = windows;
    if (!ids.ok) return setAll((before) => ({ ...before, isLoaded: true, failure: ids.error }));
    if (!first?.ok)
      return setAll((before) => ({ ...before, isLoaded: true, failure: first?.error ?? undefined }));
    setAll({
      ids: ids.value,
      rows: byId(windows.flatMap((window) => (window.ok ? window.value.rows : []))),
      version: first.value.version,
      stages: first.value.stages,
      isLoaded: true,
      failure: undefined,
    });
  }, [key, readWindow]);

  useEffect(() => {
    void load();
    const soon = throttle(() => void load(), 300);
    const later = throttle(() => void load(), 1500);
    const ends = [listen('desk.changed', soon.call), listen('import.progressed', later.call)];
    return () => {
      newest.current += 1;
      soon.cancel();
      later.cancel();
      for (const end of ends) end();
    };
  }, [load]);

  const want = useCallback(
    (seen: Range) => {
      range.current = seen;
      const turn = newest.current;
      for (const window of windowsOf(seen)) {
        if (asked.current.has(window)) continue;
        asked.current.add(window);
        void readWindow(window).then((answer) => {
          if (turn !== newest.current || !answer.ok) return;
          const { rows } = answer.value;
          setAll((before) => ({ ...before, rows: new Map([...before.rows, ...byId(rows)]) }));
        });
      }
    },
    [readWindow],
  );

  /** What the window knows before it is told, such as that somebody was seen. */
  const patch = useCallback((id: ApplicationId, known: Partial<ShortlistRow>) => {
    setAll((before) => {
      const row = before.rows.get(id);
      return row === undefined
        ? before
        : { ...before, rows: new Map(before.rows).set(id, { ...row, ...known }) };
    });
  }, []);
  return { ...all, want, patch };
};

const windowsOf = ({ first, last }: Range): readonly number[] => {
  const from = Math.floor(first / windowSize);
  const to = Math.floor(Math.max(first, last) / windowSize);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
};

const byId = (rows: readonly ShortlistRow[]): Rows => new Map(rows.map((row) => [row.applicationId, row]));
