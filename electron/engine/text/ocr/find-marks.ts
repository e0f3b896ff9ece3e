import type { ReadWord } from './read-words';

/**
 * The mark of a list is a dot, which the recogniser takes for any small letter or sign, often as a line of its own.
 * What is smaller than a letter and stands before words is that mark. Specks that stand alone are nothing.
 */
export const findMarks = (words: readonly ReadWord[]): readonly ReadWord[] => {
  const size = usualSize(words);
  return words.flatMap((word) => {
    if ([...word.text].length > 2) return [word];
    const beside = words.filter((other) => other !== word && isBeside(word, other, size));
    const after = beside.find((other) => other.left >= word.right);
    const before = beside.some((other) => other.right <= word.left && word.left - other.right < size);
    if (after !== undefined && !before && isDot(word, after.size))
      return [{ ...word, text: '•', baseline: after.baseline, size: after.size, line: after.line }];
    return beside.length === 0 && isSpeck(word) ? [] : [word];
  });
};

/** Of most of the letters. */
export const usualSize = (words: readonly ReadWord[]): number => {
  const sizes = words.map(({ size }) => size).sort((a, b) => a - b);
  return Math.max(1, sizes[sizes.length >> 1] ?? 0);
};

const farthestEms = 2.6;

const isBeside = (word: ReadWord, other: ReadWord, size: number): boolean => {
  const middle = (word.top + word.bottom) / 2;
  const isLevel = middle < other.baseline && middle > other.baseline - other.size * 0.75;
  const gap = Math.max(other.left - word.right, word.left - other.right);
  return isLevel && gap >= 0 && gap < size * farthestEms && [...other.text].length > 1;
};

const dotEms = 0.46;

const isDot = ({ text, left, right, top, bottom }: ReadWord, size: number): boolean =>
  !/\p{N}/u.test(text) && right - left < size * dotEms && bottom - top < size * dotEms;

const unsure = 60;

const isSpeck = ({ text, sure }: ReadWord): boolean => !/[\p{L}\p{N}]/u.test(text) && sure < unsure;
