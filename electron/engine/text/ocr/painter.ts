import { createRequire } from 'node:module';
import type { Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import type { Picture } from './picture';

/** What draws: a native addon, so it has to be loaded before the process is sealed. */
export type Painter = {
  readonly createCanvas: typeof createCanvas;
  readonly loadImage: typeof loadImage;
};

export const loadPainter = (): Painter => createRequire(import.meta.url)('@napi-rs/canvas') as Painter;

const stripRows = 256;

export const canvasToPicture = (canvas: Canvas): Picture => {
  const { width, height } = canvas;
  const context = canvas.getContext('2d');
  const pixels = new Uint8Array(width * height);
  let at = 0;
  for (let top = 0; top < height; top += stripRows) {
    const rows = Math.min(stripRows, height - top);
    const { data } = context.getImageData(0, top, width, rows);
    for (let from = 0; from < data.length; from += 4, at += 1)
      pixels[at] = ((data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 150 + (data[from + 2] ?? 0) * 29) >> 8;
  }
  return { width, height, pixels };
};
