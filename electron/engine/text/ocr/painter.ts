import { createRequire } from 'node:module';
import type { Canvas, createCanvas, loadImage } from '@napi-rs/canvas';
import type { Picture } from './picture';

/** What draws: a native addon, so it has to be loaded before the process is sealed. */
export type Painter = {
  readonly createCanvas: typeof createCanvas;
  readonly loadImage: typeof loadImage;
};

export const loadPainter = (): Painter => createRequire(import.meta.url)('@napi-rs/canvas') as Painter;

/** Takes the pixels out of the canvas and frees its memory at once: four bytes for each of them. */
export const canvasToPicture = (canvas: Canvas): Picture => {
  const { width, height } = canvas;
  const pixels = new Uint8Array(width * height);
  const data = canvas.data();
  for (let at = 0, from = 0; at < pixels.length; at += 1, from += 4)
    pixels[at] = ((data[from] ?? 0) * 77 + (data[from + 1] ?? 0) * 150 + (data[from + 2] ?? 0) * 29) >> 8;
  canvas.width = 1;
  canvas.height = 1;
  return { width, height, pixels };
};
