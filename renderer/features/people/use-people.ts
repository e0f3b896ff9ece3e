import type { RouteAnswer } from '@shared/ipc/index';
import type { PersonRow } from '@shared/model/person';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '../../api/failure-words';
import { listen, request } from '../../api/request';
import { throttle } from '../../api/throttle';

type Range = { readonly first: number; readonly last: number };
type Rows = ReadonlyMap<number, PersonRow>;
type People = {
  readonly rows: Rows;
  readonly total: number;
  readonly isLoaded: boolean;
  readonly failure: Failure | undefined;
};

const nobodyYet: People = { rows: new Map(), total: 0, isLoaded: false, failure: undefined };
const windowSize = 100;

/** Everybody who fits the words, in windows as they come into sight. */
export const usePeople = (words: string) => {
  const [people, setPeople] = useState(nobodyYet);
  const newest = useRef(0);
  const asked = useRef(new Set<number>());
  const range = useRef<Range>({ first: 0, last: 0 });

  const readWindow = useCallback(
    async (window: number): Promise<Window> => {
      const answer = await request('person.list', { words, offset: window * windowSize, limit: windowSize });
      return { window, answer };
    },
    [words],
  );

  const load = useCallback(async () => {
    newest.current += 1;
    const turn = newest.current;
    const wanted = windowsOf(range.current);
    asked.current = new Set(wanted);
    const windows = await Promise.all(wanted.map(readWindow));
    if (turn !== newest.current) return;
    const failed = windows.find(({ answer }) => !answer.ok);
    if (failed !== undefined && !failed.answer.ok) {
      const failure = failed.answer.error;
      return setPeople((before) => ({ ...before, isLoaded: true, failure }));
    }
    const total = Math.max(...windows.map(({ answer }) => (answer.ok ? answer.value.total : 0)));
    // Past the end of a list that became shorter nothing is told, not even how many there are.
    if (total === 0 && range.current.first > 0) {
      range.current = { first: 0, last: 0 };
      return void load();
    }
    setPeople({ rows: new Map(windows.flatMap(rowsOf)), total, isLoaded: true, failure: undefined });
  }, [readWindow]);

  useEffect(() => {
    void load();
    const soon = throttle(() => void load(), 400);
    const end = listen('desk.changed', soon.call);
    return () => {
      newest.current += 1;
      soon.cancel();
      end();
    };
  }, [load]);

  const want = useCallback(
    (seen: Range) => {
      range.current = seen;
      const turn = newest.current;
      for (const window of windowsOf(seen)) {
        if (asked.current.has(window)) continue;
        asked.current.add(window);
        void readWindow(window).then((read) => {
          if (turn !== newest.current) return;
          setPeople((before) => ({ ...before, rows: new Map([...before.rows, ...rowsOf(read)]) }));
        });
      }
    },
    [readWindow],
  );
  return { ...people, want };
};

type Window = {
  readonly window: number;
  readonly answer: RouteAnswer<'person.list'>;
};

const rowsOf = ({ window, answer }: Window): readonly (readonly [number, PersonRow])[] =>
  answer.ok ? answer.value.rows.map((row, index) => [window * windowSize + index, row] as const) : [];

const windowsOf = ({ first, last }: Range): readonly number[] => {
  const from = Math.floor(first / windowSize);
  const to = Math.floor(Math.max(first, last) / windowSize);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
};
