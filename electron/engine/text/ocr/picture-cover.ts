import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { after, type Bounds, boundsOf, intersect, type Matrix, toMatrix } from '../pdf/matrix';
import type { Pdf } from '../pdf/open-pdf';

/** How much of the page lies under pictures, from 0 to 1, and how many shapes are drawn on it. */
export type Cover = { readonly pictures: number; readonly shapes: number };

export const pictureCover = async (pdf: Pdf, page: PDFPageProxy): Promise<Cover> => {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: pdf.AnnotationMode.ENABLE });
  const { OPS } = pdf;
  const pictureSteps = new Set<number>([
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
    OPS.paintImageXObjectRepeat,
    OPS.paintInlineImageXObjectGroup,
  ]);
  const saved: Matrix[] = [];
  let matrix = toMatrix(transform);
  let [covered, shapes] = [0, 0];
  for (let step = 0; step < fnArray.length; step += 1) {
    const [operator = 0, args] = [fnArray[step], argsArray[step] ?? []];
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = after(matrix, toMatrix(args));
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (args[0]) matrix = after(matrix, toMatrix(args[0]));
    } else if (operator === OPS.constructPath) shapes += 1;
    else if (pictureSteps.has(operator)) covered += areaOf(boundsOf(matrix, unit), [0, 0, width, height]);
  }
  return { pictures: Math.min(1, covered / Math.max(1, width * height)), shapes };
};

const unit: Bounds = [0, 0, 1, 1];

const areaOf = (bounds: Bounds, page: Bounds): number => {
  const [left, top, right, bottom] = intersect(bounds, page);
  return Math.max(0, right - left) * Math.max(0, bottom - top);
};
