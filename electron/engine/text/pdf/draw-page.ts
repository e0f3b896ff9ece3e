import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type DrawState, plainFont, startPlace, startState } from './draw-state';
import type { Glyph } from './glyph';
import { after, type Bounds, boundsOf, identity, intersect, toMatrix } from './matrix';
import type { Pdf } from './open-pdf';
import { outlineOf, type PaintedArea } from './painted-area';
import { placeGlyphs } from './place-glyphs';

/**
 * Walks the drawing operators of a page without drawing. `getTextContent` knows neither colour, nor what lies
 * under or over a text, nor whether it was drawn at all; the operators do.
 */
export type DrawnPage = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly areas: readonly PaintedArea[];
};
export type LayerIsShown = (group: unknown) => boolean;

export const drawPage = async (
  pdf: Pdf,
  page: PDFPageProxy,
  { layerIsShown, maxGlyphs }: { readonly layerIsShown: LayerIsShown; readonly maxGlyphs: number },
): Promise<DrawnPage> => {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: pdf.AnnotationMode.ENABLE });
  const everything: Bounds = [-far, -far, far, far];
  const glyphs: Glyph[] = [];
  const areas: PaintedArea[] = [];
  const saved: DrawState[] = [];
  const layers: boolean[] = [];
  let state = startState(toMatrix(transform), everything);
  let place = startPlace();
  let clipNext = false;

  const paintArea = (order: number, path: unknown, bounds: unknown): void => {
    const box = boundsOf(state.ctm, toMatrix(bounds).slice(0, 4) as unknown as Bounds);
    if (clipNext) state.clip = intersect(state.clip, box);
    clipNext = false;
    if (path === null || state.alpha === 0 || state.transparent) return;
    const shown = intersect(box, state.clip);
    if (shown[2] - shown[0] < leastSide || shown[3] - shown[1] < leastSide) return;
    const outline = path instanceof Float32Array ? outlineOf(path, state.ctm) : null;
    areas.push({ order, bounds: shown, color: state.color, opaque: state.alpha >= 0.95, outline });
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
  const unknownInk = (order: number, bounds: Bounds): void => {
    const shown = intersect(bounds, state.clip);
    if (shown[2] - shown[0] < leastSide || shown[3] - shown[1] < leastSide) return;
    areas.push({ order, bounds: shown, color: null, opaque: false, outline: null });
  };
  const showText = (order: number, raw: unknown): void => {
    if (!Array.isArray(raw) || glyphs.length >= maxGlyphs) return;
    const paint = {
      order,
      color: state.color,
      invisible:
        state.mode === 3 ||
        state.mode === 7 ||
        state.alpha < 0.05 ||
        state.transparent ||
        layers.includes(false),
      clip: state.clip,
    };
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

  type Operator = (args: readonly unknown[], order: number) => void;
  const operators = new Map<number, Operator>([
    [OPS.save, () => enter(null, null)],
    [OPS.restore, leave],
    [OPS.transform, (args) => (state.ctm = after(state.ctm, toMatrix(args)))],
    [OPS.paintFormXObjectBegin, (args) => enter(args[0], args[1])],
    [OPS.paintFormXObjectEnd, leave],
    [OPS.beginGroup, () => enter(null, null)],
    [OPS.endGroup, leave],
    [OPS.beginAnnotation, (args) => enter(after(toMatrix(args[2]), toMatrix(args[3])), null)],
    [OPS.endAnnotation, leave],
    [OPS.setGState, (args) => (state.alpha = alphaOf(args[0]) ?? state.alpha)],
    [
      OPS.setFillRGBColor,
      (args) => {
        state.color = hexOf(args);
        state.transparent = false;
      },
    ],
    [
      OPS.setFillColorN,
      () => {
        state.color = null;
        state.transparent = false;
      },
    ],
    [OPS.setFillTransparent, () => (state.transparent = true)],
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
    [OPS.clip, () => (clipNext = true)],
    [OPS.eoClip, () => (clipNext = true)],
    [
      OPS.constructPath,
      (args, order) => {
        const path = Array.isArray(args[1]) ? args[1][0] : null;
        if (args[2]) paintArea(order, fills.has(args[0]) ? path : null, args[2]);
        else clipNext = false;
      },
    ],
    [OPS.shadingFill, (_args, order) => unknownInk(order, state.clip)],
    [OPS.beginMarkedContentProps, (args) => layers.push(args[0] !== 'OC' || layerIsShown(args[1]))],
    [OPS.beginMarkedContent, () => layers.push(true)],
    [OPS.endMarkedContent, () => layers.pop()],
  ]);
  for (const picture of [
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintInlineImageXObjectGroup,
  ]) {
    operators.set(picture, (_args, order) => unknownInk(order, boundsOf(state.ctm, [0, 0, 1, 1])));
  }
  for (let order = 0; order < fnArray.length; order += 1) {
    operators.get(fnArray[order] ?? 0)?.(argsArray[order] ?? [], order);
  }
  return { width, height, glyphs, areas };
};

const far = 1e6;
/** Rules, dots and icons are no ground for a letter. */
const leastSide = 3;
const maxNesting = 5000;

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

const alphaOf = (states: unknown): number | null => {
  if (!Array.isArray(states)) return null;
  const found = states.find((state) => Array.isArray(state) && state[0] === 'ca');
  return found === undefined ? null : number(found[1]);
};

const hexOf = (args: readonly unknown[]): string | null => {
  const value = args[0];
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.slice(1).toLowerCase() : null;
};

const fontOf = (page: PDFPageProxy, name: unknown) => {
  if (typeof name !== 'string' || !page.commonObjs.has(name)) return plainFont;
  const font = page.commonObjs.get(name) as {
    readonly fontMatrix?: unknown;
    readonly isType3Font?: boolean;
    readonly vertical?: boolean;
  } | null;
  const matrix = font?.fontMatrix ? toMatrix(font.fontMatrix) : plainFont.matrix;
  return {
    matrix: matrix === identity ? plainFont.matrix : matrix,
    type3: font?.isType3Font === true,
    vertical: font?.vertical === true,
  };
};
