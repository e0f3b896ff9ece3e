import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageToCanvas } from '../ocr/draw-pdf-page';
import type { Painter } from '../ocr/painter';
import { openPdf, type Pdf } from '../pdf/open-pdf';
import { unreadBoxes } from '../read-pdf';
import { type Drawing, type DrawnSheet, sheetScale } from './drawing';
import { finishSheet } from './finish-sheet';
import { greyPictures } from './grey-pictures';

type Tools = { readonly pdf: Pdf; readonly painter: Painter };

export const drawPdfSheet = async (
  tools: Tools,
  bytes: Uint8Array,
  drawing: Drawing,
): Promise<Result<DrawnSheet, Failure>> => {
  const { password, hidePictures, page } = drawing;
  const opened = await openPdf(tools.pdf, bytes, { maxImagePixels: 40_000_000, password });
  if (!opened.ok) return opened;
  try {
    if (page > opened.value.numPages) return err({ kind: 'not-found' });
    const unread = hidePictures ? await unreadBoxes(bytes, { page, password }) : [];
    return ok(await drawSheet(tools, opened.value, { ...drawing, masks: [...drawing.masks, ...unread] }));
  } catch {
    return err({ kind: 'document-damaged', detail: 'this page could not be drawn' });
  } finally {
    await opened.value.loadingTask.destroy();
  }
};

const drawSheet = async (
  { pdf, painter }: Tools,
  document: PDFDocumentProxy,
  { page: number, widthPx, masks, hidePictures }: Drawing,
): Promise<DrawnSheet> => {
  const page = await document.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = sheetScale(width, height, widthPx);
  const operationsFilter = hidePictures ? await greyPictures(pdf, page) : undefined;
  const canvas = await pageToCanvas({ pdf, painter }, page, { scale, operationsFilter });
  return finishSheet(canvas, masks, scale);
};
