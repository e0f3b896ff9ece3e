import type { EventName } from '@shared/ipc/events';
import { useCallback, useEffect, useRef, useState } from 'react';
import { windowsOf } from '../lib/windows-of';
import type { Failure, Result } from './failure-words';
import { listen } from './request';
import { throttle } from './throttle';

export type Range = { readonly first: number; readonly last: number };

type Page<Row> = { readonly rows: readonly Row[]; readonly total: number };

type Source<Row, Head extends Page<Row>, Beside> = {
  /** Another key is another list; what was there stays until it has come. */
  readonly key: string;
  readonly readPage: (place: {
    readonly offset: number;
    readonly limit: number;
  }) => Promise<Result<Head, Failure>>;
  /** What is known of the list as a whole and has to fit its rows. */
  readonly readBeside?: () => Promise<Result<Beside, Failure>>;
};

type Windows<Row, Head, Beside> = {
  /** By their place in the list; those in sight and those that were. */
  readonly rows: ReadonlyMap<number, Row>;
  /** As the newest first answer said it. */
  readonly head: Head | undefined;
  readonly beside: Beside | undefined;
  readonly isLoaded: boolean;
  readonly failure: Failure | undefined;
};

/** More than is seen at once; each row costs what hides a name in its title. */
const size = 60;
/** New ones come in by the second: while they do, a list of thousands is read anew in a breath of its own. */
const reloads: readonly (readonly [EventName, number])[] = [
  ['desk.changed', 300],
  ['import.progressed', 3000],
];

/** A list of any length: its rows in windows as they come into sight, and anew when something has changed. */
export const useWindows = <Row, Head extends Page<Row>, Beside = null>(source: Source<Row, Head, Beside>) => {
  const [all, setAll] = useState<Windows<Row, Head, Beside>>(nothingYet);
  const newest = useRef(0);
  const asked = useRef(new Set<number>());
  const seen = useRef<Range>({ first: 0, last: 0 });
  const latest = useRef(source);
  latest.current = source;

  const { key } = source;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is another list
  const load = useCallback(async (): Promise<void> => {
    newest.current += 1;
    const turn = newest.current;
    const wanted = windowsOf(seen.current, size);
    asked.current = new Set(wanted);
    const { readPage, readBeside } = latest.current;
    const [beside, ...pages] = await Promise.all([
      readBeside?.(),
      ...wanted.map((window) => readPage({ offset: window * size, limit: size })),
    ]);
    if (turn !== newest.current) return;
    const failed = [beside, ...pages].find((answer) => answer?.ok === false);
    if (failed?.ok === false)
      return setAll((before) => ({ ...before, isLoaded: true, failure: failed.error }));
    const [head] = pages.flatMap((page) => (page.ok ? [page.value] : []));
    // Past the end of a list that became shorter nothing is told, not even how many there are.
    if (head?.total === 0 && seen.current.first > 0) {
      seen.current = { first: 0, last: 0 };
      return load();
    }
    const rows = pages.flatMap((page, at) =>
      page.ok ? placed(page.value.rows, (wanted[at] ?? 0) * size) : [],
    );
    setAll((before) => ({
      rows: new Map(rows.map(([index, row]) => [index, steady(before.rows.get(index), row)])),
      head,
      beside: beside?.ok === true ? steady(before.beside, beside.value) : undefined,
      isLoaded: true,
      failure: undefined,
    }));
  }, [key]);

  useEffect(() => {
    void load();
    const ends = reloads.map(([event, periodMs]) => {
      const soon = throttle(() => void load(), periodMs);
      const end = listen(event, soon.call);
      return () => {
        soon.cancel();
        end();
      };
    });
    return () => {
      newest.current += 1;
      for (const end of ends) end();
    };
  }, [load]);

  const want = useCallback((range: Range) => {
    seen.current = range;
    const turn = newest.current;
    for (const window of windowsOf(range, size)) {
      if (asked.current.has(window)) continue;
      asked.current.add(window);
      void latest.current.readPage({ offset: window * size, limit: size }).then((page) => {
        if (turn !== newest.current || !page.ok) return;
        const rows = placed(page.value.rows, window * size);
        setAll((before) => ({ ...before, rows: new Map([...before.rows, ...rows]) }));
      });
    }
  }, []);

  /** What the window knows of a row before it is told. */
  const patch = useCallback((index: number, known: Partial<Row>) => {
    setAll((before) => {
      const row = before.rows.get(index);
      return row === undefined
        ? before
        : { ...before, rows: new Map(before.rows).set(index, { ...row, ...known }) };
    });
  }, []);
  return { ...all, want, patch };
};

const nothingYet = {
  rows: new Map<number, never>(),
  head: undefined,
  beside: undefined,
  isLoaded: false,
  failure: undefined,
} as const;

/** What says the same stays the same: it is not drawn again. */
const steady = <Value>(before: Value | undefined, now: Value): Value =>
  before !== undefined && JSON.stringify(before) === JSON.stringify(now) ? before : now;

const placed = <Row>(rows: readonly Row[], from: number) =>
  rows.map((row, index) => [from + index, row] as const);
