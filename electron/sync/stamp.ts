import { clockToText, tickClock } from '@shared/sync/hybrid-clock';
import { type Cell, removedField } from '@shared/sync/mutation';
import type { Writer } from '../db/open-store';
import { type RecordedTableName, recordedTables } from '../db/recorded-tables';
import type { Cellable } from '../db/row-tree';

/** The fields of a row that a team shares, as cells; nothing for a table that stays on this machine. */
export const cellsOf = (
  table: RecordedTableName,
  row: string,
  fields: Readonly<Record<string, Cellable>>,
): Cell[] => {
  const known = recordedTables[table];
  if (!known.shared) return [];
  return Object.entries(fields)
    .filter(([field]) => field !== 'id' && !known.localColumns.some((column) => column === field))
    .map(([field, value]) => ({ table, row, field, value }));
};

export const removalOf = (table: RecordedTableName, row: string): Cell[] =>
  recordedTables[table].shared ? [{ table, row, field: removedField, value: null }] : [];

/** Writes the mutation of one transaction into the outbox, under the next number and the next tick. */
export const stampMutation = async (
  writer: Writer,
  { cells, nowMs }: { readonly cells: readonly Cell[]; readonly nowMs: number },
): Promise<void> => {
  if (cells.length === 0) return;
  const client = await writer.selectFrom('client').selectAll().executeTakeFirstOrThrow();
  const tick = tickClock({ ms: client.clock_ms, count: client.clock_count }, nowMs);
  await writer
    .insertInto('outbox')
    .values({
      mid: client.next_mid,
      hlc: clockToText(tick, client.client_id),
      base_seq: client.base_seq,
      at: new Date(nowMs).toISOString(),
      cells: JSON.stringify(cells),
    })
    .execute();
  await writer
    .updateTable('client')
    .set({ next_mid: client.next_mid + 1, clock_ms: tick.ms, clock_count: tick.count })
    .execute();
};
