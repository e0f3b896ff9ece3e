import type { Segment } from '../segment';
import { findGutters, type Gutter, gutterWithin } from './find-gutters';
import { judgeGutter, type Verdict } from './judge-gutter';

type Judged = { readonly gutter: Gutter; readonly verdict: Verdict };

/**
 * A strip that parts the page from top to bottom comes before one that parts only some of its lines, even if
 * that one has more text beside it: dates at the right margin of a column stand over each other, too.
 */
export const judgeGutters = function* (sorted: readonly Segment[]): Generator<Judged> {
  const mixed: Gutter[] = [];
  for (const gutter of findGutters(sorted)) {
    const verdict = judgeGutter(gutter);
    if (verdict === 'rows') mixed.push(gutter);
    else yield { gutter, verdict };
  }
  for (const gutter of mixed) {
    const judged = judgeParts(sorted, gutter);
    if (judged !== null) yield judged;
  }
};

/**
 * A strip may be empty beside dates at the right and, further down, between two cards. What is read line by line
 * as a whole is parted at its widest gap, and each part looked at by itself.
 */
const judgeParts = (sorted: readonly Segment[], gutter: Gutter, depth = 0): Judged | null => {
  if (gutter.left.length < 2 || gutter.right.length < 2) return null;
  const verdict = judgeGutter(gutter);
  if (verdict !== 'rows') return { gutter, verdict };
  const at = depth < maxDepth ? widestGap(sorted, gutter) : null;
  if (at === null) return null;
  const { x, from, to } = gutter;
  return (
    judgeParts(sorted, gutterWithin(sorted, { x, from, to: at }), depth + 1) ??
    judgeParts(sorted, gutterWithin(sorted, { x, from: at, to }), depth + 1)
  );
};

const maxDepth = 6;
const leastGapEms = 1.3;
const clearlyWider = 1.2;

/** Index of the segment below it; null where all lines are as far apart. */
const widestGap = (sorted: readonly Segment[], { from, to }: Gutter): number | null => {
  let [widest, at, narrowest] = [0, -1, Number.POSITIVE_INFINITY];
  for (let index = from + 1; index < to; index += 1) {
    const [before, next] = [sorted[index - 1], sorted[index]];
    if (before === undefined || next === undefined) continue;
    const gap = (next.baseline - before.baseline) / next.size;
    if (gap < 0.4) continue;
    narrowest = Math.min(narrowest, gap);
    if (gap > widest) [widest, at] = [gap, index];
  }
  return widest > leastGapEms && widest > narrowest * clearlyWider ? at : null;
};
