/** Takes back, or does again, the last action as a whole: every row, and a mutation that tells a team so. */
import { Failed } from '@shared/errors/failure';
import type { Action } from '@shared/model/history';
import type { Cell } from '@shared/sync/mutation';
import type { Reader, Store, Writer } from '../db/open-store';
import { rowToAction } from '../db/queries/action';
import { forgetScored } from '../db/queries/forget-scored';
import { type RecordedTableName, recordedTables } from '../db/recorded-tables';
import {
  fieldChange,
  type RowImage,
  readRow,
  removeTree,
  restoreTree,
  rowImages,
  updateRow,
} from '../db/row-tree';
import type { ActionRow, UndoEntryRow } from '../db/schema';
import { type Clock, instantAt } from '../platform/clock';
import { forgetPending } from './forget-pending';
import { cellsOf, removalOf, stampMutation } from './stamp';

type Stepping = { readonly store: Store; readonly clock: Clock };
type Entry = Pick<UndoEntryRow, 'kind' | 'image'> & {
  readonly seq: number;
  readonly table: RecordedTableName;
  readonly id: string;
};

export const undo = ({ store, clock }: Stepping): Promise<Action> =>
  store.transact(async (writer) => {
    const action = await writer
      .selectFrom('action')
      .selectAll()
      .where('state', '=', 'done')
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!action) throw new Failed('nothing-to-undo');
    const at = instantAt(clock.nowMs());
    const entries = await readEntries(writer, action.id);
    await step({ writer, clock, entries: documentsLast(entries.toReversed(), 'insert'), one: takeBack });
    return moveTo(writer, action, { state: 'undone', undone_at: at });
  });

export const redo = ({ store, clock }: Stepping): Promise<Action> =>
  store.transact(async (writer) => {
    const action = await writer
      .selectFrom('action')
      .selectAll()
      .where('state', '=', 'undone')
      .orderBy('seq')
      .limit(1)
      .executeTakeFirst();
    if (!action) throw new Failed('nothing-to-redo');
    const entries = documentsLast(await readEntries(writer, action.id), 'remove');
    await step({ writer, clock, entries, one: doAgain });
    await forgetPending(writer, action);
    return moveTo(writer, action, { state: 'done', undone_at: null });
  });

type Step = (writer: Writer, entry: Entry) => Promise<Cell[]>;

const step = async ({
  writer,
  clock,
  entries,
  one,
}: {
  writer: Writer;
  clock: Clock;
  entries: readonly Entry[];
  one: Step;
}): Promise<void> => {
  const cells: Cell[] = [];
  for (const entry of entries) {
    const before = await correctedIn(writer, entry);
    cells.push(...(await one(writer, entry)));
    const corrected = before ?? (await correctedIn(writer, entry));
    if (corrected !== null) await forgetScored(writer, corrected);
  }
  await stampMutation(writer, { cells, nowMs: clock.nowMs() });
};

/** The document whose facts, and so whose score, a correction changes. */
const correctedIn = async (writer: Writer, { table, id }: Entry): Promise<string | null> => {
  const row = table === 'correction' ? await readRow(writer, table, id) : undefined;
  return typeof row?.document_id === 'string' ? row.document_id : null;
};

const takeBack: Step = async (writer, entry) => {
  if (entry.kind === 'update') return setFields(writer, entry, 'before');
  if (entry.kind === 'remove') return putBack(writer, entry);
  return takeOut(writer, entry);
};

const doAgain: Step = async (writer, entry) => {
  if (entry.kind === 'update') return setFields(writer, entry, 'after');
  if (entry.kind === 'insert') return putBack(writer, entry);
  return takeOut(writer, entry);
};

/** What takes a document out goes last: by then every row of this action that named it is gone. */
const documentsLast = (entries: readonly Entry[], taken: Entry['kind']): Entry[] => {
  const goes = ({ table, kind }: Entry): boolean => table === 'document' && kind === taken;
  return [...entries.filter((entry) => !goes(entry)), ...entries.filter(goes)];
};

const takeOut = async (writer: Writer, { seq, table, id }: Entry): Promise<Cell[]> => {
  if (table === 'document') {
    const heir = await importNaming(writer, id);
    if (heir !== undefined) {
      await writer.updateTable('undo_entry').set({ action_id: heir }).where('seq', '=', seq).execute();
      return [];
    }
  }
  const gone = await removeTree(writer, table, id);
  await writer
    .updateTable('undo_entry')
    .set({ image: JSON.stringify(gone) })
    .where('seq', '=', seq)
    .execute();
  return gone.length > 0 ? removalOf(table, id) : [];
};

/** Two imports side by side may meet in one document: it stays, and goes with the one that still names it. */
const importNaming = async (writer: Writer, documentId: string): Promise<string | undefined> => {
  const row = await writer
    .selectFrom('import_file')
    .innerJoin('import', 'import.id', 'import_file.import_id')
    .select('import.action_id')
    .where('import_file.document_id', '=', documentId)
    .limit(1)
    .executeTakeFirst();
  return row?.action_id;
};

const putBack = async (writer: Writer, { kind, image, table, id }: Entry): Promise<Cell[]> => {
  const images = rowImages.parse(JSON.parse(image ?? '[]'));
  await restoreTree(writer, images);
  // What was told of them may have been forgotten with them.
  if (kind === 'remove') return images.flatMap(toldOf);
  const own = images.at(-1);
  return own ? cellsOf(table, id, own.row) : [];
};

const toldOf = ({ table, row }: RowImage): Cell[] =>
  table in recordedTables ? cellsOf(table as RecordedTableName, String(row.id), row) : [];

/** A field that somebody changed since stays as it is. */
const setFields = async (writer: Writer, entry: Entry, to: 'before' | 'after'): Promise<Cell[]> => {
  const fields = fieldChange.parse(JSON.parse(entry.image ?? '{}'));
  const row = await readRow(writer, entry.table, entry.id);
  if (!row) return [];
  const from = to === 'before' ? fields.after : fields.before;
  const names = Object.keys(fields[to]).filter((name) => row[name] === from[name]);
  if (names.length === 0) return [];
  const patch = Object.fromEntries(names.map((name) => [name, fields[to][name] ?? null]));
  await updateRow(writer, { table: entry.table, id: entry.id, patch });
  return cellsOf(entry.table, entry.id, patch);
};

const readEntries = async (db: Reader | Writer, actionId: string): Promise<Entry[]> => {
  const rows = await db
    .selectFrom('undo_entry')
    .selectAll()
    .where('action_id', '=', actionId)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    seq: row.seq,
    kind: row.kind,
    image: row.image,
    table: asRecorded(row.table_name),
    id: row.row_id,
  }));
};

const asRecorded = (name: string): RecordedTableName => {
  if (name in recordedTables) return name as RecordedTableName;
  throw new Error(`the undo log names the table ${name}, which is not recorded`);
};

const moveTo = async (
  writer: Writer,
  action: Omit<ActionRow, 'seq'>,
  to: Pick<ActionRow, 'state' | 'undone_at'>,
): Promise<Action> => {
  await writer.updateTable('action').set(to).where('id', '=', action.id).execute();
  return rowToAction({ ...action, ...to });
};
