import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { gradientStops } from './gradient-stops';
import type { Pdf } from './open-pdf';

/** What a pattern fills with: the colours in it (null: nobody can tell), or nothing at all. */
export type PatternInk = { readonly stops: readonly string[] | null; readonly empty: boolean };

export const patternInk = (
  page: PDFPageProxy,
  { OPS }: Pick<Pdf, 'OPS'>,
  [kind, tint, drawing]: readonly unknown[],
): PatternInk => {
  if (kind === 'Shading') return { stops: gradientStops(page, tint), empty: false };
  if (kind !== 'TilingPattern' || !isDrawing(drawing)) return { stops: null, empty: false };
  const { fnArray, argsArray } = drawing;
  const paints = fnArray.filter((step) => !isPreparing(step, OPS));
  if (leavesNoMark(drawing, { OPS })) return { stops: null, empty: true };
  if (paints.some((step) => step !== OPS.constructPath)) return { stops: null, empty: false };
  const colors = fnArray.flatMap((step, at) => {
    const isColor = step === OPS.setFillRGBColor || step === OPS.setStrokeRGBColor;
    return isColor ? [hexOf(argsArray[at]?.[0])] : [];
  });
  const known = [...(typeof tint === 'string' ? [hexOf(tint)] : []), ...colors];
  return { stops: known.includes(null) || known.length === 0 ? null : (known as string[]), empty: false };
};

/** A drawing of preparations only. */
export const leavesNoMark = (drawing: unknown, { OPS }: Pick<Pdf, 'OPS'>): boolean =>
  isDrawing(drawing) && drawing.fnArray.every((step) => isPreparing(step, OPS));

type Drawing = { readonly fnArray: readonly number[]; readonly argsArray: readonly (readonly unknown[])[] };

const isDrawing = (value: unknown): value is Drawing =>
  value !== null && typeof value === 'object' && 'fnArray' in value && Array.isArray(value.fnArray);

/** Steps that leave no mark by themselves. */
const isPreparing = (step: number, OPS: Pdf['OPS']): boolean =>
  [
    OPS.save,
    OPS.restore,
    OPS.transform,
    OPS.setFillRGBColor,
    OPS.setStrokeRGBColor,
    OPS.setLineWidth,
    OPS.setGState,
    OPS.dependency,
    OPS.clip,
    OPS.eoClip,
    OPS.endPath,
    OPS.setCharWidth,
    OPS.setCharWidthAndBounds,
  ].includes(step);

const hexOf = (value: unknown): string | null =>
  typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.slice(1).toLowerCase() : null;
