import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { MediaType } from '@shared/model/document';
import type { Painter } from '../ocr/painter';
import { imagePages } from '../read-image';
import { type Drawing, type DrawnSheet, sheetScale } from './drawing';
import { finishSheet } from './finish-sheet';

/** A picture file is nothing but a picture: it is shown, and what was read on it is covered. */
export const drawImageSheet = async (
  painter: Painter,
  { bytes, mediaType }: { readonly bytes: Uint8Array; readonly mediaType: MediaType },
  { page, widthPx, masks }: Drawing,
): Promise<Result<DrawnSheet, Failure>> => {
  const pages = await imagePages(painter, bytes, mediaType);
  if (!pages.ok) return pages;
  const drawn = pages.value[page - 1];
  if (!drawn) return err({ kind: 'not-found' });
  const points = 72 / drawn.dpi;
  const [width, height] = [drawn.canvas.width * points, drawn.canvas.height * points];
  const scale = sheetScale(width, height, widthPx);
  const canvas = painter.createCanvas(
    Math.max(1, Math.round(width * scale)),
    Math.max(1, Math.round(height * scale)),
  );
  const context = canvas.getContext('2d');
  context.imageSmoothingEnabled = true;
  context.imageSmoothingQuality = 'high';
  context.drawImage(drawn.canvas, 0, 0, canvas.width, canvas.height);
  return ok(finishSheet(canvas, masks, scale));
};
