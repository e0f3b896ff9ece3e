// bytes + page + masks -> a picture of the page on which the masks are opaque. For the process that may draw.
import type { Failure } from '@shared/errors/failure';
import { err, type Result } from '@shared/lib/result';
import { imageSize, isTooLarge } from './intake/image-size';
import { sniffMediaType } from './intake/sniff-media-type';
import { drawImageSheet } from './text/drawing/draw-image-sheet';
import { drawPdfSheet } from './text/drawing/draw-pdf-sheet';
import type { Drawing, DrawnSheet } from './text/drawing/drawing';
import type { Painter } from './text/ocr/painter';
import type { Pdf } from './text/pdf/open-pdf';

export type DrawingTools = { readonly pdf: Pdf; readonly painter: Painter };

export type AskedDrawing = {
  readonly bytes: Uint8Array;
  readonly name?: string | undefined;
  readonly drawing: Drawing;
};

export const drawDocument = async (
  tools: DrawingTools,
  { bytes, name, drawing }: AskedDrawing,
): Promise<Result<DrawnSheet, Failure>> => {
  const mediaType = sniffMediaType(bytes, name);
  switch (mediaType) {
    case 'application/pdf':
      return drawPdfSheet(tools, bytes, drawing);
    case 'image/png':
    case 'image/jpeg':
    case 'image/tiff':
    case 'image/webp': {
      const size = imageSize(bytes, mediaType);
      if (size !== null && isTooLarge(size)) return err({ kind: 'image-too-large' });
      return drawImageSheet(tools.painter, { bytes, mediaType }, drawing);
    }
    default:
      return err({ kind: bytes.length === 0 ? 'file-empty' : 'format-unsupported' });
  }
};
