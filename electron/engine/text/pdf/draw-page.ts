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
import { makeShapePainter } from './paint-shapes';
import type { PaintedArea } from './painted-area';
import { patternInk } from './pattern-ink';
import { hasMask, isSolid } from './picture-mask';
import { placeGlyphs } from './place-glyphs';
import { type SoftMask, startMask } from './soft-mask';

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
  const saved: DrawState[] = [];
  const layers: boolean[] = [];
  let state = startState(toMatrix(transform), everything);
  let place = startPlace();
  let mask: SoftMask | null = null;
  const groups: boolean[] = [];

  const { OPS } = pdf;
  const painter = makeShapePainter(pdf, {
    collector,
    state: () => state,
    isOff: () => layers.includes(false),
  });
  const paintPicture = (order: number, id: unknown, matrix = state.ctm): void => {
    const masked =
      typeof id === 'string' ? hasMask(fnArray, argsArray, order, pdf) : !isSolid(argsArray[order]);
    painter.picture({ id, matrix, masked }, order);
  };
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
    [OPS.clip, () => painter.clipNext('winding')],
    [OPS.eoClip, () => painter.clipNext('even-odd')],
    [OPS.constructPath, painter.path],
    [OPS.shadingFill, (args, order) => painter.gradient(gradientStops(page, args[0]), order)],
    [OPS.paintImageXObject, (args, order) => paintPicture(order, args[0])],
    [OPS.paintInlineImageXObject, (_args, order) => paintPicture(order, null)],
    [OPS.paintImageMaskXObject, (_args, order) => paintPicture(order, null)],
    [OPS.paintInlineImageXObjectGroup, (_args, order) => paintPicture(order, null)],
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
  return { width, height, glyphs: shown.glyphs, misled, areas, dots: painter.dots, pictures };
};

const far = 1e6;
const maxNesting = 5000;

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

const hexOf = (args: readonly unknown[]): string | null => {
  const value = args[0];
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.slice(1).toLowerCase() : null;
};
