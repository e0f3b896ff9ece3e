// A table of candidates is read by an isolated reader and kept in memory until somebody has said what it holds.
import { basename } from 'node:path';
import { Failed } from '@shared/errors/failure';
import type { TableId } from '@shared/model/id';
import type { OpenedTable } from '@shared/model/table';
import { guessFields } from '../../engine/table/guess-fields';
import { readFileTime, readWhole } from '../../platform/disk';
import { makeId } from '../../platform/make-id';
import type { Session } from '../session';

const maxTableBytes = 60_000_000;

export const openTable = async ({ working, tables }: Session, path: string): Promise<OpenedTable> => {
  const bytes = await readWhole(path, maxTableBytes);
  if (bytes.length === 0) throw new Failed('file-empty');
  const fileTime = await readFileTime(path);
  const outcome = await working.readers.table(bytes);
  if (!outcome.ok) throw new Failed(outcome.error.kind);
  const grid = outcome.value;
  const [id, name] = [makeId() as TableId, basename(path)];
  tables.put({ id, path, name, fileTime, grid });
  const fields = guessFields(grid);
  return {
    tableId: id,
    name,
    rows: grid.rows.length,
    columns: grid.headings.map((heading, index) => ({
      heading,
      field: fields[index] ?? 'other',
      examples: examplesOf(grid.rows.slice(0, 200).map(({ cells }) => cells[index] ?? '')),
    })),
  };
};

const examplesOf = (cells: readonly string[]): readonly string[] =>
  [...new Set(cells.filter((cell) => cell !== '').map((cell) => cell.slice(0, 80)))].slice(0, 3);
