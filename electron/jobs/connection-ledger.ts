// Every attempt to reach another computer, kept in the store for people to read. What is met while the store is locked
// waits in memory until it opens.
import type { Connection } from '@shared/model/connection';
import type { Store } from '../db/open-store';
import { appendConnections, listConnections } from '../db/queries/connection';
import { type Clock, instantAt } from '../platform/clock';
import { recordWork } from '../sync/record';

export type ConnectionLedger = {
  readonly note: (met: { readonly url: string; readonly by: string }) => void;
  /** Puts into the store what is waiting, if it is open. */
  readonly keep: () => Promise<void>;
  readonly list: (limit: number) => Promise<readonly Connection[]>;
};

type LedgerParts = {
  readonly clock: Clock;
  readonly openStore: () => Store | undefined;
  readonly onProblem: (error: unknown) => void;
};

/** Enough to be told of; a page in a loop must not fill the memory. */
const mostWaiting = 500;
const delayMs = 200;

export const makeConnectionLedger = ({ clock, openStore, onProblem }: LedgerParts): ConnectionLedger => {
  let waiting: readonly Connection[] = [];
  let timer: NodeJS.Timeout | undefined;
  const keep = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const store = openStore();
    if (store === undefined || waiting.length === 0) return;
    const batch = waiting;
    waiting = [];
    await recordWork(store, (writer) => appendConnections(writer, batch)).catch((error: unknown) => {
      waiting = [...batch, ...waiting].slice(-mostWaiting);
      onProblem(error);
    });
  };
  return {
    note: ({ url, by }) => {
      const entry = { at: instantAt(clock.nowMs()), host: hostOf(url), by, outcome: 'blocked' } as const;
      waiting = [...waiting, entry].slice(-mostWaiting);
      timer ??= setTimeout(() => void keep(), delayMs);
    },
    keep,
    list: async (limit) => {
      await keep();
      const store = openStore();
      return store === undefined ? [] : listConnections(store.reader, limit);
    },
  };
};

/** Without path and query, which may say what a document says. */
const hostOf = (url: string): string => {
  const parsed = URL.parse(url);
  return (parsed?.host || parsed?.protocol || 'unreadable address').slice(0, 255);
};
