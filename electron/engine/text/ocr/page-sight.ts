import type { ReadWord } from './read-words';
import type { OcrLanguage } from './recogniser';

/** A page as OCR saw it: words in points of the level page, and how that page lies in the one of the file. */
export type PageSight = {
  readonly words: readonly ReadWord[];
  readonly place: Placing;
  readonly language: OcrLanguage;
  /** Mean of its words, 0 to 100; 0 without words. */
  readonly sure: number;
};

/** Clockwise turns of the level page in the file's page: first in quarters, then by the tilt. */
export type Placing = {
  readonly turns: 0 | 1 | 2 | 3;
  readonly degrees: number;
  /** Of the page in the file, in points. */
  readonly width: number;
  readonly height: number;
};

export const meanSureness = (words: readonly ReadWord[]): number => {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const weighted = words.reduce((sum, { text, sure }) => sum + sure * text.length, 0);
  return letters === 0 ? 0 : Math.round(weighted / letters);
};

export const isWord = ({ text }: ReadWord): boolean => /[\p{L}\p{N}]/u.test(text);
