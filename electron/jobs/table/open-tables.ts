import { Failed } from '@shared/errors/failure';
import type { TableId } from '@shared/model/id';
import type { Grid } from '@shared/model/table';

/** A table that somebody is looking at: in memory only, gone with the lock. */
export type OpenTable = {
  readonly id: TableId;
  readonly path: string;
  readonly name: string;
  readonly fileTime: string;
  readonly grid: Grid;
};

export type OpenTables = {
  readonly put: (table: OpenTable) => void;
  /** Throws `table-gone` where there is none. */
  readonly get: (id: TableId) => OpenTable;
  readonly close: (id: TableId) => void;
  /** It is being imported, once at a time, until that is ended or stopped. */
  readonly begin: (id: TableId) => Run;
  readonly stop: (id: TableId) => void;
  readonly stopAll: () => void;
};

export type Run = { readonly isStopped: () => boolean; readonly end: () => void };

/** One window looks at one table; one more is kept for a second thought. */
const mostOpen = 2;

export const openTables = (): OpenTables => {
  const tables = new Map<TableId, OpenTable>();
  const stopped = new Map<TableId, boolean>();
  return {
    put: (table) => {
      tables.set(table.id, table);
      const [oldest] = tables.keys();
      if (tables.size > mostOpen && oldest !== undefined) tables.delete(oldest);
    },
    get: (id) => {
      const table = tables.get(id);
      if (!table) throw new Failed('table-gone');
      return table;
    },
    close: (id) => {
      tables.delete(id);
    },
    begin: (id) => {
      if (stopped.has(id)) throw new Failed('table-gone');
      stopped.set(id, false);
      return { isStopped: () => stopped.get(id) ?? true, end: () => stopped.delete(id) };
    },
    stop: (id) => {
      if (stopped.has(id)) stopped.set(id, true);
    },
    stopAll: () => {
      for (const id of stopped.keys()) stopped.set(id, true);
    },
  };
};
