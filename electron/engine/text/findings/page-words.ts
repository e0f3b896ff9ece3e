import type { Box, TextLine } from '@shared/model/text';
import { foldText } from './fold-text';

/** The lines of a page as one running text, and the way from any place in it back to its line. */
export type PageWords = {
  readonly page: number;
  /** The lines, parted by line breaks, as they are. */
  readonly text: string;
  /** The same, folded; `at` leads back into `text`. */
  readonly folded: string;
  readonly at: Uint32Array;
  readonly lines: readonly PlacedLine[];
};
export type PlacedLine = { readonly start: number; readonly end: number; readonly line: WordLine };
export type WordLine = Pick<TextLine, 'text' | 'box'> &
  Partial<Pick<TextLine, 'size' | 'heading' | 'item' | 'gap'>>;

export const pageWords = (page: number, lines: readonly WordLine[]): PageWords => {
  const placed: PlacedLine[] = [];
  let start = 0;
  for (const line of lines) {
    placed.push({ start, end: start + line.text.length, line });
    start += line.text.length + 1;
  }
  const text = lines.map((line) => line.text).join('\n');
  const folded = foldText(text);
  return { page, text, folded: folded.text, at: folded.at, lines: placed };
};

export type Place = { readonly text: string; readonly page: number; readonly box: Box | null };

/** What stands between two places of the running text. */
export const placeOf = (words: PageWords, start: number, end: number): Place => ({
  text: words.text.slice(start, end).replace(/\s+/g, ' ').trim(),
  page: words.page,
  box: unionOf(
    words.lines.filter((each) => each.start < end && each.end > start).map(({ line }) => line.box),
  ),
});

export const unionOf = (boxes: readonly (Box | null)[]): Box | null => {
  const known = boxes.filter((box) => box !== null);
  if (known.length === 0) return null;
  const left = Math.min(...known.map((box) => box[0]));
  const top = Math.min(...known.map((box) => box[1]));
  const right = Math.max(...known.map((box) => box[0] + box[2]));
  const bottom = Math.max(...known.map((box) => box[1] + box[3]));
  return [left, top, right - left, bottom - top].map(
    (side) => Math.round(side * 100) / 100,
  ) as unknown as Box;
};
