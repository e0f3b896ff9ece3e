import type { SectionKind } from '@shared/model/profile';
import type { PageLine } from '../page-line';
import { type Column, columnKey, isOver, overlap } from './columns';

export type Open = { kind: SectionKind; heading: PageLine | null; lines: PageLine[] };

export type NewColumn = {
  readonly above: PageLine;
  readonly column: Column;
  readonly columns: ReadonlyMap<string, Column>;
  readonly lastInColumn: ReadonlyMap<Column, Open>;
  readonly open: Open;
};

/** The section that a new region goes on with, where that is not the one above it in reading order. */
export const elsewhere = ({ above, column, columns, lastInColumn, open }: NewColumn): Open | null => {
  const from = columns.get(columnKey(above));
  if (!from || column === from) return null;
  const earlier = [...lastInColumn].filter(
    ([each]) => each.page === column.page - 1 && overlap(each, column) > 0.6,
  );
  if (column.page > from.page || earlier.length > 0) {
    const same = earlier.toSorted((a, b) => b[0].lines - a[0].lines)[0];
    return same && same[1] !== open && isAsideOf(open) ? same[1] : null;
  }
  // back in a column that reading order had left for the one beside it
  const isBeside = overlap(column, from) < 0.2;
  const resumed = [...lastInColumn].filter(
    ([each]) =>
      each.page === column.page && each !== from && overlap(each, column) > 0.6 && each.top < column.top,
  );
  const [back, last] = resumed.toSorted((a, b) => b[0].top - a[0].top)[0] ?? [];
  if (isBeside && back && last)
    return last === open || isCellOf(open, column, back) || isCellElsewhere(last, back) ? null : last;
  // beside the column before and higher than the heading of what is open: not part of that
  const begins = open.heading?.box?.[1];
  if (!isBeside || begins === undefined || column.top > begins - 4 || !isAsideOf(open)) return null;
  return { kind: column.page === 1 ? 'contact' : 'other', heading: null, lines: [] };
};

/** Where nothing has a place on the page, two regions with headings of their own are two columns. */
export const nextColumn = (
  line: PageLine,
  {
    above,
    headed,
    open,
  }: { readonly above: PageLine; readonly headed: ReadonlySet<string>; readonly open: Open },
): Open | null =>
  isAsideOf(open) && headed.has(columnKey(above)) && headed.has(columnKey(line))
    ? { kind: 'contact', heading: null, lines: [] }
    : null;

/** In a grid below a heading that stands over all of it, or in the row of a heading at its left. */
const isCellOf = ({ heading, lines: [first] }: Open, column: Column, back: Column): boolean => {
  if (!heading) return false;
  if (isOver(heading, back) && topOf(heading) < column.top) return true;
  const isRow = [heading, first].every((line) => line && Math.abs(topOf(line) - column.top) <= 4);
  return isRow && (heading.box?.[0] ?? 0) < column.left;
};

/** What stood there before was a cell as well: its heading is not over it. */
const isCellElsewhere = ({ heading }: Open, back: Column): boolean =>
  heading !== null && heading.page === back.page && !isOver(heading, back);

const topOf = ({ box }: PageLine): number => box?.[1] ?? Number.NaN;

/** What stands in sidebars; jobs and studies may flow from one column into the next. */
const isAsideOf = ({ kind }: Open): boolean => kind !== 'work' && kind !== 'education' && kind !== 'projects';
