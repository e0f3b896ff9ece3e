import { Failed } from '@shared/errors/failure';
import { type Grid, type GridRow, tableLimits } from '@shared/model/table';

/** Takes row after row, and stops at the first that is too much: what is hostile is not read to its end. */
export const collectGrid = (
  rows: Iterable<{ readonly at: number; readonly cells: readonly string[] }>,
): Grid => {
  const kept: GridRow[] = [];
  let width = 0;
  let letters = 0;
  for (const { at, cells } of rows) {
    const filled = trimmed(cells);
    if (filled.length === 0) continue;
    if (kept.length > tableLimits.rows) throw tooLarge('rows');
    if (filled.length > tableLimits.columns) throw tooLarge('columns');
    if (filled.some((cell) => cell.length > tableLimits.cellLetters)) throw tooLarge('letters in a cell');
    letters += filled.reduce((sum, cell) => sum + cell.length, 0);
    if (letters > maxLetters) throw tooLarge('letters');
    width = Math.max(width, filled.length);
    kept.push({ at, cells: filled });
  }
  const [first] = kept;
  if (first === undefined) throw new Failed('file-empty');
  const hasHead = !first.cells.some((cell) => cell.includes('@'));
  const body = hasHead ? kept.slice(1) : kept;
  if (body.length > tableLimits.rows) throw tooLarge('rows');
  const headings = Array.from(
    { length: width },
    (_, index) => (hasHead ? oneLine(first.cells[index] ?? '') : '') || `Column ${index + 1}`,
  );
  return { headings, rows: body };
};

const maxLetters = 30_000_000;

const trimmed = (cells: readonly string[]): readonly string[] => {
  const clean = cells.map((cell) => cell.trim());
  return clean.slice(0, clean.findLastIndex((cell) => cell !== '') + 1);
};

const oneLine = (cell: string): string => cell.replace(/\s+/g, ' ').slice(0, 100);

const tooLarge = (of: string): Failed => new Failed('table-too-large', `too many ${of}`);
