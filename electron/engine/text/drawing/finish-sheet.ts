import type { Canvas } from '@napi-rs/canvas';
import type { Box } from '@shared/model/text';
import type { DrawnSheet } from './drawing';

/** Covers what is hidden, opaque and to whole pixels, and only then makes a picture of the canvas. */
export const finishSheet = (canvas: Canvas, masks: readonly Box[], scale: number): DrawnSheet => {
  const { width, height } = canvas;
  const context = canvas.getContext('2d');
  context.resetTransform();
  context.globalAlpha = 1;
  context.globalCompositeOperation = 'source-over';
  context.filter = 'none';
  context.fillStyle = coverColour;
  for (const [x, y, across, down] of masks) {
    const [left, top] = [Math.floor(x * scale), Math.floor(y * scale)];
    context.fillRect(left, top, Math.ceil((x + across) * scale) - left, Math.ceil((y + down) * scale) - top);
  }
  const png = new Uint8Array(canvas.toBuffer('image/png'));
  canvas.width = 1;
  canvas.height = 1;
  return { png, width, height };
};

const coverColour = '#1c1f24';
