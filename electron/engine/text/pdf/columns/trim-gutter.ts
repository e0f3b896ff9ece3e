import { greatest, least } from '../extent';
import type { Segment } from '../segment';
import { type Gutter, gutterWithin } from './find-gutters';
import { leftOf, onOneLine, type Row, rightOf, sameLineEms, sizeOf, toBlocks, toRows } from './rows';

type Range = Pick<Gutter, 'from' | 'to'>;

/** What stands beside nothing at the head or the foot of two columns may belong above or below both of them. */
export const trimGutter = (sorted: readonly Segment[], gutter: Gutter): Range => {
  const { from, to } = withoutNotes(sorted, gutter);
  const within = gutterWithin(sorted, { x: gutter.x, from, to });
  return { from: withoutHeader(sorted, within), to: withoutFooter(sorted, within) };
};

/** A date at the right margin, above or below a list in two columns, belongs to the line it stands on. */
const withoutNotes = (sorted: readonly Segment[], { from, to, left, right }: Gutter): Range => {
  const [begin, edge] = [leftOf(right), rightOf(right)];
  const blocks = toBlocks(toRows(right));
  const isNote = (block: readonly Row[]): boolean =>
    block.every(
      (row) =>
        leftOf(row) - begin > sizeOf(row) * leastIndentEms &&
        edge - rightOf(row) < sizeOf(row) * 0.5 &&
        left.some((segment) => row[0] !== undefined && onOneLine(segment, row[0])),
    );
  const first = blocks.findIndex((block) => !isNote(block));
  const last = blocks.findLastIndex((block) => !isNote(block));
  const above = blocks[first - 1]?.at(-1);
  const below = blocks[last + 1]?.[0];
  const after =
    above === undefined ? from : sorted.findLastIndex((one) => one.baseline <= lowestOf(above)) + 1;
  const before = below === undefined ? to : sorted.findIndex((one) => one.baseline >= highestOf(below));
  return { from: Math.max(from, after), to: Math.min(to, before) };
};

const leastIndentEms = 3;
const lowestOf = (row: Row): number => greatest(row, ({ baseline, size }) => baseline + size * sameLineEms);
const highestOf = (row: Row): number => least(row, ({ baseline, size }) => baseline - size * sameLineEms);

/** The person's name over the right column only, higher than all of the left one, is read first. */
const withoutHeader = (sorted: readonly Segment[], { from, to, left, right }: Gutter): number => {
  const [first] = left;
  if (first === undefined) return from;
  const head = right.filter((segment) => segment.baseline < first.baseline - first.size);
  if (head.length === 0 || isTitled(left, head)) return from;
  const startsRow = right.some((segment) => onOneLine(segment, first));
  if (startsRow && head.length <= maxHeadingRows) return from + head.length;
  const largest = greatest(head, (segment) => segment.size);
  const rest = sorted.slice(from + head.length, to);
  if (rest.some((segment) => segment.size * 1.15 > largest)) return from;
  const gaps = right.slice(0, head.length + 1).map((segment, at) => {
    const apart = segment.baseline - (right[at - 1]?.baseline ?? segment.baseline);
    return apart > segment.size * leastHeaderGapEms ? apart : 0;
  });
  const named = head.findLastIndex((segment) => segment.size === largest);
  const widest = greatest(gaps.slice(named + 1), (gap) => gap);
  const isCut = (gap: number, at: number): boolean => at > named && gap > 0 && gap >= widest * 0.7;
  const section = gaps.findIndex((gap, at) => isCut(gap, at) && isHeading(right, at));
  const cut = section < 0 ? gaps.findLastIndex(isCut) : section;
  return cut < 0 ? from : from + cut;
};

/** The name stands in the left column, written first; what is a little higher at its right comes after it. */
const isTitled = (left: readonly Segment[], head: readonly Segment[]): boolean =>
  greatest(left, (segment) => segment.size) > greatest(head, (segment) => segment.size) * 1.15 &&
  greatest(left, ({ drawn }) => -drawn) > greatest(head, ({ drawn }) => -drawn);

/** It opens a section of its column: the lines under it are smaller, or it alone is bold. */
const isHeading = (column: readonly Segment[], at: number): boolean => {
  const [line, next] = [column[at], column[at + 1]];
  if (line === undefined || next === undefined) return false;
  return line.size >= next.size * 1.1 || (line.bold && !next.bold && line.size >= next.size);
};

/** A heading at the left under both columns, over lines that run across the page, belongs to those lines. */
const withoutFooter = (sorted: readonly Segment[], { to, left, right }: Gutter): number => {
  const [below, last] = [sorted[to], right.at(-1)];
  if (below === undefined || last === undefined) return to;
  const foot = left.filter((segment) => segment.baseline > last.baseline + last.size * 0.5);
  if (foot.length === 0 || foot.length > maxFootRows || foot.length === left.length) return to;
  const start = to - foot.length;
  const gaps = foot.map((segment, at) => segment.baseline - (sorted[start + at - 1]?.baseline ?? 0));
  const widest = greatest(gaps, (gap) => gap);
  const at = gaps.indexOf(widest);
  const size = foot[at]?.size ?? 0;
  const isLater = foot.every(({ drawn }) => right.every((segment) => segment.drawn < drawn));
  return widest > (isLater ? Math.min(size, last.size) : size) * leastFooterGapEms ? start + at : to;
};

const maxHeadingRows = 2;
const maxFootRows = 3;
const leastHeaderGapEms = 1.9;
const leastFooterGapEms = 1.6;
