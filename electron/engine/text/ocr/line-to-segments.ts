import { type Segment, withoutMarks } from '../pdf/segment';
import type { ReadWord } from './read-words';

/**
 * A line of the recogniser as the parts of it that may stand in different columns. A word stays whole: its letters
 * have no place of their own, and those of two words must never mix.
 */
export const lineToSegments = (words: readonly ReadWord[], usualSize: number): readonly Segment[] => {
  const inOrder = joinSpaced(words.toSorted((a, b) => a.left - b.left));
  const usual = usualGap(inOrder);
  const parts: ReadWord[][] = [];
  for (const word of inOrder) {
    const before = parts.at(-1)?.at(-1);
    const limit = Math.max(splitEms * word.size, usual * farWider);
    const tracked = before === undefined ? 0 : 2 * Math.min(trackingOf([before]), trackingOf([word]));
    if (before === undefined || word.left - before.right > limit + tracked) parts.push([word]);
    else parts.at(-1)?.push(word);
  }
  return withoutMarks(parts.map((part) => toSegment(part, usualSize)));
};

const splitEms = 0.6;
const farWider = 1.8;

const gapsOf = (words: readonly ReadWord[]): readonly number[] =>
  words.slice(1).map((word, index) => word.left - (words[index]?.right ?? 0));

/** Between words; what parts columns is left out. */
const usualGap = (words: readonly ReadWord[]): number => {
  const gaps = gapsOf(words).filter((gap, index) => gap < (words[index]?.size ?? 0));
  return gaps.length < leastGaps ? 0 : middleOf(gaps);
};

const leastGaps = 4;

/** Letters set wide apart are read as words of a letter or two: they are one word as far as they stand evenly. */
const joinSpaced = (words: readonly ReadWord[]): readonly ReadWord[] => {
  if (words.filter(isLetter).length < leastSpaced || words.some((word) => !isScrap(word))) return words;
  const usual = middleOf(gapsOf(words));
  const joined: ReadWord[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before === undefined || word.left - before.right > usual * wordGap) joined.push(word);
    else joined[joined.length - 1] = joinWords(before, word);
  }
  return joined;
};

const leastSpaced = 3;
const wordGap = 1.5;
const isLetter = ({ text }: ReadWord): boolean => /^\p{Lu}$/u.test(text);
const isScrap = ({ text }: ReadWord): boolean => /^(?:\p{Lu}{1,3}|&|\p{Lu}['’.-])$/u.test(text);

export const joinWords = (first: ReadWord, second: ReadWord): ReadWord => ({
  ...first,
  text: first.text + second.text,
  sure: Math.min(first.sure, second.sure),
  top: Math.min(first.top, second.top),
  right: Math.max(first.right, second.right),
  bottom: Math.max(first.bottom, second.bottom),
});

const toSegment = (words: readonly ReadWord[], usualSize: number): Segment => {
  const size = Math.max(1, middleOf(words.map((word) => word.size)));
  return {
    cells: words.map(({ text, left, right }, index) => ({ text, left, right, spaced: index > 0 })),
    text: words.map(({ text }) => text).join(' '),
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    baseline: middleOf(words.map(({ baseline }) => baseline)),
    size,
    bold: false,
    item: false,
    drawn: 0,
    tracking: size > usualSize * largeSize ? Math.max(trackingOf(words), size / 2) : trackingOf(words),
  };
};

/** Large words are a name or a heading, which stays together however wide its spaces are. */
const largeSize = 1.4;

/** What a letter is wider than a wide letter is, where words are set with space between their letters. */
const trackingOf = (words: readonly ReadWord[]): number => {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const width = words.reduce((sum, { left, right }) => sum + right - left, 0);
  return letters < leastTracked ? 0 : Math.max(0, width / letters - wideLetterEms * (words[0]?.size ?? 0));
};

const leastTracked = 3;
const wideLetterEms = 0.72;

const middleOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
