import { least } from '../extent';
import type { Segment } from '../segment';
import { lettersIn, rightOf, toRows } from './rows';

/** An empty strip from top to bottom of some lines, with text at both of its sides. */
export type Gutter = {
  readonly x: number;
  /** From which to before which of the segments, sorted by baseline, nothing crosses it. */
  readonly from: number;
  readonly to: number;
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
};

/** The most telling first: what is high and has much text at both of its sides. */
export const findGutters = (sorted: readonly Segment[]): readonly Gutter[] => {
  const ends = lineEnds(sorted);
  const found = startsOf(sorted).flatMap((x) => runsAlong(sorted, ends, x));
  return found
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, maxTried)
    .map(({ gutter }) => gutter);
};

/** Each place where several segments begin may be the right edge of a gutter. */
const startsOf = (segments: readonly Segment[]): readonly number[] => {
  const counts = new Map<number, { x: number; count: number }>();
  for (const { left } of segments) {
    const key = Math.floor(left / gridPoints);
    const entry = counts.get(key);
    if (entry === undefined) counts.set(key, { x: left, count: 1 });
    else Object.assign(entry, { x: Math.min(left, entry.x), count: entry.count + 1 });
  }
  const most = [...counts.values()].sort((one, other) => other.count - one.count);
  return most.slice(0, maxStarts).map(({ x }) => x);
};

const gridPoints = 3;
const maxStarts = 80;
const maxTried = 24;
const slack = 1;

export const gutterWithin = (sorted: readonly Segment[], at: Pick<Gutter, 'x' | 'from' | 'to'>): Gutter => {
  const run = sorted.slice(at.from, at.to);
  return {
    ...at,
    left: run.filter((segment) => segment.left < at.x - slack),
    right: run.filter((segment) => segment.left >= at.x - slack),
  };
};

type Weighed = { readonly gutter: Gutter; readonly weight: number };

/** A line is passed as a whole or not at all: between its words there is always a strip. */
const runsAlong = (sorted: readonly Segment[], ends: readonly number[], x: number): readonly Weighed[] => {
  const runs: Weighed[] = [];
  let from = 0;
  let start = 0;
  const close = (to: number): void => {
    const run = to - from >= leastSegments ? weigh(sorted, x, [from, to]) : null;
    if (run !== null) runs.push(run);
  };
  for (const end of ends) {
    let crossed = false;
    for (let at = start; at < end && !crossed; at += 1) {
      const segment = sorted[at];
      crossed = segment !== undefined && crosses(segment, x);
    }
    if (crossed) {
      close(start);
      from = end;
    }
    start = end;
  }
  close(sorted.length);
  return runs;
};

/** Before which index each line ends. */
const lineEnds = (sorted: readonly Segment[]): readonly number[] => {
  let end = 0;
  return toRows(sorted).map((row) => {
    end += row.length;
    return end;
  });
};

const crosses = ({ left, right, size }: Segment, x: number): boolean =>
  left < x - slack && right > x - size * leastLongGutterEms;

const leastSegments = 4;
const leastGutterEms = 0.5;
/** Beside so many lines even a narrow strip is not empty by chance. */
const manySegments = 8;
const leastLongGutterEms = 0.2;

const weigh = (
  sorted: readonly Segment[],
  x: number,
  [from, to]: readonly [number, number],
): Weighed | null => {
  const gutter = gutterWithin(sorted, { x, from, to });
  const { left, right } = gutter;
  if (left.length < 2 || right.length < 2) return null;
  const size = Math.min(left[0]?.size ?? 0, right[0]?.size ?? 0);
  const begins = least(right, (segment) => segment.left);
  const long = Math.min(left.length, right.length) >= manySegments;
  if (begins - rightOf(left) < size * (long ? leastLongGutterEms : leastGutterEms)) return null;
  const top = Math.max(left[0]?.baseline ?? 0, right[0]?.baseline ?? 0);
  const bottom = Math.min(left.at(-1)?.baseline ?? 0, right.at(-1)?.baseline ?? 0);
  if (bottom < top) return null;
  const weight = Math.min(lettersIn(left), lettersIn(right)) * (bottom - top + size);
  return { gutter, weight };
};
