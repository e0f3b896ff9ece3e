import type { Bounds } from './matrix';
import type { Segment } from './segment';

/** Browsers draw the bullets of a list as shapes: a dot closely before a line makes it an item. */
export const markItems = (
  segments: readonly Segment[],
  { dots, leftward }: { readonly dots: readonly Bounds[]; readonly leftward: boolean },
): readonly Segment[] => {
  if (dots.length === 0) return segments;
  return segments.map((segment) =>
    dots.some((dot) => standsBefore(dot, segment, leftward)) ? { ...segment, item: true } : segment,
  );
};

const largestEms = 0.55;
const farthestEms = 2.6;

const standsBefore = ([left, top, right, bottom]: Bounds, segment: Segment, leftward: boolean): boolean => {
  const { size, baseline } = segment;
  if (right - left > size * largestEms) return false;
  const middle = (top + bottom) / 2;
  if (middle < baseline - size * 0.65 || middle > baseline - size * 0.05) return false;
  const apart = leftward ? left - segment.right : segment.left - right;
  return apart > size * 0.15 && apart < size * farthestEms;
};
