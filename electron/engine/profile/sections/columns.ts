import type { PageLine } from '../page-line';

/** Where the lines of one region stand on their page. */
export type Column = { readonly page: number; left: number; right: number; top: number; lines: number };

export const columnKey = ({ page, region }: PageLine): string => `${page}/${region}`;

export const columnsOf = (lines: readonly PageLine[]): ReadonlyMap<string, Column> => {
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

/** The share of the narrower one that lies above or below the other. */
export const overlap = (a: Sides, b: Sides): number => {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared / Math.max(1, Math.min(a.right - a.left, b.right - b.left));
};

export const isOver = (line: PageLine, column: Column): boolean =>
  line.page === column.page && line.box !== null && overlap(sidesOf(line.box), column) > 0.5;

type Sides = { readonly left: number; readonly right: number };

const sidesOf = ([left, , width]: NonNullable<PageLine['box']>): Sides => ({ left, right: left + width });
