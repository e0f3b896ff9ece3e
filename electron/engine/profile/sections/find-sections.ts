import type { SectionKind } from '@shared/model/profile';
import type { PageLine } from '../page-line';
import { findHeadings } from './find-headings';
import { mergeRows } from './merge-rows';
import type { Section } from './section';

type Open = { kind: SectionKind; heading: PageLine | null; lines: PageLine[] };

/** Lines -> sections. A section runs to the next heading of its column, over the end of the page where it does. */
export const findSections = (given: readonly PageLine[]): readonly Section[] => {
  const lines = mergeRows(given);
  const headings = findHeadings(lines);
  const columns = columnsOf(lines);
  const sections: Open[] = [{ kind: 'contact', heading: null, lines: [] }];
  const lastInColumn = new Map<Column, Open>();
  let open = sections[0];
  lines.forEach((line, index) => {
    const found = headings.get(index);
    const column = columns.get(columnKey(line));
    const above = lines[index - 1];
    if (found) {
      open = { kind: found.kind, heading: found.heading, lines: [...found.rest] };
      sections.push(open);
    } else {
      if (above && column && columnKey(above) !== columnKey(line) && open) {
        const other = elsewhere({ above, column, columns, lastInColumn, open });
        if (other && !sections.includes(other)) sections.push(other);
        open = other ?? open;
      }
      if (!headings.get(index - 1)?.wraps) open?.lines.push(line);
    }
    if (column && open) lastInColumn.set(column, open);
  });
  return sections;
};

/** Where the lines of one region stand on their page. */
type Column = { readonly page: number; left: number; right: number; top: number; lines: number };

const columnKey = ({ page, region }: PageLine): string => `${page}/${region}`;

const columnsOf = (lines: readonly PageLine[]): ReadonlyMap<string, Column> => {
  const columns = new Map<string, Column>();
  for (const line of lines) {
    if (!line.box) continue;
    const [left, top, width] = line.box;
    const known = columns.get(columnKey(line));
    if (!known) {
      columns.set(columnKey(line), { page: line.page, left, right: left + width, top, lines: 1 });
      continue;
    }
    known.left = Math.min(known.left, left);
    known.right = Math.max(known.right, left + width);
    known.top = Math.min(known.top, top);
    known.lines += 1;
  }
  return columns;
};

/** The section that a new region goes on with, where that is not the one above it in reading order. */
const elsewhere = (at: {
  readonly above: PageLine;
  readonly column: Column;
  readonly columns: ReadonlyMap<string, Column>;
  readonly lastInColumn: ReadonlyMap<Column, Open>;
  readonly open: Open;
}): Open | null => {
  const { above, column, columns, lastInColumn, open } = at;
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
  const last = resumed.toSorted((a, b) => b[0].top - a[0].top)[0]?.[1];
  const isSameRow = Math.abs(column.top - from.top) <= 4;
  if (isBeside && last && !isSameRow) return last === open ? null : last;
  // beside the column before and higher than the heading of what is open: not part of that
  const begins = open.heading?.box?.[1];
  if (!isBeside || begins === undefined || column.top > begins - 4 || !isAsideOf(open)) return null;
  return { kind: column.page === 1 ? 'contact' : 'other', heading: null, lines: [] };
};

const overlap = (a: Column, b: Column): number => {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared / Math.max(1, Math.min(a.right - a.left, b.right - b.left));
};

/** What stands in sidebars; jobs and studies may flow from one column into the next. */
const isAsideOf = ({ kind }: Open): boolean => kind !== 'work' && kind !== 'education' && kind !== 'projects';
