import { z } from 'zod';
import { instant } from '../model/id';

/**
 * What one local transaction did to the rows that a team shares: the unit of sync.
 * `mid` counts up by one a client and is never used twice; a cell is one field of one row;
 * a removed row is the cell `*` with null.
 */
export const cell = z.strictObject({
  table: z.string(),
  row: z.string(),
  field: z.string(),
  value: z.union([z.string(), z.number(), z.null()]),
});
export type Cell = z.infer<typeof cell>;

export const removedField = '*';

export const mutation = z.strictObject({
  mid: z.int().positive(),
  hlc: z.string().regex(/^[0-9a-f]{16}-[0-9a-f-]{36}$/),
  baseSeq: z.int().nonnegative(),
  at: instant,
  cells: z.array(cell).readonly(),
});
export type Mutation = z.infer<typeof mutation>;
