// Threads beside the one that serves the window, for scoring many documents at once: started when there are many,
// ended when there is nothing to do. Whatever they cannot do, because they start or have died, is done here instead.
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Store } from '../../db/open-store';
import { type Lot, type ScoredRow, scoreRows } from './score-rows';
import type { FromScorer, ToScore } from './scorer';

export type Scorers = {
  /** How many lots may be under way at once, so that no thread waits for the next. */
  readonly lots: number;
  /** Of a job with so many to score. */
  readonly begin: (count: number) => void;
  readonly score: (lot: Lot) => Promise<readonly ScoredRow[]>;
  readonly close: () => void;
};

/** No thread but this one. */
export const noScorers: Scorers = {
  lots: 1,
  begin: () => undefined,
  score: scoreRows,
  close: () => undefined,
};

const byStore = new WeakMap<Store, Scorers>();

/** What is in this store is scored by these from now on. */
export const scoreBeside = (store: Store, scorers: Scorers): void => {
  byStore.set(store, scorers);
};

export const scorersOf = (store: Store): Scorers => byStore.get(store) ?? noScorers;

type OpenScorers = { readonly script: string; readonly threads?: number; readonly idleMs?: number };

/** One core is left to the window; a third thread would wait for the store. */
const mostThreads = Math.max(1, Math.min(2, availableParallelism() - 1));

/** Fewer are scored before a thread has started. */
const worthAThread = 1000;

/** What one document needs is soon over: with more room a thread takes 100 MB more, and is no faster. */
const maxYoungGenerationSizeMb = 16;

type Seat = {
  readonly worker: Worker;
  readonly waiting: Map<number, (scored: readonly ScoredRow[] | null) => void>;
  isReady: boolean;
};

export const openScorers = ({ script, threads = mostThreads, idleMs = 10_000 }: OpenScorers): Scorers => {
  const seats = new Set<Seat>();
  let number = 0;
  let idle: NodeJS.Timeout | undefined;

  const seatDown = (): void => {
    const worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb } });
    worker.unref();
    const seat: Seat = { worker, waiting: new Map(), isReady: false };
    seats.add(seat);
    worker.on('message', (said: FromScorer) => {
      if (said === null) seat.isReady = true;
      else seat.waiting.get(said.number)?.(said.scored);
    });
    worker.on('error', () => leave(seat));
    worker.on('exit', () => leave(seat));
  };
  const leave = (seat: Seat): void => {
    seats.delete(seat);
    for (const answer of seat.waiting.values()) answer(null);
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
  const ask = (seat: Seat, lot: Lot): Promise<readonly ScoredRow[] | null> =>
    new Promise((resolve) => {
      number += 1;
      const mine = number;
      seat.worker.ref();
      seat.waiting.set(mine, (scored) => {
        seat.waiting.delete(mine);
        // Nothing but an answer that is waited for keeps the program open.
        if (seat.waiting.size === 0) seat.worker.unref();
        resolve(scored);
      });
      seat.worker.postMessage({ number: mine, lot } satisfies ToScore);
    });

  return {
    lots: threads + 1,
    begin: (count) => {
      if (count >= worthAThread) while (seats.size < threads) seatDown();
    },
    score: async (lot) => {
      rest();
      const [seat] = [...seats]
        .filter(({ isReady }) => isReady)
        .sort((one, other) => one.waiting.size - other.waiting.size);
      const scored = seat ? await ask(seat, lot) : null;
      return scored ?? scoreRows(lot);
    },
    close,
  };
};
