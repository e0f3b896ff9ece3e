import type { ApplicationId } from '@shared/model/id';
import { request } from '../../../api/request';

export type Wish = {
  readonly id: ApplicationId;
  readonly page: number;
  readonly widthPx: number;
  readonly redacted: boolean;
};

/** Null: this page cannot be drawn. */
export type Drawing = ImageBitmap | null;
export type Drawings = (wish: Wish) => Promise<Drawing>;

const mostKept = 12;

/** Pages as pictures: those that were just seen and the one that comes next are kept. */
export const makeDrawings = (): Drawings => {
  const kept = new Map<string, Promise<Drawing>>();
  return (wish) => {
    const key = JSON.stringify(wish);
    const drawing = kept.get(key) ?? draw(wish);
    kept.delete(key);
    kept.set(key, drawing);
    for (const oldest of [...kept.keys()].slice(0, -mostKept)) kept.delete(oldest);
    return drawing;
  };
};

const draw = async (wish: Wish): Promise<Drawing> => {
  const answer = await request('application.drawPage', wish);
  if (!answer.ok) return null;
  const png = new Blob([new Uint8Array(answer.value.png)], { type: 'image/png' });
  return createImageBitmap(png).catch(() => null);
};

/** Wide enough for the screen, in few steps, so that what was fetched ahead fits. */
export const widthFor = (element: Element | null): number =>
  Math.min(2400, Math.ceil(((element?.clientWidth || 800) * devicePixelRatio) / 400) * 400);
