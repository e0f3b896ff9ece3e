import { z } from 'zod';
import { importId, jobId, tableId } from '../model/id';
import { columnField, openedTable, rowDecision, tableCheck, tableLimits } from '../model/table';
import { nothing, route } from './route';

const fields = z.array(columnField).max(tableLimits.columns);

export const tableRoutes = {
  /** A dropped table, read and kept in memory: nothing is written before its columns and doubles are decided. */
  'table.open': route(z.strictObject({ path: z.string().min(1).max(32_768) }), openedTable, [
    'table-too-large',
    'format-unsupported',
    'document-damaged',
    'document-locked',
    'archive-unsafe',
    'file-empty',
    'file-too-large',
    'file-unreadable',
    'file-vanished',
    'file-no-permission',
    'reader-time',
    'reader-memory',
    'reader-crashed',
  ]),
  /** How its rows would come in with these columns, and which of them a person decides about. */
  'table.check': route(z.strictObject({ tableId, jobId, fields }), tableCheck, ['table-gone']),
  'table.import': route(
    z.strictObject({ tableId, jobId, fields, decisions: z.array(rowDecision).max(tableLimits.rows) }),
    z.strictObject({ importId, rows: z.int().nonnegative() }),
    ['table-gone', 'table-undecided', 'not-found', 'disk-full', 'import-cancelled'],
  ),
  /** The import that is under way ends with `import-cancelled`, and nothing of it is written. */
  'table.cancel': route(z.strictObject({ tableId }), nothing),
  'table.close': route(z.strictObject({ tableId }), nothing),
} as const;
