import { Failed } from '@shared/errors/failure';
import type { Handlers } from '@shared/ipc/index';
import { isTableName } from '@shared/lib/is-table-name';
import { checkTable } from '../jobs/table/check-table';
import { importTable } from '../jobs/table/import-table';
import { openTable } from '../jobs/table/open-table';
import type { Handling } from './handling';

type TableRoutes = Extract<keyof Handlers, `table.${string}`>;

export const tableHandlers = ({ desk }: Handling): Pick<Handlers, TableRoutes> => ({
  // What is shown of a table is shown of nothing else: the window names a path, and may be mistaken.
  'table.open': async ({ path }) => {
    if (!isTableName(path)) throw new Failed('format-unsupported');
    return openTable(desk.session(), path);
  },
  'table.check': (mapped) => checkTable(desk.session(), mapped),
  'table.import': (wanted) => importTable(desk.session(), wanted),
  'table.cancel': async ({ tableId }) => {
    desk.session().tables.stop(tableId);
    return null;
  },
  'table.close': async ({ tableId }) => {
    desk.session().tables.close(tableId);
    return null;
  },
});
