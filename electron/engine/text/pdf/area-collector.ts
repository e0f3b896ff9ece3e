import type { DrawState } from './draw-state';
import type { Bounds } from './matrix';
import type { PaintedArea } from './painted-area';
import { letThrough, type SoftMask } from './soft-mask';

export type NewArea = Omit<PaintedArea, 'opaque' | 'alpha'>;
export type AreaCollector = {
  readonly areas: readonly PaintedArea[];
  readonly add: (area: NewArea, alpha: number, state: DrawState) => void;
  /** What is painted from here on is no part of the page: it makes up a mask. */
  readonly startMask: (mask: Omit<SoftMask, 'areas'>) => void;
  readonly endMask: () => SoftMask | null;
  readonly isMasking: () => boolean;
};

/** Gathers what may lie behind or over a letter, as strong as it comes out. */
export const makeAreaCollector = (): AreaCollector => {
  const areas: PaintedArea[] = [];
  const masks: { readonly mask: Omit<SoftMask, 'areas'>; readonly areas: PaintedArea[] }[] = [];
  let thin: PaintedArea | null = null;
  return {
    areas,
    add: (area, alpha, state) => {
      const target = masks.at(-1)?.areas ?? areas;
      if (target.length >= mostAreas) return;
      const strength = strengthOf(area, alpha, state);
      if (strength === null) return;
      const painted = { ...area, alpha: strength, opaque: strength >= 0.95 };
      if (!isThin(area.bounds)) target.push(painted);
      else {
        thin = grown(thin, painted);
        if (!isThin(thin.bounds)) target.push(thin);
      }
    },
    startMask: (mask) => masks.push({ mask, areas: [] }),
    endMask: () => {
      const last = masks.pop();
      return last === undefined ? null : { ...last.mask, areas: last.areas };
    },
    isMasking: () => masks.length > 0,
  };
};

const mostAreas = 30_000;
/** Rules, dots and icons are no ground for a letter. */
const leastSide = 3;
const isThin = ([left, top, right, bottom]: Bounds): boolean =>
  right - left < leastSide || bottom - top < leastSide;

/** null: nothing of it comes out. */
const strengthOf = ({ bounds }: NewArea, alpha: number, state: DrawState): number | null => {
  if (state.blend !== null) return 0;
  const strength = alpha * state.groupAlpha;
  if (state.mask === null) return strength;
  const through = letThrough(state.mask, [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2]);
  if (through === null) return 0;
  return through < 0.05 ? null : strength * through;
};

/** Strips side by side are one area: a gradient, or a cover, drawn line by line. */
const grown = (last: PaintedArea | null, next: PaintedArea): PaintedArea =>
  touches(last, next) && inksOf(last).length > 0 && inksOf(next).length > 0 ? joined(last, next) : next;

const slack = 0.5;
const mostColors = 40;

const touches = (last: PaintedArea | null, { bounds }: PaintedArea): last is PaintedArea => {
  if (last === null) return false;
  const same = (side: number): boolean => Math.abs((last.bounds[side] ?? 0) - (bounds[side] ?? 0)) <= slack;
  const meets = (low: number, high: number): boolean =>
    (bounds[low] ?? 0) <= (last.bounds[high] ?? 0) + slack &&
    (bounds[high] ?? 0) >= (last.bounds[low] ?? 0) - slack;
  return (same(0) && same(2) && meets(1, 3)) || (same(1) && same(3) && meets(0, 2));
};

const joined = (last: PaintedArea, next: PaintedArea): PaintedArea => {
  const colors = [...new Set([...inksOf(last), ...inksOf(next)])].slice(0, mostColors);
  const [one] = colors;
  return {
    order: next.order,
    bounds: [
      Math.min(last.bounds[0], next.bounds[0]),
      Math.min(last.bounds[1], next.bounds[1]),
      Math.max(last.bounds[2], next.bounds[2]),
      Math.max(last.bounds[3], next.bounds[3]),
    ],
    outline: null,
    alpha: Math.min(last.alpha, next.alpha),
    opaque: last.opaque && next.opaque,
    ...(colors.length === 1 && one !== undefined ? { color: one } : { color: null, stops: colors }),
  };
};

const inksOf = ({ color, stops }: PaintedArea): readonly string[] =>
  color === null ? (stops ?? []) : [color];
