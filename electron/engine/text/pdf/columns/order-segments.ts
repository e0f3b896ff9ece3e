import { greatest, least } from '../extent';
import type { Segment } from '../segment';
import { findCut } from './find-cut';
import { gutterWithin } from './find-gutters';
import { judgeGutters } from './judge-parts';
import { orderLabels, type Region } from './order-labels';
import { byBaseline, leftOf, type Row, rightOf, toRows } from './rows';
import { trimGutter } from './trim-gutter';

/**
 * Reading order. An empty strip with text at both sides parts the lines it passes into columns, each read to
 * its end, if they do not belong together line by line; what stands above and below it is read before and after.
 * A page of Hebrew or Arabic is looked at in a mirror.
 */
export const orderSegments = (segments: readonly Segment[], leftward: boolean): readonly Region[] => {
  const work: Work = { left: maxWork };
  if (!leftward) return joinRegions(order(segments, work));
  const regions = joinRegions(order(segments.map(mirror), work));
  return regions.map((region) => region.map((row) => row.map(mirror)));
};

type Work = { left: number };

/** Comparisons a page may cost; a page that needs more is read line by line. */
const maxWork = 3_000_000;
const costPerSegment = 40;

const order = (segments: readonly Segment[], work: Work): readonly Region[] => {
  const sorted = byBaseline(segments);
  work.left -= sorted.length * costPerSegment;
  if (sorted.length < 4 || work.left < 0) return lines(sorted);
  const again = (some: readonly Segment[]): readonly Region[] => (some.length === 0 ? [] : order(some, work));
  for (const { gutter, verdict } of judgeGutters(sorted)) {
    const { from, to } = verdict === 'columns' ? trimGutter(sorted, gutter) : gutter;
    const inner = sorted.slice(from, to);
    const cut = verdict === 'columns' ? findCut(inner, gutter) : null;
    if (cut !== null) return [...again(sorted.slice(0, from + cut)), ...again(sorted.slice(from + cut))];
    const within = gutterWithin(sorted, { x: gutter.x, from, to });
    if (within.left.length === 0 || within.right.length === 0) continue;
    return [
      ...again(sorted.slice(0, from)),
      ...(verdict === 'labels'
        ? orderLabels(within, again)
        : [...again(within.left), ...again(within.right)]),
      ...again(sorted.slice(to)),
    ];
  }
  return lines(sorted);
};

const lines = (segments: readonly Segment[]): readonly Region[] =>
  segments.length === 0 ? [] : [toRows(segments)];

/** What runs on below in the same column after something was parted off is the same region. */
const joinRegions = (regions: readonly Region[]): readonly Region[] => {
  const out: Row[][] = [];
  for (const region of regions) {
    const last = out.at(-1);
    if (last !== undefined && runsOn(last, region)) for (const row of region) last.push(row);
    else out.push([...region]);
  }
  return out;
};

const runsOn = (above: Region, below: Region): boolean => {
  const [last, first] = [above.flat(), below.flat()];
  const bottom = greatest(last, (segment) => segment.baseline);
  const top = least(first, (segment) => segment.baseline);
  const [size, width] = [
    first[0]?.size ?? 0,
    Math.min(rightOf(last) - leftOf(last), rightOf(first) - leftOf(first)),
  ];
  const overlap = Math.min(rightOf(last), rightOf(first)) - Math.max(leftOf(last), leftOf(first));
  return bottom < top && Math.abs(leftOf(last) - leftOf(first)) <= size * 2 && overlap >= width * 0.8;
};

const mirror = (segment: Segment): Segment => ({ ...segment, left: -segment.right, right: -segment.left });
