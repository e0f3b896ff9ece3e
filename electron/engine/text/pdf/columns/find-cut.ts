import type { Segment } from '../segment';
import { shareOfTurns } from './drawn-turns';
import type { Gutter } from './find-gutters';
import { toRows } from './rows';

/**
 * Cards in a grid, or sections over each other, share a gutter without being columns of the page. They were
 * drawn one after the other: all that stands above such a cut comes before all that stands below it.
 * Gives the index of the first segment below the cut.
 */
export const findCut = (sorted: readonly Segment[], { x }: Gutter): number | null => {
  const isLeft = (segment: Segment): boolean => segment.left < x - 1;
  const sides = { left: toRows(sorted.filter(isLeft)), right: toRows(sorted.filter((one) => !isLeft(one))) };
  if (sides.left.length === 0 || sides.right.length === 0 || shareOfTurns(sides) > mostTurns) return null;
  const layers = [true, false].map((bold) => ({ bold, firstBelow: earliestFrom(sorted, bold) }));
  const least = usualGap(sorted) * clearlyApart;
  const latest = new Map<boolean, Segment>();
  const above = { left: 0, right: 0 };
  for (let at = 0; at + 1 < sorted.length; at += 1) {
    const [segment, next] = [sorted[at], sorted[at + 1]];
    if (segment === undefined || next === undefined) continue;
    above[isLeft(segment) ? 'left' : 'right'] += 1;
    if (segment.drawn > (latest.get(segment.bold)?.drawn ?? -1)) latest.set(segment.bold, segment);
    if (above.left === 0 || above.right === 0) continue;
    if (next.baseline - segment.baseline <= least) continue;
    const whole = [...latest.values()].reduce(
      (one, other) => (one.drawn > other.drawn ? one : other),
      segment,
    );
    const first = Math.min(...layers.map(({ firstBelow }) => firstBelow[at + 1] ?? 0));
    if (!isLeft(whole) && whole.drawn < first) return at + 1;
    const inOrder = layers.every(
      ({ bold, firstBelow }) => drawnOf(latest.get(bold)) < (firstBelow[at + 1] ?? 0),
    );
    const proven = layers.some(({ bold, firstBelow }) => {
      const last = latest.get(bold);
      return last !== undefined && !isLeft(last) && Number.isFinite(firstBelow[at + 1]);
    });
    if (inOrder && proven) return at + 1;
  }
  return null;
};

const drawnOf = (segment: Segment | undefined): number => segment?.drawn ?? -1;

const mostTurns = 0.5;
/** A cut is wider than what parts two lines that run on. */
const clearlyApart = 1.25;

const usualGap = (sorted: readonly Segment[]): number => {
  const gaps = sorted.flatMap((segment, at) => {
    const apart = segment.baseline - (sorted[at - 1]?.baseline ?? segment.baseline);
    return apart > segment.size * 0.9 ? [apart] : [];
  });
  return gaps.sort((one, other) => one - other)[(gaps.length - 1) >> 1] ?? 0;
};

/** For each index: when the first of all segments of that layer from there on was drawn. */
const earliestFrom = (sorted: readonly Segment[], bold: boolean): readonly number[] => {
  const out: number[] = new Array(sorted.length).fill(Number.POSITIVE_INFINITY);
  let earliest = Number.POSITIVE_INFINITY;
  for (let at = sorted.length - 1; at >= 0; at -= 1) {
    const segment = sorted[at];
    if (segment?.bold === bold) earliest = Math.min(earliest, segment.drawn);
    out[at] = earliest;
  }
  return out;
};
