import { type Picture, shrinkPicture } from './picture';

/** How the lines of a sheet lie: turned clockwise by `degrees`, and whether they stand on end. */
export type Tilt = { readonly degrees: number; readonly standing: boolean };

/**
 * Lines of text make rows full of ink and rows without. Seen along the lines the change from row to row is
 * sharpest, so the angle under which it is sharpest is the tilt.
 */
export const findTilt = (picture: Picture, dpi: number): Tilt => {
  const small = shrinkPicture(picture, Math.max(1, Math.round(dpi / coarseDpi)));
  const ink = inkOf(small);
  const level = sharpest(ink.xs, ink.ys, small);
  const across = sharpest(ink.ys, ink.xs, { width: small.height, height: small.width });
  const standing = across.sharpness > level.sharpness * clearly;
  return { degrees: standing ? -across.degrees : level.degrees, standing };
};

const coarseDpi = 100;
const clearly = 1.25;
const maxDegrees = 8;
const maxInk = 25_000;

type Ink = { readonly xs: Int32Array; readonly ys: Int32Array };

/** Dark pixels; a run longer than a word, along or across, is a rule or a picture and says nothing about text. */
const inkOf = ({ width, height, pixels }: Picture): Ink => {
  const dark = darkLevel(pixels);
  const isInk = Uint8Array.from(pixels, (level) => (level < dark ? 1 : 0));
  dropRuns(isInk, { lines: height, length: width, line: width, step: 1 });
  dropRuns(isInk, { lines: width, length: height, line: 1, step: width });
  const count = isInk.reduce((sum, one) => sum + one, 0);
  const every = Math.max(1, Math.ceil(count / maxInk));
  const xs = new Int32Array(Math.ceil(count / every));
  const ys = new Int32Array(xs.length);
  for (let at = 0, seen = 0; at < isInk.length; at += 1) {
    if (isInk[at] === 0) continue;
    if (seen % every === 0) {
      xs[seen / every] = at % width;
      ys[seen / every] = Math.floor(at / width);
    }
    seen += 1;
  }
  return { xs, ys };
};

type Lines = {
  readonly lines: number;
  readonly length: number;
  readonly line: number;
  readonly step: number;
};

const dropRuns = (isInk: Uint8Array, { lines, length, line, step }: Lines): void => {
  for (let at = 0; at < lines; at += 1) {
    let run = 0;
    for (let along = 0; along <= length; along += 1) {
      const index = at * line + along * step;
      if (along < length && isInk[index] === 1) {
        run += 1;
        continue;
      }
      for (let back = 1; run > longestRun && back <= run; back += 1) isInk[index - back * step] = 0;
      run = 0;
    }
  }
};

const longestRun = 40;

/** Halfway between the paper and the ink, by the two classes that part best (Otsu). */
export const darkLevel = (pixels: Uint8Array): number => {
  const counts = new Float64Array(256);
  for (const level of pixels) counts[level] = (counts[level] ?? 0) + 1;
  const total = pixels.length;
  const sum = counts.reduce((all, count, level) => all + count * level, 0);
  let [below, sumBelow, best, bestLevel] = [0, 0, -1, 128];
  for (let level = 0; level < 256; level += 1) {
    below += counts[level] ?? 0;
    sumBelow += level * (counts[level] ?? 0);
    const above = total - below;
    if (below === 0 || above === 0) continue;
    const apart = (below / total) * (above / total) * (sumBelow / below - (sum - sumBelow) / above) ** 2;
    if (apart > best) [best, bestLevel] = [apart, level];
  }
  return bestLevel + 1;
};

const sharpest = (
  along: Int32Array,
  across: Int32Array,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly degrees: number; readonly sharpness: number } => {
  let best = { degrees: 0, sharpness: sharpnessAt(0, along, across, width + height) };
  const tryAt = (degrees: number): void => {
    const sharpness = sharpnessAt(degrees, along, across, width + height);
    if (sharpness > best.sharpness) best = { degrees, sharpness };
  };
  for (let degrees = -maxDegrees; degrees <= maxDegrees; degrees += 0.5) tryAt(degrees);
  const coarse = best.degrees;
  for (let step = -4; step <= 4; step += 1) tryAt(coarse + step / 10);
  return best;
};

const sharpnessAt = (degrees: number, along: Int32Array, across: Int32Array, size: number): number => {
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const rows = new Int32Array(size * 2);
  for (let index = 0; index < along.length; index += 1) {
    const row = Math.round((across[index] ?? 0) * cos - (along[index] ?? 0) * sin) + size;
    rows[row] = (rows[row] ?? 0) + 1;
  }
  let sharpness = 0;
  for (let row = 1; row < rows.length; row += 1) sharpness += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return sharpness;
};
