import { z } from 'zod';
import { tableId } from './id';

/** What a column of a table of candidates may hold; `other` is kept as text under its heading. */
export const columnFields = [
  'name',
  'first-name',
  'last-name',
  'email',
  'phone',
  'place',
  'link',
  'title',
  'employer',
  'skills',
  'languages',
  'notes',
  'other',
  'leave-out',
] as const;
export const columnField = z.enum(columnFields);
export type ColumnField = z.infer<typeof columnField>;

export const tableLimits = { rows: 10_000, columns: 200, cellLetters: 32_767 } as const;

const cell = z.string().max(tableLimits.cellLetters);

/** A table as it stands in its file: the heading of each column, and the rows that hold anything. */
export const grid = z.strictObject({
  headings: z.array(cell).max(tableLimits.columns).readonly(),
  rows: z
    .array(
      z.strictObject({
        /** Its number in the file, counted as a spreadsheet counts. */
        at: z.int().positive(),
        cells: z.array(cell).max(tableLimits.columns).readonly(),
      }),
    )
    .max(tableLimits.rows)
    .readonly(),
});
export type Grid = z.infer<typeof grid>;
export type GridRow = Grid['rows'][number];

/** A table that was opened and not yet imported: nothing of it is in the store. */
export const openedTable = z.strictObject({
  tableId,
  name: z.string(),
  columns: z
    .array(
      z.strictObject({
        heading: z.string(),
        /** What it most likely holds. */
        field: columnField,
        examples: z.array(z.string()).max(3).readonly(),
      }),
    )
    .readonly(),
  rows: z.int().nonnegative(),
});
export type OpenedTable = z.infer<typeof openedTable>;

const at = z.int().positive();

/** A row as its page will be. */
export const tableRow = z.strictObject({
  at,
  lines: z.array(z.strictObject({ label: z.string(), value: z.string() })).readonly(),
});
export type TableRow = z.infer<typeof tableRow>;

/** nobody: no name and no mail, cannot be imported. twin: like an earlier row. known: somebody who is here already. */
export const tableQuestion = z.strictObject({
  at,
  /** As the row names them. */
  who: z.string(),
  kind: z.enum(['nobody', 'twin', 'known']),
  /** The earlier row. */
  twinOf: at.nullable(),
  /** Who is here already; null while they are hidden: the row would tell who they are. */
  person: z.string().nullable(),
  same: z.enum(['likely', 'possible']).nullable(),
  because: z.array(z.string()).readonly(),
  isInJob: z.boolean(),
});
export type TableQuestion = z.infer<typeof tableQuestion>;

export const tableCheck = z.strictObject({
  rows: z.int().nonnegative(),
  preview: z.array(tableRow).max(20).readonly(),
  questions: z.array(tableQuestion).max(tableLimits.rows).readonly(),
});
export type TableCheck = z.infer<typeof tableCheck>;

/** same: one more application of somebody who is here. new: somebody else. skip: left out. */
export const rowDecision = z.strictObject({ at, do: z.enum(['same', 'new', 'skip']) });
export type RowDecision = z.infer<typeof rowDecision>;
