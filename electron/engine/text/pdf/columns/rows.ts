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
