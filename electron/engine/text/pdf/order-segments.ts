import type { RawLine } from '../make-text';
import { boxOf, type Segment } from './segment';

/**
 * Reading order. A vertical gutter that few lines cross divides the page into columns, each read to its end;
 * the lines that do cross it (a heading over both) divide it into bands. What looks like a column but stands
 * line by line beside the other (dates at the right, a table) is read along its lines.
 */
export const orderSegments = (segments: readonly Segment[], depth = 0): readonly RawLine[] => {
  const gutter = depth < maxColumns ? findGutter(segments) : null;
  if (gutter === null) return toLines(segments);
  return toBands(segments, gutter).flatMap((band) => [
    ...toLines(band.across),
    ...orderSegments(
      band.below.filter((segment) => segment.right <= gutter + slack),
      depth + 1,
    ),
    ...orderSegments(
      band.below.filter((segment) => segment.right > gutter + slack),
      depth + 1,
    ),
  ]);
};

const maxColumns = 4;
const leastRows = 3;
const maxCrossing = 0.3;
const leastOverlap = 0.4;
const rowLikeShare = 0.8;
const proseLetters = 25;
const slack = 1;

const findGutter = (segments: readonly Segment[]): number | null => {
  const starts = [...new Set(segments.map((segment) => Math.floor(segment.left / 3) * 3))];
  let best: { readonly x: number; readonly crossing: number; readonly balance: number } | null = null;
  for (const x of starts) {
    const left = segments.filter((segment) => segment.right <= x + slack);
    const right = segments.filter((segment) => segment.left >= x - slack);
    const crossing = segments.length - left.length - right.length;
    if (crossing > segments.length * maxCrossing || !areColumns(left, right)) continue;
    const balance = Math.min(letters(left), letters(right));
    const better =
      best === null || crossing < best.crossing || (crossing === best.crossing && balance > best.balance);
    if (better) best = { x, crossing, balance };
  }
  return best?.x ?? null;
};

const areColumns = (left: readonly Segment[], right: readonly Segment[]): boolean => {
  if (left.length < leastRows || right.length < leastRows) return false;
  const narrow = letters(left) < letters(right) ? left : right;
  const wide = narrow === left ? right : left;
  const [top, bottom] = extent(narrow);
  const [wideTop, wideBottom] = extent(wide);
  const shared = Math.min(bottom, wideBottom) - Math.max(top, wideTop);
  if (bottom - top <= 0 || shared < Math.min(bottom - top, wideBottom - wideTop) * leastOverlap) return false;
  const baselines = wide.map((segment) => segment.baseline).toSorted((a, b) => a - b);
  const beside = narrow.filter((segment) => hasNear(baselines, segment.baseline, segment.size * 0.2)).length;
  const prose =
    letters(narrow) / narrow.length >= proseLetters && letters(wide) / wide.length >= proseLetters;
  return prose || beside < narrow.length * rowLikeShare;
};

const letters = (segments: readonly Segment[]): number =>
  segments.reduce((sum, segment) => sum + segment.text.length, 0);

const extent = (segments: readonly Segment[]): readonly [number, number] => {
  const baselines = segments.map((segment) => segment.baseline);
  return [Math.min(...baselines), Math.max(...baselines)];
};

const hasNear = (sorted: readonly number[], value: number, reach: number): boolean => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value - reach) low = middle + 1;
    else high = middle;
  }
  return (sorted[low] ?? Number.POSITIVE_INFINITY) <= value + reach;
};

type Band = { across: Segment[]; below: Segment[] };

const toBands = (segments: readonly Segment[], gutter: number): readonly Band[] => {
  const bands: Band[] = [{ across: [], below: [] }];
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline)) {
    const crosses = segment.left < gutter - slack && segment.right > gutter + slack;
    if (crosses && (bands.at(-1)?.below.length ?? 0) > 0) bands.push({ across: [], below: [] });
    bands.at(-1)?.[crosses ? 'across' : 'below'].push(segment);
  }
  return bands;
};

const toLines = (segments: readonly Segment[]): readonly RawLine[] => {
  const rows: Segment[][] = [];
  for (const segment of segments.toSorted((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && segment.baseline - first.baseline <= segment.size * 0.3)
      row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => {
    const parts = row.toSorted((a, b) => a.left - b.left);
    return { text: parts.map((part) => part.text).join('  '), box: boxOf(parts) };
  });
};
