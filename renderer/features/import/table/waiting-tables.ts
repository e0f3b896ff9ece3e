import { isTableName } from '@shared/lib/is-table-name';
import type { JobId } from '@shared/model/id';
import { useSyncExternalStore } from 'react';

type Waiting = { readonly jobId: JobId; readonly path: string };

let waiting: readonly Waiting[] = [];
const listeners = new Set<() => void>();

const set = (next: readonly Waiting[]): void => {
  waiting = next;
  for (const listener of listeners) listener();
};

/** Tables that were dropped or chosen, wherever: the job's page asks about one after the other. */
export const offerTables = (jobId: JobId, paths: readonly string[]): void => {
  if (paths.length > 0) set([...waiting, ...paths.map((path) => ({ jobId, path }))]);
};

export const putTableAway = (table: Waiting): void => set(waiting.filter((each) => each !== table));

export const useWaitingTable = (jobId: JobId): Waiting | undefined =>
  useSyncExternalStore(subscribe, () => waiting.find((each) => each.jobId === jobId));

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What is asked about, and what is read at once. */
export const partTables = (
  paths: readonly string[],
): { readonly tables: readonly string[]; readonly files: readonly string[] } => ({
  tables: paths.filter(isTableName),
  files: paths.filter((path) => !isTableName(path)),
});
