import type { Segment } from '../segment';
import { isDated } from './find-labels';
import { leftOf, type Row, rightOf, textOf } from './rows';

/** A narrow cell breaks a date or a name into lines: they are read as the one line they would be in a wider cell. */
export const foldLabel = (block: readonly Row[], width: number): readonly Row[] => {
  const folded: Row[] = [];
  for (const row of block) {
    const above = folded.at(-1);
    const joint = above === undefined ? null : jointOf(above, row, width);
    if (above === undefined || joint === null) folded.push(row);
    else
      folded[folded.length - 1] = [...above, ...row.map((each, at) => (at > 0 ? each : { ...each, joint }))];
  }
  return folded;
};

/** What parts the two lines once they are one; null where each is a line of its own. */
const jointOf = (above: Row, below: Row, width: number): string | null => {
  const [first, second] = [textOf(above).trim(), textOf(below).trim()];
  if (!isDated(first) && isDated(second)) return null;
  if (!isDated(first)) return isWrapped(above, below, width) ? ' ' : null;
  if (openEnd.test(first)) return /\d-$/.test(first) && /^\d/.test(second) ? '' : ' ';
  if (second.split(/\s+/).length > 2) return null;
  if (isRange.test(first)) return isDated(second) || /^\d+$/.test(second) ? ' ' : null;
  return isDated(second) || !/\d/.test(second) ? '  ' : null;
};

const openEnd = /[–—-]$/u;
const isRange = /\s[–—-]\s|[–—]\S|\d{4}-\d{4}/u;
/** The first word of the lower line had no room behind the upper one. */
const isWrapped = (above: Row, [first]: Row, width: number): boolean =>
  first !== undefined && rightOf(above) - leftOf(above) + firstWordOf(first) + first.size * spaceEms > width;

const spaceEms = 0.2;

const firstWordOf = ({ cells, left }: Segment): number => {
  const next = cells.findIndex((cell, at) => at > 0 && cell.spaced);
  return (cells[next < 0 ? cells.length - 1 : next - 1]?.right ?? left) - left;
};
