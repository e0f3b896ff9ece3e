import type { Picture } from './picture';
import type { ReadWord } from './read-words';

/**
 * Between two parts of an address the recogniser saw a space. There is a sign if more ink stands below the baseline
 * there than below the words, or if one line is drawn under these two words and no others: a link is one word, and
 * its underline hides the sign.
 */
export const hasUnderscore = (picture: Picture, before: ReadWord, word: ReadWord): boolean => {
  const [from, to] = [Math.round(before.right) + 1, Math.round(word.left) - 1];
  if (to - from < word.size * narrowestEms) return false;
  const [left, right] = [Math.round(before.left), Math.round(word.right)];
  const floor = floorOf(picture, word, { from, to });
  const ink = inkIn(picture, { from: floor + 1, to: floor + word.size * 0.3 });
  const between = ink(from, to);
  const below = [...ink(left, from), ...ink(to, right)];
  if (middleOf(between) - middleOf(below) > strokePixels) return true;
  // A dot would stand there, or have no place for itself.
  const above = inkIn(picture, { from: floor - word.size * 0.3, to: floor - 2 });
  if (to - from < word.size * underscoreEms || above(from, to).some(isStroke)) return false;
  const reach = Math.round(word.size * besideEms);
  const beside = [...ink(left - 2 * reach, left - reach), ...ink(right + reach, right + 2 * reach)];
  return Math.min(...between) > strokePixels && middleOf(below) > strokePixels && !beside.some(isStroke);
};

const narrowestEms = 0.15;
const underscoreEms = 0.35;
const besideEms = 0.25;
const strokePixels = 0.6;

/** Where an underline is taken for the feet of the letters, the baseline lies below it. */
const floorOf = (picture: Picture, { baseline, size }: ReadWord, { from, to }: Rows): number => {
  for (let y = Math.round(baseline - size * sunkEms); y < baseline; y += 1)
    if (Math.min(...inkIn(picture, { from: y, to: y })(from, to)) > strokePixels) return y - 2;
  return baseline;
};

const sunkEms = 0.15;

const isStroke = (ink: number): boolean => ink > strokePixels;

type Rows = { readonly from: number; readonly to: number };

/** How much of each column is dark between two heights, in pixels. */
const inkIn = (
  { width, pixels }: Picture,
  { from, to }: Rows,
): ((left: number, right: number) => readonly number[]) => {
  const [top, bottom] = [Math.round(from), Math.round(to)];
  return (left, right) =>
    Array.from({ length: Math.max(0, right - left) }, (_, index) => {
      const x = Math.min(width - 1, Math.max(0, left + index));
      let ink = 0;
      for (let y = top; y <= bottom; y += 1) ink += 1 - (pixels[y * width + x] ?? 255) / 255;
      return ink;
    });
};

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
