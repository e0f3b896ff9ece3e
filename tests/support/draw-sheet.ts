import PDFDocument from 'pdfkit';
import { drawPdfPage } from '../../electron/engine/text/ocr/draw-pdf-page';
import type { Eyes } from '../../electron/engine/text/ocr/eyes';
import type { Picture } from '../../electron/engine/text/ocr/picture';
import { openPdf } from '../../electron/engine/text/pdf/open-pdf';

/** A PDF with these lines on its only page, in Helvetica. */
export const linesPdf = (lines: readonly string[], size = 11): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 60 });
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(Buffer.concat(parts)));
    pdf.font('Helvetica').fontSize(size);
    for (const line of lines) pdf.text(line);
    pdf.end();
  });

/** The same lines as a picture of the page. */
export const drawSheet = async (
  eyes: Eyes,
  lines: readonly string[],
  { dpi = 150, size = 11 } = {},
): Promise<Picture> => {
  const opened = await openPdf(eyes.pdf, await linesPdf(lines, size), { maxImagePixels: 0 });
  if (!opened.ok) throw new Error(opened.error.kind);
  return (await drawPdfPage(eyes, await opened.value.getPage(1), dpi)).picture;
};
