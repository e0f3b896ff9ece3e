import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Glyph } from './glyph';
import type { Pdf } from './open-pdf';
import { leavesNoMark } from './pattern-ink';

/**
 * A font may draw nothing for a letter: it has its place and its name, and nobody sees it. Where that would
 * leave hardly anything of a page, the font could rather not be read, and its letters are believed.
 */
export const markBlanks = (
  page: PDFPageProxy,
  pdf: Pick<Pdf, 'OPS'>,
  glyphs: readonly Glyph[],
): readonly Glyph[] => {
  const known = new Map<string, boolean>();
  const isBlank = ({ shape = '', text }: Glyph): boolean => {
    if (shape === '') return false;
    let blank = known.get(shape);
    if (blank === undefined) {
      blank = drawsNothing(page, pdf, shape);
      known.set(shape, blank);
    }
    return blank && /[\p{L}\p{N}\ufffd]/u.test(text);
  };
  const blanks = new Set(glyphs.filter(isBlank));
  if (blanks.size === 0 || blanks.size > glyphs.length * mostBlank) return glyphs;
  return glyphs.flatMap((glyph, at) => {
    const before = glyphs[at - 1];
    const spaced = before?.text === hole && blanks.has(before);
    if (!blanks.has(glyph)) return spaced ? [{ ...glyph, spaced }] : [glyph];
    // A sign that no letter is known for, and that nobody sees, is an empty space.
    return glyph.text === hole ? [] : [{ ...glyph, blank: true, spaced: spaced || glyph.spaced }];
  });
};

const hole = '\ufffd';
const mostBlank = 0.6;

const drawsNothing = (page: PDFPageProxy, pdf: Pick<Pdf, 'OPS'>, shape: string): boolean => {
  const [font = '', procedure] = shape.split('_proc_');
  if (procedure !== undefined) {
    const procedures = page.commonObjs.has(font)
      ? (page.commonObjs.get(font) as { readonly charProcOperatorList?: unknown })?.charProcOperatorList
      : undefined;
    const drawing: unknown = procedures instanceof Map ? procedures.get(procedure) : undefined;
    return drawing !== undefined && leavesNoMark(drawing, pdf);
  }
  const drawn = page.commonObjs.has(shape)
    ? (page.commonObjs.get(shape) as { readonly path?: ArrayLike<number> } | null)
    : null;
  return drawn?.path?.length === 0;
};
