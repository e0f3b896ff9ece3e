import type { RouteOutput } from '@shared/ipc/index';
import type { TextPage } from '@shared/model/text';

/** A page as a picture, drawn from its own words. */
export const drawFake = async (
  page: TextPage,
  widthPx: number,
): Promise<RouteOutput<'application.drawPage'>> => {
  const scale = widthPx / page.width;
  const canvas = new OffscreenCanvas(widthPx, Math.round(page.height * scale));
  const pen = canvas.getContext('2d');
  if (pen !== null) {
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = '#222';
    for (const { text, box, size } of page.lines) {
      if (box === null) continue;
      pen.font = `${(size ?? 10) * scale}px serif`;
      pen.fillText(text, box[0] * scale, (box[1] + box[3] * 0.8) * scale, box[2] * scale);
    }
  }
  const png = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return { png, width: canvas.width, height: canvas.height };
};
