import type { Canvas } from '@napi-rs/canvas';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Pdf } from '../pdf/open-pdf';
import { canvasToPicture, type Painter } from './painter';
import type { Picture } from './picture';

type RenderParameters = Parameters<PDFPageProxy['render']>[0];

export type DrawnPicture = { readonly picture: Picture; readonly dpi: number };

export const maxDrawnPixels = 12_000_000;
const usualDpi = 250;

/** The page as a printer would put it on paper, as fine as the limit allows. */
export const drawPdfPage = async (
  { pdf, painter }: { readonly pdf: Pdf; readonly painter: Painter },
  page: PDFPageProxy,
  wantedDpi = usualDpi,
): Promise<DrawnPicture> => {
  const { width, height } = page.getViewport({ scale: 1 });
  const fits = Math.sqrt(maxDrawnPixels / Math.max(1, width * height));
  const scale = Math.min(wantedDpi / 72, fits);
  const canvas = await pageToCanvas({ pdf, painter }, page, { scale });
  return { picture: canvasToPicture(canvas), dpi: Math.round(scale * 72) };
};

export type ToCanvas = {
  readonly scale: number;
  /** Asked before each step of the drawing; false leaves it out. */
  readonly operationsFilter?: ((step: number, operators: unknown) => boolean) | undefined;
};

export const pageToCanvas = async (
  { pdf, painter }: { readonly pdf: Pdf; readonly painter: Painter },
  page: PDFPageProxy,
  { scale, operationsFilter }: ToCanvas,
): Promise<Canvas> => {
  const viewport = page.getViewport({ scale });
  const canvas = painter.createCanvas(
    Math.max(1, Math.floor(viewport.width)),
    Math.max(1, Math.floor(viewport.height)),
  );
  const target = { canvas, canvasContext: canvas.getContext('2d') };
  await page.render({
    ...(target as unknown as Pick<RenderParameters, 'canvas' | 'canvasContext'>),
    viewport,
    annotationMode: pdf.AnnotationMode.ENABLE,
    background: '#ffffff',
    ...(operationsFilter ? { operationsFilter } : {}),
  }).promise;
  return canvas;
};
