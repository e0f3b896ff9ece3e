// A row and the rows that belong to it, taken out and put back as one.
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Writer } from './open-store';
import { keyColumn, ownedBy, type TreeTable, treeTables } from './recorded-tables';

export type RowImage = { readonly table: TreeTable; readonly row: Readonly<Record<string, Cellable>> };

const fields = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** What the undo log holds of rows that went, in the order they went, and of fields that changed. */
export const rowImages = z.array(z.strictObject({ table: z.enum(treeTables), row: fields }));
export const fieldChange = z.strictObject({ before: fields, after: fields });
export type Cellable = string | number | null;
type Row = Record<string, Cellable>;

/** The tables here are chosen at run time from the closed list above, so the columns are not known to the type. */
type AnyTable = Kysely<Record<TreeTable, Row>>;
const anyTable = (writer: Writer): AnyTable => writer as unknown as AnyTable;

export const readRow = (writer: Writer, table: TreeTable, id: Cellable): Promise<Row | undefined> =>
  anyTable(writer).selectFrom(table).selectAll().where(keyColumn(table), '=', id).executeTakeFirst();

export const insertRow = async (writer: Writer, { table, row }: RowImage): Promise<void> => {
  await anyTable(writer).insertInto(table).values(row).execute();
};

export const updateRow = async (
  writer: Writer,
  { table, id, patch }: { table: TreeTable; id: Cellable; patch: Readonly<Row> },
): Promise<void> => {
  await anyTable(writer).updateTable(table).set(patch).where(keyColumn(table), '=', id).execute();
};

/** Removes a row and what it owns, owned rows first; answers them in the order they went. */
export const removeTree = async (writer: Writer, table: TreeTable, id: Cellable): Promise<RowImage[]> => {
  const row = await readRow(writer, table, id);
  if (!row) return [];
  const gone: RowImage[] = [];
  for (const owned of ownedBy(table)) {
    const key = keyColumn(owned.table);
    const rows = await anyTable(writer)
      .selectFrom(owned.table)
      .select(key)
      .where(owned.by, '=', id)
      .execute();
    for (const child of rows) gone.push(...(await removeTree(writer, owned.table, child[key] ?? null)));
  }
  await anyTable(writer).deleteFrom(table).where(keyColumn(table), '=', id).execute();
  gone.push({ table, row });
  return gone;
};

export const restoreTree = async (writer: Writer, images: readonly RowImage[]): Promise<void> => {
  for (const image of images.toReversed()) await insertRow(writer, image);
};
