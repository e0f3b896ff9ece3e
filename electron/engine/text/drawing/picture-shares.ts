import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { after, type Bounds, boundsOf, intersect, type Matrix, toMatrix } from '../pdf/matrix';
import type { Pdf } from '../pdf/open-pdf';

type Step = (operator: number, args: readonly unknown[]) => number | null;

/** Told every step of a page in order, it says for a picture how much of the page that picture takes. */
export const followPictures = ({ OPS }: Pdf, page: PDFPageProxy): Step => {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const saved: Matrix[] = [];
  let matrix = toMatrix(transform);
  return (operator, args) => {
    if (operator === OPS.save) saved.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = after(matrix, toMatrix(args as number[]));
    else if (operator === OPS.paintFormXObjectBegin) {
      saved.push(matrix);
      if (args[0]) matrix = after(matrix, toMatrix(args[0] as number[]));
    } else if (operator === OPS.paintImageXObject || operator === OPS.paintImageMaskXObject)
      return areaOf(boundsOf(matrix, unit), [0, 0, width, height]) / Math.max(1, width * height);
    return null;
  };
};

/** A picture that takes so much of the page is the page: a scan, or the ground of a design. */
export const pageShare = 0.6;

/** Nothing but pictures, in one piece or in strips, and perhaps what was read off them, unseen. */
export const isScan = async (pdf: Pdf, page: PDFPageProxy): Promise<boolean> => {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: pdf.AnnotationMode.ENABLE });
  const shareOf = followPictures(pdf, page);
  let [covered, letters, isSeen] = [0, 0, true];
  for (let step = 0; step < fnArray.length; step += 1) {
    const [operator = 0, args] = [fnArray[step], argsArray[step] ?? []];
    covered += shareOf(operator, args) ?? 0;
    if (operator === pdf.OPS.setTextRenderingMode) isSeen = (Number(args[0]) & 3) !== 3;
    if (operator === pdf.OPS.showText && isSeen && Array.isArray(args[0])) letters += args[0].length;
  }
  return covered >= pageShare && letters < fewLetters;
};

const unit: Bounds = [0, 0, 1, 1];
/** A stamp, a page number. */
const fewLetters = 60;

const areaOf = (bounds: Bounds, page: Bounds): number => {
  const [left, top, right, bottom] = intersect(bounds, page);
  return Math.max(0, right - left) * Math.max(0, bottom - top);
};
