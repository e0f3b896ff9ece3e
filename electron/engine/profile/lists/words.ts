import type { Fact, Span } from '@shared/model/profile';
import { type PageLine, spanOf } from '../page-line';

/** Words that run on over one line or several, and know of each letter where it stands. */
export type Words = { readonly text: string; readonly parts: readonly Part[] };
type Part = { readonly at: number; readonly line: PageLine };

/** A stretch of words. */
export type Piece = { readonly words: Words; readonly from: number; readonly to: number };

const longestWords = 4000;

export const wordsOf = (lines: readonly PageLine[]): Words => {
  let text = '';
  const parts: Part[] = [];
  for (const line of lines) {
    if (text.length > longestWords) break;
    if (text && !/\p{L}-$/u.test(text)) text += ' ';
    parts.push({ at: text.length, line });
    text += line.text.slice(0, longestWords);
  }
  return { text, parts };
};

export const firstLine = ({ parts: [first] }: Words): PageLine | undefined => first?.line;

export const wholeOf = (words: Words): Piece => trimmed({ words, from: 0, to: words.text.length });

export const textOf = ({ words, from, to }: Piece): string => words.text.slice(from, to);

/** Without the space and the signs that only part it from its neighbours. */
export const trimmed = (piece: Piece): Piece => {
  const text = textOf(piece);
  const start = /^[\s,;:|•·●▪■◦‣⁃*►▸➢➤✓✔–—\-/)\]]+/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start);
  let end = rest.length;
  while (end > 0 && /[\s,;:|•·▪–—\-/([]/.test(rest[end - 1] ?? '')) end -= 1;
  return { words: piece.words, from: piece.from + start, to: piece.from + start + end };
};

export const isEmpty = (piece: Piece): boolean => piece.to <= piece.from;

export const spansOf = ({ words, from, to }: Piece): readonly Span[] =>
  words.parts.flatMap(({ at, line }) => {
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, line.text.length);
    return end > start ? [spanOf(line, start, end)] : [];
  });

export const factOfPiece = (piece: Piece, confidence: number): Fact => ({
  value: textOf(piece).replace(/\s+/g, ' '),
  confidence,
  spans: spansOf(piece),
});

/** What lies between stretches that were taken out. */
export const without = (piece: Piece, taken: readonly { from: number; to: number }[]): readonly Piece[] => {
  const left: Piece[] = [];
  let from = piece.from;
  for (const each of [...taken].sort((a, b) => a.from - b.from)) {
    if (each.from >= piece.to || each.to <= piece.from) continue;
    left.push({ words: piece.words, from, to: Math.max(from, each.from) });
    from = Math.max(from, each.to);
  }
  left.push({ words: piece.words, from, to: piece.to });
  return left.map(trimmed).filter((each) => !isEmpty(each));
};

/** Parted where the pattern matches outside brackets; the pattern is sticky-free and global. */
export const splitAt = (piece: Piece, pattern: RegExp): readonly Piece[] => {
  const text = textOf(piece);
  const depths = depthsOf(text);
  const cuts = [...text.matchAll(pattern)]
    .filter(({ index, 0: found }) => found.length > 0 && depths[index] === 0)
    .map(({ index, 0: found }) => ({ from: piece.from + index, to: piece.from + index + found.length }));
  return cuts.length === 0 ? [trimmed(piece)].filter((each) => !isEmpty(each)) : without(piece, cuts);
};

/** How many brackets are open before each letter; brackets that never close do not count. */
const depthsOf = (text: string): readonly number[] => {
  const depths = new Array<number>(text.length + 1).fill(0);
  const opened: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index] ?? '';
    if ('([{（'.includes(letter)) opened.push(index);
    else if (')]}）'.includes(letter)) {
      const start = opened.pop();
      if (start !== undefined && opened.length === 0) depths.fill(1, start, index + 1);
    }
  }
  return depths;
};
