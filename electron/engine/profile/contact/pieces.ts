import type { TextLine } from '@shared/model/text';

/** What stands apart on one line: between bars, dots, icons, cells, wide gaps or addresses. */
export type Piece = { readonly text: string; readonly from: number; readonly to: number };

export const piecesOf = (line: Pick<TextLine, 'text' | 'edges' | 'size'>, begin = 0): readonly Piece[] => {
  const text = withBars(line);
  const pieces: Piece[] = [];
  let from = begin;
  const add = (to: number): void => {
    const raw = text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const words = raw.trim();
    if (words !== '') pieces.push({ text: words, from: start, to: start + words.length });
  };
  for (const gap of text.matchAll(between)) {
    if (gap.index + gap[0].length <= begin) continue;
    add(gap.index);
    from = Math.max(begin, gap.index + gap[0].length);
  }
  add(text.length);
  return pieces;
};

const between =
  /\s{2,}|\s*(?:[|•·●▪■◆♦◇◊⋄⬥∙⋅‧¦❖✦►▸➤※\t\u2003\uE000-\uF8FF]|\uFE0F|(?![°©®™№])\p{So})+\s*(?:[–—⁃/~‖-]\s+)?|\s+[–—⁃/~‖]\s+|\s-\s|;\s|\uFFFD+/gu;

/** Nobody writes an address in a longer line; a hostile file may. */
const longestLine = 600;

/** The same line, letter for letter, with a bar for what parts its pieces without a sign. */
const withBars = ({ text, edges, size }: Pick<TextLine, 'text' | 'edges' | 'size'>): string => {
  const barred = text
    .slice(0, longestLine)
    .replace(address, bars)
    .replace(number, (digits) => (digits.replace(/\D/g, '').length >= 9 ? bars(digits) : digits));
  return wideGaps(text, edges, size).reduce(
    (line, at) => (at < line.length ? `${line.slice(0, at)}|${line.slice(at + 1)}` : line),
    barred,
  );
};

const bars = (words: string): string => '|'.repeat(words.length);

const address =
  /(?<![^\s(<|,;:])[^\s|@<>()]{1,64}@[^\s|@<>()]{3,100}|https?:\/\/[^\s|]{3,200}|(?<![\p{L}\p{N}.])(?:www\.[^\s|]{3,200}|(?:[\p{L}\p{N}-]{1,63}\.){1,3}\p{L}{2,8}\/[^\s|]{1,200})/giu;
const number =
  /(?<![\p{L}\p{N}])(?:\(?\+\d(?:[\s()./-]{0,3}\d){7,14}|\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}|\(?\d(?:[\s()./-]{0,2}\d){8,13})(?![\p{L}\p{N}])/gu;

/** Where the space between two words is much wider than the line's other spaces and than its letters. */
const wideGaps = (text: string, edges: readonly number[], size: number | null): readonly number[] => {
  if (size === null || edges.length < 4) return [];
  const words = [...text.matchAll(/\S+/g)];
  if (words.length * 2 !== edges.length) return [];
  const gaps = words.slice(1).map((_, at) => (edges[2 * at + 2] ?? 0) - (edges[2 * at + 1] ?? 0));
  // letters set apart set the words further apart too
  const letters = words.reduce((sum, [word]) => sum + word.length, 0);
  const advance =
    words.reduce((sum, _, at) => sum + (edges[2 * at + 1] ?? 0) - (edges[2 * at] ?? 0), 0) /
    Math.max(1, letters);
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  return gaps.flatMap((gap, at) => {
    const isWide = gap > Math.max(size * 0.8, advance * 1.6) && (gap > usual * 2 || gaps.length < 3);
    const before = words[at];
    return isWide && before ? [before.index + before[0].length] : [];
  });
};
