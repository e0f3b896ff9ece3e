import type { PageLine } from '../page-line';
import { type Piece, splitAt, wholeOf, wordsOf } from './words';

const mostLines = 500;
const cellGap = /\s{2,}|\t/g;

/** Cards that stand side by side, read row by row -> one card after the other; the last row of a card is told by its cells. */
export const turnGrids = (
  lines: readonly PageLine[],
  isLastRow: (cell: string) => boolean,
): readonly Piece[] => {
  const rows = lines
    .slice(0, mostLines)
    .filter(({ text }) => text.trim())
    .map((line) => splitAt(wholeOf(wordsOf([line])), cellGap));
  const pieces: Piece[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const block = blockAt(rows, at, isLastRow);
    const width = rows[at]?.length ?? 0;
    if (block === 0) pieces.push(...wholeRow(rows[at]));
    else {
      for (let column = 0; column < width; column += 1)
        for (const row of rows.slice(at, at + block)) pieces.push(...row.slice(column, column + 1));
      at += block - 1;
    }
  }
  return pieces;
};

const wholeRow = (row: readonly Piece[] | undefined): readonly Piece[] =>
  row?.[0] ? [wholeOf(row[0].words)] : [];

/** How many rows from here make cards of the same number of cells, or 0. */
const blockAt = (
  rows: readonly (readonly Piece[])[],
  at: number,
  isLastRow: (cell: string) => boolean,
): number => {
  const width = rows[at]?.length ?? 0;
  if (width < 2) return 0;
  for (let height = 1; height <= 3; height += 1) {
    const row = rows[at + height - 1];
    if (row?.length !== width) return 0;
    if (row.every((cell) => isLastRow(cell.words.text.slice(cell.from, cell.to))))
      return height > 1 ? height : 0;
  }
  return 0;
};
