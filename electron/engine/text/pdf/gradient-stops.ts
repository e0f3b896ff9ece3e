import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The colours that a gradient runs through; null where it cannot be told. */
export const gradientStops = (page: PDFPageProxy, id: unknown): readonly string[] | null => {
  if (typeof id !== 'string' || !page.objs.has(id)) return null;
  const pattern: unknown = page.objs.get(id);
  const form = isCompiled(pattern) ? pattern.getIR() : pattern;
  if (!Array.isArray(form) || form[0] !== 'RadialAxial' || !Array.isArray(form[3])) return null;
  const stops = form[3].flatMap((stop: unknown) => {
    const color: unknown = Array.isArray(stop) ? stop[1] : null;
    return typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color) ? [color.slice(1).toLowerCase()] : [];
  });
  return stops.length > 0 ? stops : null;
};

const isCompiled = (value: unknown): value is { readonly getIR: () => unknown } =>
  value !== null && typeof value === 'object' && 'getIR' in value && typeof value.getIR === 'function';
