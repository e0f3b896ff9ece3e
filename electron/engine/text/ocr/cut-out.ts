import type { Picture } from './picture';
import type { ReadWord } from './read-words';

type Bounds = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** With a little of the paper around. */
export const boundsOf = (words: readonly ReadWord[]): Bounds => {
  const margin = Math.round((words[0]?.size ?? 0) * 0.25);
  return {
    left: Math.min(...words.map(({ left }) => left)) - margin,
    top: Math.min(...words.map(({ top }) => top)) - margin,
    right: Math.max(...words.map(({ right }) => right)) + margin,
    bottom: Math.max(...words.map(({ bottom }) => bottom)) + margin,
  };
};

export type Cut = { readonly picture: Picture; readonly left: number; readonly top: number };

/** A part of it at twice the size, smoothly. */
export const cutOut = (picture: Picture, bounds: Bounds): Cut => {
  const [left, top] = [Math.max(0, Math.floor(bounds.left)), Math.max(0, Math.floor(bounds.top))];
  const width = Math.max(1, Math.min(picture.width, Math.ceil(bounds.right)) - left);
  const height = Math.max(1, Math.min(picture.height, Math.ceil(bounds.bottom)) - top);
  const pixels = new Uint8Array(width * height * 4);
  const levelAt = (x: number, y: number): number =>
    picture.pixels[
      Math.min(picture.height - 1, top + y) * picture.width + Math.min(picture.width - 1, left + x)
    ] ?? 255;
  for (let y = 0; y < height * 2; y += 1)
    for (let x = 0; x < width * 2; x += 1) {
      const [fromX, fromY] = [x >> 1, y >> 1];
      const [nextX, nextY] = [fromX + (x & 1), fromY + (y & 1)];
      pixels[y * width * 2 + x] =
        (levelAt(fromX, fromY) + levelAt(nextX, fromY) + levelAt(fromX, nextY) + levelAt(nextX, nextY)) >> 2;
    }
  return { picture: { width: width * 2, height: height * 2, pixels }, left, top };
};

/** One below the other on a sheet as wide as the widest, with paper around: letters at its edge are not read. */
export const stackPictures = (
  pictures: readonly Picture[],
): { readonly picture: Picture; readonly tops: readonly number[] } => {
  const width = Math.max(...pictures.map((picture) => picture.width)) + 2 * sheetMargin;
  const height = pictures.reduce((sum, picture) => sum + picture.height + between, sheetMargin);
  const pixels = new Uint8Array(width * height).fill(255);
  const tops: number[] = [];
  let top = sheetMargin;
  for (const picture of pictures) {
    tops.push(top);
    for (let y = 0; y < picture.height; y += 1)
      pixels.set(
        picture.pixels.subarray(y * picture.width, (y + 1) * picture.width),
        (top + y) * width + sheetMargin,
      );
    top += picture.height + between;
  }
  return { picture: { width, height, pixels }, tops };
};

export const sheetMargin = 32;
const between = 32;
