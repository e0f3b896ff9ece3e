import type { AreaCollector } from './area-collector';
import type { DrawState } from './draw-state';
import { type Bounds, boundsOf, intersect, type Matrix, toMatrix } from './matrix';
import type { Pdf } from './open-pdf';
import { outlineOf } from './painted-area';
import { strokedShapes } from './stroked-shapes';
import { isPlainBox } from './window';

/** Paths, gradients and pictures become areas; a path can narrow what is drawn after it as well. */
export type ShapePainter = {
  readonly clipNext: (rule: 'winding' | 'even-odd') => void;
  /** The arguments of `constructPath`: what is done with it, the path, its bounds. */
  readonly path: (args: readonly unknown[], order: number) => void;
  readonly gradient: (stops: readonly string[] | null, order: number) => void;
  readonly picture: (
    picture: { readonly id: unknown; readonly matrix: Matrix; readonly masked: boolean },
    order: number,
  ) => void;
  /** Small filled shapes as high as they are wide. */
  readonly dots: readonly Bounds[];
};

type Page = {
  readonly collector: AreaCollector;
  readonly state: () => DrawState;
  /** Within a layer that is switched off. */
  readonly isOff: () => boolean;
};

export const makeShapePainter = (
  { OPS }: Pick<Pdf, 'OPS'>,
  { collector, state, isOff }: Page,
): ShapePainter => {
  const dots: Bounds[] = [];
  const filling = new Set<unknown>([OPS.fill, OPS.eoFill, ...fillAndStroke(OPS)]);
  const stroking = new Set<unknown>([OPS.stroke, OPS.closeStroke, ...fillAndStroke(OPS)]);
  let rule: 'winding' | 'even-odd' | null = null;
  const fill = (path: unknown, box: Bounds, order: number): void => {
    const { alpha, transparent, color, stops, ctm, clip, windows } = state();
    if (alpha === 0 || transparent) return;
    if (isDot(box) && dots.length < mostDots && !collector.isMasking()) dots.push(box);
    const outline = path instanceof Float32Array ? outlineOf(path, ctm) : null;
    const known = color === null && stops !== null ? { stops } : {};
    const bounds = intersect(box, clip);
    collector.add({ order, bounds, color, outline, windows, ...known }, alpha, state());
  };
  const stroke = (path: unknown, [left, top, right, bottom]: Bounds, order: number): void => {
    const { rimAlpha, rimTransparent, rim, ctm, clip, windows, lineWidth } = state();
    const thickness = lineWidth * scaleOf(ctm);
    if (thickness < leastThickness || rimAlpha === 0 || rimTransparent) return;
    if (!(path instanceof Float32Array)) return;
    const half = thickness / 2;
    const bounds = intersect([left - half, top - half, right + half, bottom + half], clip);
    const outline = strokedShapes(path, ctm, lineWidth);
    collector.add({ order, bounds, color: rim, outline, windows }, rimAlpha, state());
  };
  return {
    dots,
    clipNext: (next) => {
      rule = next;
    },
    path: ([purpose, packed, extent], order) => {
      const path: unknown = Array.isArray(packed) ? packed[0] : null;
      if (extent) {
        const box = boundsOf(state().ctm, toMatrix(extent).slice(0, 4) as unknown as Bounds);
        if (rule !== null) narrow(state(), { path, box, evenOdd: rule === 'even-odd' });
        if (filling.has(purpose) && !isOff()) fill(path, box, order);
        if (stroking.has(purpose) && !isOff()) stroke(path, box, order);
      }
      rule = null;
    },
    gradient: (stops, order) => {
      const { clip, windows, alpha } = state();
      const known = stops === null ? {} : { stops };
      if (!isOff())
        collector.add({ order, bounds: clip, color: null, outline: null, windows, ...known }, alpha, state());
    },
    picture: ({ id, matrix, masked }, order) => {
      const { clip, windows, alpha } = state();
      const picture = { id: typeof id === 'string' ? id : '', matrix, masked };
      const bounds = intersect(boundsOf(matrix, [0, 0, 1, 1]), clip);
      if (!isOff())
        collector.add({ order, bounds, color: null, outline: null, windows, picture }, alpha, state());
    },
  };
};

/** A line as thick as that is a bar. */
const leastThickness = 3;
const mostDots = 1000;
const mostWindows = 8;
const longestWindow = 1500;

const fillAndStroke = (OPS: Pdf['OPS']): readonly number[] => [
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
];

const narrow = (
  state: DrawState,
  { path, box, evenOdd }: { readonly path: unknown; readonly box: Bounds; readonly evenOdd: boolean },
): void => {
  state.clip = intersect(state.clip, box);
  if (!(path instanceof Float32Array) || path.length > longestWindow) return;
  const shapes = outlineOf(path, state.ctm);
  if (!isPlainBox(shapes) && state.windows.length < mostWindows)
    state.windows = [...state.windows, { shapes, evenOdd }];
};

const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

const isDot = ([left, top, right, bottom]: Bounds): boolean => {
  const [width, height] = [right - left, bottom - top];
  return width >= 1 && width <= 7 && Math.abs(width - height) <= width * 0.15;
};
