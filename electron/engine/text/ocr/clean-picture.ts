import type { Picture } from './picture';

/**
 * Paper to white, ink to black: uneven light is divided out tile by tile, dark areas are turned into their
 * negative, the grain of the paper is cut off, and specks of a single pixel are wiped away. Grain costs time and
 * makes up words; letters keep their grey edges.
 */
export const cleanPicture = (picture: Picture, dpi: number): Picture => {
  const tile = Math.max(8, Math.round(dpi * tileInches));
  const paper = paperOf(picture, tile);
  const grain = grainOf(picture, paper, tile);
  const white = 1 - Math.min(0.3, Math.max(0.08, (3.5 * grain) / 255));
  return withoutSpecks(stretched(picture, { paper, tile, white }));
};

const tileInches = 0.16;
const black = 0.25;

type Paper = {
  readonly across: number;
  readonly down: number;
  readonly levels: Float32Array;
  /** 1 where light letters stand on a darker ground. */
  readonly negative: Uint8Array;
};

/** The ground of each tile; a tile full of ink takes it from its neighbours. */
const paperOf = ({ width, height, pixels }: Picture, tile: number): Paper => {
  const [across, down] = [Math.ceil(width / tile), Math.ceil(height / tile)];
  const size = across * down;
  const counted = new Uint32Array(size * 256);
  for (let y = 0; y < height; y += 2)
    for (let x = 0; x < width; x += 2) {
      const at =
        (Math.floor(y / tile) * across + Math.floor(x / tile)) * 256 + (pixels[y * width + x] ?? 255);
      counted[at] = (counted[at] ?? 0) + 1;
    }
  const grid = { across, down };
  const levels = Float32Array.from({ length: size }, (_, index) => groundOf(counted, around(grid, index, 1)));
  const lighter = new Float32Array(size);
  const darker = new Float32Array(size);
  for (let index = 0; index < size; index += 1) {
    const level = levels[index] ?? 255;
    for (let other = 0; other < 256; other += 1) {
      const count = counted[index * 256 + other] ?? 0;
      if (other > level + farApart) lighter[index] = (lighter[index] ?? 0) + count;
      if (other < level - farApart) darker[index] = (darker[index] ?? 0) + count;
    }
  }
  const negative = Uint8Array.from(levels, (level, index) =>
    level < whiteGround && lettersAreLight({ ...grid, levels, lighter, darker }, index) ? 1 : 0,
  );
  return { ...grid, negative, levels: levels.map((level, at) => (negative[at] === 1 ? 255 - level : level)) };
};

const farApart = 28;
const whiteGround = 225;
const darkGround = 110;

/** The level that most of it has: letters cover less than half of what they stand on. */
const groundOf = (counted: Uint32Array, tiles: readonly number[]): number => {
  const counts = new Uint32Array(256 + 2 * modeReach);
  for (const tile of tiles)
    for (let level = 0; level < 256; level += 1)
      counts[level + modeReach] = (counts[level + modeReach] ?? 0) + (counted[tile * 256 + level] ?? 0);
  let [sum, most, ground] = [0, -1, 255];
  for (let level = 0; level < counts.length; level += 1) {
    sum += (counts[level] ?? 0) - (counts[level - 2 * modeReach - 1] ?? 0);
    if (sum > most) [most, ground] = [sum, level - 2 * modeReach];
  }
  return Math.min(255, Math.max(0, ground));
};

const modeReach = 8;

type Grid = { readonly across: number; readonly down: number };

const around = ({ across, down }: Grid, index: number, reach: number): readonly number[] => {
  const [row, column] = [Math.floor(index / across), index % across];
  const found: number[] = [];
  for (let y = Math.max(0, row - reach); y <= Math.min(down - 1, row + reach); y += 1)
    for (let x = Math.max(0, column - reach); x <= Math.min(across - 1, column + reach); x += 1)
      found.push(y * across + x);
  return found;
};

type Counted = Grid & {
  readonly levels: Float32Array;
  readonly lighter: Float32Array;
  readonly darker: Float32Array;
};

/** Asked of the tiles around that lie inside of the same ground, since at its rim the paper shows. */
const lettersAreLight = (counted: Counted, index: number): boolean => {
  const { levels, lighter, darker } = counted;
  const level = levels[index] ?? 255;
  const isSame = (at: number): boolean => Math.abs((levels[at] ?? 255) - level) < farApart;
  const same = around(counted, index, 4).filter(isSame);
  const inner = same.filter((at) => around(counted, at, 1).every(isSame));
  const sum = (counts: Float32Array): number => inner.reduce((all, at) => all + (counts[at] ?? 0), 0);
  const [light, dark] = [sum(lighter), sum(darker)];
  // Grain is light and dark alike; letters are one or the other.
  return light > dark * oneSided || (level < darkGround && dark <= light * oneSided);
};

const oneSided = 3;

/** Standard deviation of the paper around its own level, from the tiles' lighter halves. */
const grainOf = ({ width, height, pixels }: Picture, paper: Paper, tile: number): number => {
  const apart: number[] = [];
  for (let y = 0; y < height; y += 7)
    for (let x = y % 5; x < width; x += 11) {
      const index = Math.floor(y / tile) * paper.across + Math.floor(x / tile);
      if (paper.negative[index] === 1) continue;
      apart.push(Math.abs((pixels[y * width + x] ?? 255) - (paper.levels[index] ?? 255)));
    }
  return (apart.sort((a, b) => a - b)[apart.length >> 1] ?? 0) * 1.48;
};

const stretched = (
  { width, height, pixels }: Picture,
  { paper, tile, white }: { readonly paper: Paper; readonly tile: number; readonly white: number },
): Picture => {
  const clean = new Uint8Array(pixels.length);
  const { across, down, levels, negative } = paper;
  const gain = 255 / (white - black);
  for (let y = 0, at = 0; y < height; y += 1) {
    const down0 = Math.min(down - 1, Math.max(0, (y + 0.5) / tile - 0.5));
    const row = Math.floor(down0);
    const below = Math.min(down - 1, row + 1) * across;
    const lower = down0 - row;
    const tileRow = Math.floor(y / tile) * across;
    for (let left = 0; left < width; left += step) {
      const turned = negative[tileRow + Math.floor(left / tile)] === 1;
      const across0 = Math.min(across - 1, Math.max(0, (left + step / 2) / tile - 0.5));
      const column = Math.floor(across0);
      const next = Math.min(across - 1, column + 1);
      const right = across0 - column;
      const above =
        (levels[row * across + column] ?? 255) * (1 - right) + (levels[row * across + next] ?? 255) * right;
      const under = (levels[below + column] ?? 255) * (1 - right) + (levels[below + next] ?? 255) * right;
      const scale = gain / (above * (1 - lower) + under * lower);
      const end = Math.min(width, left + step);
      for (let x = left; x < end; x += 1, at += 1) {
        const light = pixels[at] ?? 255;
        const level = (turned ? 255 - light : light) * scale - black * gain;
        clean[at] = level >= 255 ? 255 : level <= 0 ? 0 : level;
      }
    }
  }
  return { width, height, pixels: clean };
};

const step = 8;

const withoutSpecks = ({ width, height, pixels }: Picture): Picture => {
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1, at = y * width + 1; x < width - 1; x += 1, at += 1) {
      if ((pixels[at] ?? 255) > speckLevel) continue;
      const around = Math.min(
        pixels[at - 1] ?? 255,
        pixels[at + 1] ?? 255,
        pixels[at - width] ?? 255,
        pixels[at + width] ?? 255,
        pixels[at - width - 1] ?? 255,
        pixels[at - width + 1] ?? 255,
        pixels[at + width - 1] ?? 255,
        pixels[at + width + 1] ?? 255,
      );
      if (around > lonelyLevel) pixels[at] = 255;
    }
  return { width, height, pixels };
};

const speckLevel = 200;
const lonelyLevel = 200;
