import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type PdfFont, plainFont } from './draw-state';
import { identity, toMatrix } from './matrix';

const boldName = /bold|black|heavy|demi|-medi$|^(?:[A-Z]{6}\+)?(?:CMBX|SFBX|CMSSBX)/i;

export const fontOf = (page: PDFPageProxy, name: unknown): PdfFont => {
  if (typeof name !== 'string' || !page.commonObjs.has(name)) return plainFont;
  const font = page.commonObjs.get(name) as {
    readonly fontMatrix?: unknown;
    readonly isType3Font?: boolean;
    readonly vertical?: boolean;
    readonly bold?: boolean;
    readonly black?: boolean;
    readonly name?: string;
  } | null;
  const matrix = font?.fontMatrix ? toMatrix(font.fontMatrix) : plainFont.matrix;
  return {
    name,
    matrix: matrix === identity ? plainFont.matrix : matrix,
    type3: font?.isType3Font === true,
    vertical: font?.vertical === true,
    bold: font?.bold === true || font?.black === true || boldName.test(font?.name ?? ''),
  };
};
