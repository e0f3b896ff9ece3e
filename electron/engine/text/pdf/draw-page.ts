import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { makeAreaCollector } from './area-collector';
import { markBlanks } from './blank-glyphs';
import { collectPictures, type Pictures } from './decoded-picture';
import { type DrawState, startPlace, startState } from './draw-state';
import { fontOf } from './font-of';
import type { Glyph } from './glyph';
import { gradientStops } from './gradient-stops';
import { withoutLongGlyphs } from './long-glyphs';
import { after, type Bounds, boundsOf, identity, intersect, type Matrix, toMatrix } from './matrix';
import { type KnownShapes, showGlyphs } from './misleading-glyphs';
import type { Pdf } from './open-pdf';
import { paintOfText } from './paint-of-text';
import { outlineOf, type PaintedArea } from './painted-area';
import { patternInk } from './pattern-ink';
import { placeGlyphs } from './place-glyphs';
import { type SoftMask, startMask } from './soft-mask';
import { strokedShapes } from './stroked-shapes';
import { isPlainBox } from './window';

/**
 * Walks the drawing operators of a page without drawing. `getTextContent` knows neither colour, nor what lies
 * under or over a text, nor whether it was drawn at all; the operators do.
 */
export type DrawnPage = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Letters as the file says them, where the page shows others. */
  readonly misled: readonly Glyph[];
  readonly areas: readonly PaintedArea[];
  /** Small filled shapes as high as they are wide: browsers draw the marks of their lists so. */
  readonly dots: readonly Bounds[];
  /** The pixels of its pictures, by their ids, where they were asked for. */
  readonly pictures: Pictures;
};
export type LayerIsShown = (group: unknown) => boolean;
export type DrawOptions = {
  readonly layerIsShown: LayerIsShown;
  readonly maxGlyphs: number;
  readonly withPictures: boolean;
  readonly shapes: KnownShapes;
};

export const drawPage = async (
  pdf: Pdf,
  page: PDFPageProxy,
  { layerIsShown, maxGlyphs, withPictures, shapes }: DrawOptions,
): Promise<DrawnPage> => {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: pdf.AnnotationMode.ENABLE });
  const everything: Bounds = [-far, -far, far, far];
  const glyphs: Glyph[] = [];
  const collector = makeAreaCollector();
  const dots: Bounds[] = [];
  const saved: DrawState[] = [];
  const layers: boolean[] = [];
  let state = startState(toMatrix(transform), everything);
  let place = startPlace();
  let clipNext: 'winding' | 'even-odd' | null = null;
  let mask: SoftMask | null = null;
  const groups: boolean[] = [];

  const narrow = (path: unknown, box: Bounds): void => {
    if (clipNext === null) return;
    state.clip = intersect(state.clip, box);
    const window =
      path instanceof Float32Array && path.length <= longestWindow
        ? { shapes: outlineOf(path, state.ctm), evenOdd: clipNext === 'even-odd' }
        : null;
    if (window !== null && !isPlainBox(window.shapes) && state.windows.length < mostWindows)
      state.windows = [...state.windows, window];
    clipNext = null;
  };
  const paintArea = (order: number, path: unknown, box: Bounds): void => {
    if (state.alpha === 0 || state.transparent || layers.includes(false)) return;
    if (isDot(box) && dots.length < mostDots && !collector.isMasking()) dots.push(box);
    const outline = path instanceof Float32Array ? outlineOf(path, state.ctm) : null;
    const stops = state.color === null && state.stops !== null ? { stops: state.stops } : {};
    collector.add(
      { order, bounds: intersect(box, state.clip), color: state.color, outline, ...stops },
      state.alpha,
      state,
    );
  };
  const paintStroke = (order: number, path: unknown, box: Bounds): void => {
    const half = (state.lineWidth * Math.sqrt(Math.abs(areaScale(state.ctm)))) / 2;
    const isThick = half * 2 >= leastThickness && path instanceof Float32Array;
    if (!isThick || state.rimAlpha === 0 || state.rimTransparent || layers.includes(false)) return;
    const outline = strokedShapes(path, state.ctm, state.lineWidth);
    const around: Bounds = [box[0] - half, box[1] - half, box[2] + half, box[3] + half];
    const bounds = intersect(around, state.clip);
    collector.add({ order, bounds, color: state.rim, outline }, state.rimAlpha, state);
  };
  const paintPicture = (order: number, id: unknown, matrix: Matrix): void => {
    if (layers.includes(false)) return;
    const masked =
      typeof id !== 'string' ? !isSolid(argsArray[order]) : isMasked(fnArray, argsArray, order, pdf);
    const picture = { id: typeof id === 'string' ? id : '', matrix, masked };
    const bounds = intersect(boundsOf(matrix, [0, 0, 1, 1]), state.clip);
    collector.add({ order, bounds, color: null, outline: null, picture }, state.alpha, state);
  };
  const { OPS } = pdf;
  const fills = new Set<unknown>([
    OPS.fill,
    OPS.eoFill,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ]);
  const strokes = new Set<unknown>([
    OPS.stroke,
    OPS.closeStroke,
    OPS.fillStroke,
    OPS.eoFillStroke,
    OPS.closeFillStroke,
    OPS.closeEOFillStroke,
  ]);
  const showText = (order: number, raw: unknown): void => {
    if (!Array.isArray(raw) || glyphs.length >= maxGlyphs || collector.isMasking()) return;
    const paint = paintOfText(state, place, { order, layerOff: layers.includes(false) });
    for (const glyph of placeGlyphs(raw, { state, place, paint })) glyphs.push(glyph);
  };
  const enter = (matrix: unknown, box: unknown): void => {
    if (saved.length < maxNesting) saved.push({ ...state });
    if (matrix) state.ctm = after(state.ctm, toMatrix(matrix));
    if (box)
      state.clip = intersect(state.clip, boundsOf(state.ctm, toMatrix(box).slice(0, 4) as unknown as Bounds));
  };
  const leave = (): void => {
    state = saved.pop() ?? state;
  };
  const moveText = (x: number, y: number): void => {
    place.x = place.lineX += x;
    place.y = place.lineY += y;
  };
  const setGraphics = (entries: unknown): void => {
    if (!Array.isArray(entries)) return;
    for (const entry of entries) {
      const [key, value] = Array.isArray(entry) ? entry : [];
      if (key === 'ca') state.alpha = number(value);
      if (key === 'CA') state.rimAlpha = number(value);
      if (key === 'LW') state.lineWidth = number(value);
      if (key === 'BM') state.blend = typeof value === 'string' && value !== 'source-over' ? value : null;
      if (key === 'SMask') state.mask = value === true ? mask : null;
      if (key === 'Font' && Array.isArray(value)) {
        state.font = fontOf(page, value[0]);
        state.size = number(value[1]);
      }
    }
  };

  type Operator = (args: readonly unknown[], order: number) => void;
  const operators = new Map<number, Operator>([
    [OPS.save, () => enter(null, null)],
    [OPS.restore, leave],
    [OPS.transform, (args) => (state.ctm = after(state.ctm, toMatrix(args)))],
    [OPS.paintFormXObjectBegin, (args) => enter(args[0], args[1])],
    [OPS.paintFormXObjectEnd, leave],
    [
      OPS.beginGroup,
      (args) => {
        enter(null, null);
        const own = startMask((args[0] as { readonly smask?: unknown } | undefined)?.smask ?? null);
        groups.push(own !== null);
        if (own !== null) collector.startMask(own);
        state.groupAlpha = own === null ? state.groupAlpha * state.alpha : 1;
        state.alpha = 1;
        state.rimAlpha = 1;
      },
    ],
    [
      OPS.endGroup,
      () => {
        if (groups.pop() === true) mask = collector.endMask();
        leave();
      },
    ],
    [OPS.beginAnnotation, (args) => enter(after(toMatrix(args[2]), toMatrix(args[3])), null)],
    [OPS.endAnnotation, leave],
    [OPS.setGState, (args) => setGraphics(args[0])],
    [
      OPS.setFillRGBColor,
      (args) => {
        state.color = hexOf(args);
        state.transparent = false;
      },
    ],
    [
      OPS.setFillColorN,
      (args) => {
        const ink = patternInk(page, pdf, args);
        state.color = null;
        state.stops = ink.stops;
        state.transparent = ink.empty;
      },
    ],
    [OPS.setFillTransparent, () => (state.transparent = true)],
    [
      OPS.setStrokeRGBColor,
      (args) => {
        state.rim = hexOf(args);
        state.rimTransparent = false;
      },
    ],
    [OPS.setStrokeColorN, () => (state.rim = null)],
    [OPS.setStrokeTransparent, () => (state.rimTransparent = true)],
    [OPS.beginText, () => (place = startPlace(identity, place.spaced))],
    [OPS.setTextMatrix, (args) => (place = startPlace(toMatrix(args[0]), place.spaced))],
    [OPS.moveText, (args) => moveText(number(args[0]), number(args[1]))],
    [
      OPS.setLeadingMoveText,
      (args) => {
        state.leading = number(args[1]);
        moveText(number(args[0]), number(args[1]));
      },
    ],
    [OPS.setLeading, (args) => (state.leading = -number(args[0]))],
    [OPS.nextLine, () => moveText(0, state.leading)],
    [OPS.setCharSpacing, (args) => (state.charSpacing = number(args[0]))],
    [OPS.setWordSpacing, (args) => (state.wordSpacing = number(args[0]))],
    [OPS.setHScale, (args) => (state.scale = number(args[0]) / 100)],
    [OPS.setTextRise, (args) => (state.rise = number(args[0]))],
    [OPS.setTextRenderingMode, (args) => (state.mode = number(args[0]))],
    [
      OPS.setFont,
      (args) => {
        state.font = fontOf(page, args[0]);
        state.size = number(args[1]);
      },
    ],
    [OPS.showText, (args, order) => showText(order, args[0])],
    [OPS.setLineWidth, (args) => (state.lineWidth = number(args[0]))],
    [OPS.clip, () => (clipNext = 'winding')],
    [OPS.eoClip, () => (clipNext = 'even-odd')],
    [
      OPS.constructPath,
      (args, order) => {
        const path = Array.isArray(args[1]) ? args[1][0] : null;
        if (!args[2]) {
          clipNext = null;
          return;
        }
        const box = boundsOf(state.ctm, toMatrix(args[2]).slice(0, 4) as unknown as Bounds);
        narrow(path, box);
        if (fills.has(args[0])) paintArea(order, path, box);
        if (strokes.has(args[0])) paintStroke(order, path, box);
      },
    ],
    [
      OPS.shadingFill,
      (args, order) => {
        const stops = gradientStops(page, args[0]);
        const color = stops === null ? {} : { stops };
        collector.add(
          { order, bounds: state.clip, color: null, outline: null, ...color },
          state.alpha,
          state,
        );
      },
    ],
    [OPS.paintImageXObject, (args, order) => paintPicture(order, args[0], state.ctm)],
    [OPS.paintInlineImageXObject, (_args, order) => paintPicture(order, null, state.ctm)],
    [OPS.paintImageMaskXObject, (_args, order) => paintPicture(order, null, state.ctm)],
    [OPS.paintInlineImageXObjectGroup, (_args, order) => paintPicture(order, null, state.ctm)],
    [
      OPS.paintImageXObjectRepeat,
      (args, order) => {
        const places = args[3] instanceof Float32Array ? args[3] : [];
        for (let at = 0; at + 1 < places.length; at += 2) {
          const tile: Matrix = [number(args[1]), 0, 0, number(args[2]), places[at] ?? 0, places[at + 1] ?? 0];
          paintPicture(order, args[0], after(state.ctm, tile));
        }
      },
    ],
    [OPS.beginMarkedContentProps, (args) => layers.push(args[0] !== 'OC' || layerIsShown(args[1]))],
    [OPS.beginMarkedContent, () => layers.push(true)],
    [OPS.endMarkedContent, () => layers.pop()],
  ]);
  for (let order = 0; order < fnArray.length; order += 1) {
    operators.get(fnArray[order] ?? 0)?.(argsArray[order] ?? [], order);
  }
  const { areas } = collector;
  const ids = new Set(areas.flatMap((area) => (area.picture?.id ? [area.picture.id] : [])));
  const pictures: Pictures = withPictures ? await collectPictures(page, ids) : new Map();
  const short = withoutLongGlyphs(glyphs);
  const shown = showGlyphs(page, markBlanks(page, pdf, short.glyphs), shapes);
  const misled = [...short.misled, ...shown.misled];
  return { width, height, glyphs: shown.glyphs, misled, areas, dots, pictures };
};

const far = 1e6;
/** A line as thick as that is a bar. */
const leastThickness = 3;
const mostWindows = 8;
const longestWindow = 1500;

const areaScale = ([a, b, c, d]: Matrix): number => a * d - b * c;

const mostDots = 1000;

const isDot = ([left, top, right, bottom]: Bounds): boolean => {
  const [width, height] = [right - left, bottom - top];
  return width >= 1 && width <= 7 && Math.abs(width - height) <= width * 0.15;
};

const maxNesting = 5000;

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

/** pdf.js wraps a picture with a mask of its own in a state without the page's mask. */
const isMasked = (
  fnArray: readonly number[],
  argsArray: readonly unknown[],
  order: number,
  { OPS }: Pdf,
): boolean => {
  if (fnArray[order - 1] !== OPS.setGState || fnArray[order - 2] !== OPS.save) return false;
  return JSON.stringify(argsArray[order - 1]) === '[[["SMask",false]]]';
};

/** A picture within the page's own steps, with every one of its dots opaque. */
const isSolid = (args: unknown): boolean => {
  const raw = Array.isArray(args)
    ? (args[0] as { readonly kind?: unknown; readonly data?: unknown } | null)
    : null;
  if (!(raw?.data instanceof Uint8Array || raw?.data instanceof Uint8ClampedArray)) return false;
  if (raw.kind !== 3) return raw.kind === 1 || raw.kind === 2;
  for (let at = 3; at < raw.data.length; at += 4) if ((raw.data[at] ?? 0) < 242) return false;
  return raw.data.length >= 4;
};

const hexOf = (args: readonly unknown[]): string | null => {
  const value = args[0];
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.slice(1).toLowerCase() : null;
};
