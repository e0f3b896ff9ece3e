// Imports of tables under way: they go on while somebody looks at something else, and are found again when they come back.
import type { RouteInput } from '@shared/ipc/index';
import type { TableId } from '@shared/model/id';
import { useState, useSyncExternalStore } from 'react';
import type { Failure } from '../../../api/failure-words';
import { request } from '../../../api/request';
import { useEvent } from '../../../api/use-event';

type Run = { readonly tableId: TableId; readonly failure: Failure | undefined; readonly isBusy: boolean };

export type TableRun = {
  readonly isBusy: boolean;
  readonly failure: Failure | undefined;
  /** Rows, while any were told of. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly begin: (input: RouteInput<'table.import'>) => Promise<Failure | null>;
  readonly cancel: () => void;
};

/** By the place of its table: the job and the path. */
export const useTableRun = (place: string): TableRun => {
  const run = useSyncExternalStore(subscribe, () => runs.get(place));
  const [told, setTold] = useState<{ tableId: TableId; done: number; total: number }>();
  useEvent('table.progressed', setTold);
  return {
    isBusy: run?.isBusy ?? false,
    failure: run?.failure,
    progress: run?.isBusy && told?.tableId === run.tableId ? told : undefined,
    begin: (input) => begin(place, input),
    cancel: () => {
      if (run?.isBusy) void request('table.cancel', { tableId: run.tableId });
    },
  };
};

const runs = new Map<string, Run>();
const listeners = new Set<() => void>();

const begin = async (place: string, input: RouteInput<'table.import'>): Promise<Failure | null> => {
  const { tableId } = input;
  put(place, { tableId, failure: undefined, isBusy: true });
  const answer = await request('table.import', input);
  put(place, answer.ok ? undefined : { tableId, failure: answer.error, isBusy: false });
  return answer.ok ? null : answer.error;
};

export const forgetRun = (place: string): void => put(place, undefined);

const put = (place: string, run: Run | undefined): void => {
  if (run === undefined) runs.delete(place);
  else runs.set(place, run);
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
