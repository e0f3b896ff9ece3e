import type { Canvas } from '@napi-rs/canvas';
import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { MediaType } from '@shared/model/document';
import UTIF from 'utif2';
import type { DrawnPicture } from './ocr/draw-pdf-page';
import { canvasToPicture, type Painter } from './ocr/painter';

/** The pages of a picture file, each grey and at a size at which letters can be read. */
export const readImage = async (
  painter: Painter,
  bytes: Uint8Array,
  mediaType: MediaType,
): Promise<Result<readonly DrawnPicture[], Failure>> => {
  const pages = await imagePages(painter, bytes, mediaType);
  return pages.ok
    ? ok(pages.value.map(({ canvas, dpi }) => ({ dpi, picture: canvasToPicture(canvas) })))
    : pages;
};

export type ImagePage = { readonly canvas: Canvas; readonly dpi: number };

export const imagePages = async (
  painter: Painter,
  bytes: Uint8Array,
  mediaType: MediaType,
): Promise<Result<readonly ImagePage[], Failure>> => {
  try {
    const pages = mediaType === 'image/tiff' ? tiffPages(painter, bytes) : [await photo(painter, bytes)];
    return ok(pages.map((canvas) => ({ dpi: dpiOf(canvas), canvas })));
  } catch {
    return err({ kind: 'document-damaged', detail: 'not a readable picture' });
  }
};

type Drawn = Canvas;

const maxPages = 10;
/** Nobody photographs more than a page at once: the long side is taken for that of a sheet. */
const sheetInches = 11.7;
const leastDpi = 200;
const mostUpscaling = 2.5;
/** A sheet at 250 dpi: finer pictures take longer and are not read better. */
const maxPixels = 6_000_000;

const dpiOf = ({ width, height }: Drawn): number =>
  Math.round(Math.min(400, Math.max(70, Math.max(width, height) / sheetInches)));

const scaleFor = (width: number, height: number): number => {
  const wanted = (leastDpi * sheetInches) / Math.max(width, height);
  const fits = Math.sqrt(maxPixels / (width * height));
  return Math.min(fits, Math.max(1, Math.min(mostUpscaling, wanted)));
};

const photo = async (painter: Painter, bytes: Uint8Array): Promise<Drawn> => {
  const image = await painter.loadImage(Buffer.from(bytes));
  return drawScaled(painter, image, image);
};

const drawScaled = (
  painter: Painter,
  image: Drawn | Awaited<ReturnType<Painter['loadImage']>>,
  { width, height }: { readonly width: number; readonly height: number },
): Drawn => {
  const scale = scaleFor(width, height);
  const canvas = painter.createCanvas(
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  );
  const context = canvas.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
};

const tiffPages = (painter: Painter, bytes: Uint8Array): readonly Drawn[] => {
  const buffer = bytes.slice().buffer;
  const pages = UTIF.decode(buffer).filter((page) => page.t256 !== undefined && page.t257 !== undefined);
  return pages.slice(0, maxPages).map((page) => {
    UTIF.decodeImage(buffer, page);
    const rgba = UTIF.toRGBA8(page);
    const canvas = painter.createCanvas(page.width, page.height);
    const context = canvas.getContext('2d');
    const data = context.createImageData(page.width, page.height);
    data.data.set(rgba);
    context.putImageData(data, 0, 0);
    return drawScaled(painter, canvas, canvas);
  });
};
