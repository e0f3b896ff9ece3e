import { greatest, least } from '../extent';
import type { Segment } from '../segment';

/** What stands on one baseline, in the order it is read. */
export type Row = readonly Segment[];

export const toRows = (segments: readonly Segment[]): readonly Row[] => {
  const rows: Segment[][] = [];
  for (const segment of byBaseline(segments)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && onOneLine(segment, first)) row.push(segment);
    else rows.push([segment]);
  }
  return rows.map((row) => (row.length > 1 ? row.toSorted((a, b) => a.left - b.left) : row));
};

export const byBaseline = (segments: readonly Segment[]): readonly Segment[] =>
  segments.toSorted((a, b) => a.baseline - b.baseline);

export const onOneLine = (one: Segment, other: Segment): boolean =>
  Math.abs(one.baseline - other.baseline) <= Math.max(one.size, other.size) * sameLineEms;

export const sameLineEms = 0.3;

export const baselineOf = (row: Row): number => row[0]?.baseline ?? 0;

export const sizeOf = (row: Row): number => greatest(row, (segment) => segment.size);

export const textOf = (row: Row): string => row.map((segment) => segment.text).join(' ');

export const drawnAt = (row: Row): number => least(row, (segment) => segment.drawn);

export const lettersIn = (segments: readonly Segment[]): number =>
  segments.reduce((sum, segment) => sum + segment.cells.length, 0);

export const leftOf = (segments: readonly Segment[]): number => least(segments, (segment) => segment.left);

export const rightOf = (segments: readonly Segment[]): number =>
  greatest(segments, (segment) => segment.right);

/** Rows that follow each other without a gap. */
export const toBlocks = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const blocks: Row[][] = [];
  for (const row of rows) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    const close = last !== undefined && baselineOf(row) - baselineOf(last) <= sizeOf(row) * 1.7;
    if (block !== undefined && close) block.push(row);
    else blocks.push([row]);
  }
  return blocks;
};

export const share = <T>(of: readonly T[], test: (each: T, index: number) => boolean): number =>
  of.length === 0 ? 0 : of.filter(test).length / of.length;

export const hasNear = (sorted: readonly number[], value: number, reach: number): boolean => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value - reach) low = middle + 1;
    else high = middle;
  }
  return (sorted[low] ?? Number.POSITIVE_INFINITY) <= value + reach;
};
