/**
 * The one door through which anything is written. One transaction holds the rows, the mutation for a team
 * (cells, clock, number) and what it takes to undo the action as a whole.
 */

import { must } from '@shared/lib/must';
import type { ActionName } from '@shared/model/history';
import type { ActionId } from '@shared/model/id';
import type { Cell } from '@shared/sync/mutation';
import type { Insertable, Updateable } from 'kysely';
import type { Store, Writer } from '../db/open-store';
import { type AuditEntry, appendAudit } from '../db/queries/audit';
import { keyColumn, type RecordedTableName } from '../db/recorded-tables';
import { type Cellable, insertRow, readRow, removeTree, updateRow } from '../db/row-tree';
import type { Schema } from '../db/schema';
import { type Clock, instantAt } from '../platform/clock';
import { makeId } from '../platform/make-id';
import { cellsOf, removalOf, stampMutation } from './stamp';

/** What an action may do to the rows. Everything else a handler needs to know, it reads. */
export type Change = {
  readonly actionId: string;
  readonly at: string;
  readonly writer: Writer;
  readonly insert: <T extends RecordedTableName>(table: T, row: Insertable<Schema[T]>) => Promise<void>;
  readonly update: <T extends RecordedTableName>(
    table: T,
    id: string,
    patch: Updateable<Schema[T]>,
  ) => Promise<boolean>;
  readonly remove: (table: RecordedTableName, id: string) => Promise<boolean>;
  readonly audit: (entry: AuditEntry) => Promise<void>;
};

export type Recording = { readonly store: Store; readonly clock: Clock };

/** A new action: what was undone before it can no longer be redone. */
export const record = <Value>(
  { store, clock }: Recording,
  { name, label }: { readonly name: ActionName; readonly label: string },
  work: (change: Change) => Promise<Value>,
): Promise<{ readonly actionId: ActionId; readonly value: Value }> =>
  store.transact(async (writer) => {
    const actionId = makeId() as ActionId;
    const at = instantAt(clock.nowMs());
    await dropUndone(writer);
    await writer
      .insertInto('action')
      .values({ id: actionId, name, label, at, state: 'done', undone_at: null })
      .execute();
    return { actionId, value: await changeRows({ writer, clock, actionId }, work) };
  });

/** More of an action that has begun (a long import); undefined when it was undone meanwhile. */
export const recordMore = <Value>(
  { store, clock }: Recording,
  actionId: string,
  work: (change: Change) => Promise<Value>,
): Promise<Value | undefined> =>
  store.transact(async (writer) => {
    const action = await writer
      .selectFrom('action')
      .select('state')
      .where('id', '=', actionId)
      .executeTakeFirst();
    return action?.state === 'done' ? changeRows({ writer, clock, actionId }, work) : undefined;
  });

/** What the machine notes for itself (queue, states, texts it can read again): no op, nothing to undo. */
export const recordWork = <Value>(store: Store, work: (writer: Writer) => Promise<Value>): Promise<Value> =>
  store.transact(work);

const changeRows = async <Value>(
  { writer, clock, actionId }: { writer: Writer; clock: Clock; actionId: string },
  work: (change: Change) => Promise<Value>,
): Promise<Value> => {
  const cells: Cell[] = [];
  const nowMs = clock.nowMs();
  const value = await work(makeChange({ writer, actionId, cells, at: instantAt(nowMs) }));
  await stampMutation(writer, { cells, nowMs });
  return value;
};

type Changing = {
  readonly writer: Writer;
  readonly actionId: string;
  readonly cells: Cell[];
  readonly at: string;
};

const makeChange = ({ writer, actionId, cells, at }: Changing): Change => {
  const remember = async (
    kind: 'insert' | 'update' | 'remove',
    { table, id, image }: { table: string; id: string; image: unknown },
  ): Promise<void> => {
    const stored = image === null ? null : JSON.stringify(image);
    await writer
      .insertInto('undo_entry')
      .values({ action_id: actionId, kind, table_name: table, row_id: id, image: stored })
      .execute();
  };
  return {
    actionId,
    at,
    writer,
    insert: async (table, row) => {
      const fields = row as Readonly<Record<string, Cellable>>;
      const id = String(must(fields[keyColumn(table)], 'every recorded row has a key'));
      await insertRow(writer, { table, row: fields });
      await remember('insert', { table, id, image: null });
      cells.push(...cellsOf(table, id, fields));
    },
    update: async (table, id, patch) => {
      const before = await readRow(writer, table, id);
      if (!before) return false;
      const changed = changedFields(before, patch as Readonly<Record<string, Cellable>>);
      if (Object.keys(changed.after).length === 0) return true;
      await updateRow(writer, { table, id, patch: changed.after });
      await remember('update', { table, id, image: changed });
      cells.push(...cellsOf(table, id, changed.after));
      return true;
    },
    remove: async (table, id) => {
      const gone = await removeTree(writer, table, id);
      if (gone.length === 0) return false;
      await remember('remove', { table, id, image: gone });
      cells.push(...removalOf(table, id));
      return true;
    },
    audit: (entry) => appendAudit(writer, entry, at),
  };
};

const changedFields = (
  row: Readonly<Record<string, Cellable>>,
  patch: Readonly<Record<string, Cellable>>,
): { before: Record<string, Cellable>; after: Record<string, Cellable> } => {
  const names = Object.keys(patch).filter((name) => patch[name] !== undefined && patch[name] !== row[name]);
  const pick = (from: Readonly<Record<string, Cellable>>): Record<string, Cellable> =>
    Object.fromEntries(names.map((name) => [name, from[name] ?? null]));
  return { before: pick(row), after: pick(patch) };
};

const dropUndone = async (writer: Writer): Promise<void> => {
  const undone = await writer.selectFrom('action').select('id').where('state', '=', 'undone').execute();
  for (const { id } of undone) {
    await writer.deleteFrom('undo_entry').where('action_id', '=', id).execute();
    await writer.updateTable('action').set({ state: 'dropped' }).where('id', '=', id).execute();
  }
};
