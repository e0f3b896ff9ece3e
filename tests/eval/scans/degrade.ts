import { type Picture, tiltPicture, turnPicture } from '../../../electron/engine/text/ocr/picture';
import type { Chance } from './chance';

/** What happens to a sheet between the printer and the file. */
export type Damage = {
  readonly name: string;
  readonly dpi: number;
  readonly tilt: number;
  readonly quarterTurns: 0 | 1 | 2 | 3;
  /** How much narrower the far side of the sheet is than the near one, as from a camera held aslant. */
  readonly slant: number;
  /** Passes of a three by three mean. */
  readonly blur: number;
  /** Standard deviation of the grain, in grey levels. */
  readonly grain: number;
  /** Share of pixels that are black or white whatever was there. */
  readonly salt: number;
  /** Grey of the paper at its darkest corner; 255 is white. */
  readonly paper: number;
  readonly jpegQuality: number;
};

export const damages: readonly Damage[] = [
  damage('good', { dpi: 300 }),
  damage('office', { dpi: 200, tilt: 0.7, grain: 6 }),
  damage('skewed', { dpi: 200, tilt: -2.4, grain: 8, jpegQuality: 60 }),
  damage('coarse', { dpi: 150, tilt: 0.4, blur: 1, jpegQuality: 55 }),
  damage('grey', { dpi: 200, tilt: 1.2, paper: 150, grain: 10 }),
  damage('salted', { dpi: 300, tilt: -0.8, salt: 0.004, grain: 12 }),
  damage('soft', { dpi: 300, tilt: 2.1, blur: 2, grain: 5, jpegQuality: 45 }),
  damage('sideways', { dpi: 200, tilt: 0.5, quarterTurns: 1, grain: 5 }),
  damage('worst', { dpi: 150, tilt: 2.5, blur: 1, grain: 10, salt: 0.001, paper: 190, jpegQuality: 40 }),
  damage('slanted', { dpi: 220, tilt: 0.6, slant: 0.025, paper: 185, grain: 6, blur: 1, jpegQuality: 60 }),
  damage('crooked', { dpi: 250, tilt: 3, grain: 6, paper: 230, jpegQuality: 50 }),
  damage('headlong', { dpi: 200, tilt: -1, quarterTurns: 2, grain: 5, paper: 225 }),
];

function damage(name: string, done: Partial<Damage>): Damage {
  return {
    name,
    dpi: 200,
    tilt: 0,
    quarterTurns: 0,
    slant: 0,
    blur: 0,
    grain: 0,
    salt: 0,
    paper: 250,
    jpegQuality: 75,
    ...done,
  };
}

export const degrade = (sheet: Picture, done: Damage, chance: Chance): Picture => {
  let picture = done.slant === 0 ? sheet : slanted(sheet, done.slant);
  if (done.tilt !== 0) picture = tiltPicture(picture, done.tilt);
  for (let pass = 0; pass < done.blur; pass += 1) picture = blurred(picture);
  return turnPicture(dirtied(picture, done, chance), done.quarterTurns);
};

/** The table that the sheet lies on shows beside its far side. */
const slanted = ({ width, height, pixels }: Picture, slant: number): Picture => {
  const seen = new Uint8Array(pixels.length).fill(table);
  for (let y = 0, at = 0; y < height; y += 1) {
    const far = 1 - slant * (1 - y / height);
    const fromY = Math.min(height - 1, Math.round((y * (1 - slant / 2)) / far));
    for (let x = 0; x < width; x += 1, at += 1) {
      const fromX = (x - width / 2) / far + width / 2;
      const left = Math.floor(fromX);
      if (left < 0 || left >= width - 1) continue;
      const across = fromX - left;
      const from = fromY * width + left;
      seen[at] = (pixels[from] ?? 255) * (1 - across) + (pixels[from + 1] ?? 255) * across;
    }
  }
  return { width, height, pixels: seen };
};

const table = 120;

const blurred = ({ width, height, pixels }: Picture): Picture => {
  const soft = Uint8Array.from(pixels);
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      let sum = 0;
      for (let row = -1; row <= 1; row += 1)
        for (let column = -1; column <= 1; column += 1) sum += pixels[(y + row) * width + x + column] ?? 255;
      soft[y * width + x] = sum / 9;
    }
  return { width, height, pixels: soft };
};

const dirtied = ({ width, height, pixels }: Picture, done: Damage, chance: Chance): Picture => {
  const dirty = new Uint8Array(pixels.length);
  for (let y = 0, at = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1, at += 1) {
      const shade = (x / width + y / height) / 2;
      const light = (250 * (1 - shade) + done.paper * shade) / 255;
      const grain = (chance() + chance() + chance() - 1.5) * 2 * done.grain;
      const level = (pixels[at] ?? 255) * light + grain;
      const isSalt = done.salt > 0 && chance() < done.salt;
      dirty[at] = isSalt ? (chance() < 0.5 ? 0 : 255) : Math.min(255, Math.max(0, level));
    }
  return { width, height, pixels: dirty };
};
