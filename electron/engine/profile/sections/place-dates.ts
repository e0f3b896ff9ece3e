import { findDates } from '../dates/find-dates';
import { findRanges } from '../dates/find-ranges';
import type { PageLine } from '../page-line';
import { regionsOf } from './merge-rows';

/** Dates at the edge of a column that were read as a column of their own go back to the line they stand beside. */
export const placeDates = (lines: readonly PageLine[]): readonly PageLine[] => {
  const rows = new Map<string, PageLine[]>();
  for (const line of lines) {
    for (const near of line.box ? [-1, 0, 1] : []) {
      const key = rowKey(line, near);
      rows.set(key, [...(rows.get(key) ?? []), line]);
    }
  }
  const moved = new Map<PageLine, PageLine[]>();
  const strays = new Set<PageLine>();
  const columns = new Set(regionsOf(lines).filter(isDatesOnly).flat());
  lines.forEach((line, index) => {
    const level =
      columns.has(line) && (rows.get(rowKey(line, 0)) ?? []).find((other) => isBeside(other, line));
    if (level) {
      strays.add(line);
      moved.set(level, [...(moved.get(level) ?? []), { ...line, region: level.region, gap: 0 }]);
      return;
    }
    if (!isStray(line, lines[index - 1], lines[index + 1])) return;
    const beside = (rows.get(rowKey(line, 0)) ?? []).find((other) => isBeside(other, line));
    if (!beside || !lines.some((other) => isAligned(other, line, beside))) return;
    strays.add(line);
    moved.set(beside, [...(moved.get(beside) ?? []), { ...line, region: beside.region, gap: 0 }]);
  });
  if (strays.size === 0) return lines;
  return lines.flatMap((line) => (strays.has(line) ? [] : [line, ...(moved.get(line) ?? [])]));
};

/** A column of nothing but years or ranges. */
const isDatesOnly = (column: readonly PageLine[]): boolean =>
  column.length >= 2 &&
  column.every(({ text, item }) => {
    const dates = text.length <= 40 && !item ? findDates(text) : [];
    const rest = dates.reduce(
      (left, { from, to }) => left.slice(0, from) + ' '.repeat(to - from) + left.slice(to),
      text,
    );
    return dates.length > 0 && (findRanges(text).length > 0 || !/[\p{L}\d]/u.test(rest));
  });

const rowHeight = 4;
const rowKey = ({ page, box }: PageLine, near: number): string =>
  `${page}/${Math.round((box?.[1] ?? 0) / rowHeight) + near}`;

/** Nothing but a range, with nothing close above or below in its own region. */
const isStray = (line: PageLine, above: PageLine | undefined, below: PageLine | undefined): boolean => {
  if (!line.box || line.text.length > 40) return false;
  const [range] = findRanges(line.text);
  if (!range || /\p{L}/u.test(line.text.slice(0, range.from) + line.text.slice(range.to))) return false;
  const isFirst = !above || above.region !== line.region || above.page !== line.page || line.gap >= 1.2;
  const isLast = !below || below.region !== line.region || below.page !== line.page || below.gap >= 1.2;
  return isFirst && isLast;
};

const isBeside = ({ page, region, box, item }: PageLine, line: PageLine): boolean =>
  page === line.page &&
  region !== line.region &&
  !item &&
  box !== null &&
  line.box !== null &&
  Math.abs(box[1] - line.box[1]) <= rowHeight &&
  box[0] + box[2] < line.box[0];

/** Other dates of that column end where these end. */
const isAligned = (other: PageLine, stray: PageLine, { page, region }: PageLine): boolean => {
  if (other.page !== page || other.region !== region || !other.box || !stray.box) return false;
  const [right, end] = [other.box[0] + other.box[2], stray.box[0] + stray.box[2]];
  return Math.abs(right - end) <= 3 && /\s{2}\S/.test(other.text) && findRanges(other.text).length > 0;
};
