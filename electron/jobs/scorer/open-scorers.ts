// Threads beside the one that serves the window, for scoring documents and preparing what was read of them: started when
// there is work, ended when there is none. Whatever they cannot do, because they have died, is done here instead.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Score } from '@shared/model/score';
import type { Store } from '../../db/open-store';
import { hideQuotes, type QuotesToHide } from './hide-quotes';
import { type PreparedReading, prepareReading, type ReadingToPrepare } from './prepare-reading';
import { type Lot, type ScoredRow, scoreRows } from './score-rows';
import type { FromScorer, Hidden, Prepared, Scored, ToScore } from './scorer';

export type Scorers = {
  /** How many lots may be under way at once, so that no thread waits for the next. */
  readonly lots: number;
  /** Of a job with so many to score. */
  readonly begin: (count: number) => void;
  readonly score: (lot: Lot) => Promise<readonly ScoredRow[]>;
  readonly prepare: (reading: ReadingToPrepare) => Promise<PreparedReading>;
  /** The first time takes a third of a second. */
  readonly hide: (quotes: QuotesToHide) => Promise<Score | null>;
  readonly close: () => void;
};

/** No thread but this one. */
export const noScorers: Scorers = {
  lots: 1,
  begin: () => undefined,
  score: scoreRows,
  prepare: prepareReading,
  hide: hideQuotes,
  close: () => undefined,
};

const byStore = new WeakMap<Store, Scorers>();

/** What is in this store is scored by these from now on. */
export const scoreBeside = (store: Store, scorers: Scorers): void => {
  byStore.set(store, scorers);
};

export const scorersOf = (store: Store): Scorers => byStore.get(store) ?? noScorers;

type OpenScorers = {
  readonly script: string;
  readonly threads?: number;
  readonly idleMs?: number;
  /** A thread that has not started by then never will. */
  readonly startLimitMs?: number;
};

/** One core is left to the window; a third thread would wait for the store. */
const mostThreads = Math.max(1, Math.min(2, availableParallelism() - 1));

/** Fewer are scored before a second thread has started. */
const worthThreads = 1000;

/** What one document needs is soon over: with more room a thread takes 100 MB more, and is no faster. */
const maxYoungGenerationSizeMb = 16;

type Answer = Scored | Prepared | Hidden;
type Work =
  | { readonly lot: Lot }
  | { readonly reading: ReadingToPrepare }
  | { readonly quotes: QuotesToHide };
type Seat = {
  readonly worker: Worker;
  readonly waiting: Map<number, (answer: Answer | null) => void>;
  /** False: it never came so far. */
  readonly ready: Promise<boolean>;
};

export const openScorers = ({
  script,
  threads = mostThreads,
  idleMs = 60_000,
  startLimitMs = 30_000,
}: OpenScorers): Scorers => {
  const seats = new Set<Seat>();
  let number = 0;
  let idle: NodeJS.Timeout | undefined;
  let canStart = true;

  const seatDown = (): Seat => {
    const worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb } });
    const { promise: ready, resolve: begun } = Promise.withResolvers<boolean>();
    const seat: Seat = { worker, waiting: new Map(), ready };
    const leave = (): void => {
      seats.delete(seat);
      begun(false);
      for (const answer of seat.waiting.values()) answer(null);
    };
    const late = setTimeout(() => {
      canStart = false;
      leave();
      void worker.terminate();
    }, startLimitMs);
    void ready.then((isReady) => {
      clearTimeout(late);
      if (!isReady) canStart = false;
      worker.unref();
    });
    seats.add(seat);
    worker.on('message', (said: FromScorer) => {
      if (said === null) begun(true);
      else seat.waiting.get(said.number)?.(said);
    });
    worker.on('error', leave);
    worker.on('exit', leave);
    return seat;
  };
  const close = (): void => {
    clearTimeout(idle);
    for (const { worker } of seats) void worker.terminate();
  };
  const rest = (): void => {
    clearTimeout(idle);
    idle = setTimeout(close, idleMs);
    idle.unref();
  };
  const seatFor = async (): Promise<Seat | null> => {
    if (seats.size === 0 && canStart) seatDown();
    const [seat] = [...seats].sort((one, other) => one.waiting.size - other.waiting.size);
    return seat && (await seat.ready) && seats.has(seat) ? seat : null;
  };
  const ask = async (work: Work) => {
    rest();
    const seat = await seatFor();
    if (seat === null) return null;
    return new Promise<Answer | null>((resolve) => {
      number += 1;
      const mine = number;
      seat.worker.ref();
      seat.waiting.set(mine, (answer) => {
        seat.waiting.delete(mine);
        // Nothing but an answer that is waited for keeps the program open.
        if (seat.waiting.size === 0) seat.worker.unref();
        resolve(answer);
      });
      seat.worker.postMessage({ number: mine, ...work } satisfies ToScore);
    });
  };

  return {
    lots: threads + 1,
    begin: (count) => {
      if (count >= worthThreads) while (canStart && seats.size < threads) seatDown();
    },
    score: async (lot) => {
      const answer = await ask({ lot });
      return answer && 'scored' in answer ? answer.scored : scoreRows(lot);
    },
    prepare: async (reading) => {
      const answer = await ask({ reading });
      return answer && 'prepared' in answer ? answer.prepared : prepareReading(reading);
    },
    hide: async (quotes) => {
      const answer = await ask({ quotes });
      return answer && 'hidden' in answer ? answer.hidden : hideQuotes(quotes);
    },
    close,
  };
};
