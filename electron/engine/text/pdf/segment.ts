import type { Box } from '@shared/model/text';
import { greatest, least } from './extent';
import type { Glyph } from './glyph';
import { glyphRows, type Placed } from './glyph-rows';
import { isMark } from './item-mark';
import { splitAtGaps, wordGapEms } from './split-at-gaps';

/** One character or cluster where it stands; `spaced`: an empty space parts it from the one at its left. */
export type Cell = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly spaced: boolean;
};

/** Characters that stand close together on one baseline: a line, or the part of it in one column. */
export type Segment = {
  /** From left to right, as they stand. */
  readonly cells: readonly Cell[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly bold: boolean;
  /** The mark of a list stands before it. */
  readonly item: boolean;
  /** When it was drawn, counted in characters of the page. */
  readonly drawn: number;
  /** The usual space between its letters, where they are set wide apart. */
  readonly tracking: number;
  /** What parts it from what stands above it in the same narrow cell, where both are read as one line. */
  readonly joint?: string;
};

/** All glyphs share one direction; coordinates are already turned so that they read from left to right. */
export const toSegments = (glyphs: readonly Glyph[]): readonly Segment[] =>
  splitAtGaps(glyphRows(glyphs)).flatMap((parts) => withoutMarks(parts.map(toSegment)));

export const boxOf = (segments: readonly Segment[]): Box => {
  const left = least(segments, (segment) => segment.left);
  const right = greatest(segments, (segment) => segment.right);
  const top = least(segments, (segment) => segment.baseline - segment.size * 0.8);
  const bottom = greatest(segments, (segment) => segment.baseline + segment.size * 0.2);
  return [round(left), round(top), round(right - left), round(bottom - top)];
};

export const round = (value: number): number => Math.round(value * 100) / 100;

const ideographGapEms = 0.5;
/** Fewer letters than this set apart are rather a list of letters. */
const leastSpread = 4;

const toSegment = (row: readonly Placed[]): Segment => {
  const glyphs = row.map(({ glyph }) => glyph);
  const gaps = glyphs.map((glyph, index) => {
    const before = glyphs[index - 1];
    return before === undefined
      ? 0
      : (glyph.from[0] - before.to[0]) / Math.max(1, Math.min(glyph.size, before.size));
  });
  const usual = median(gaps.slice(1));
  const spread = glyphs.length >= leastSpread && usual >= wordGapEms;
  const isWordStart = (glyph: Glyph, index: number): boolean => {
    const gap = gaps[index] ?? 0;
    if (index === 0) return false;
    if (spread) return gap > usual * 1.6;
    const dense = isIdeograph(glyph.text) && isIdeograph(glyphs[index - 1]?.text ?? '');
    return gap > (dense ? ideographGapEms : wordGapEms) || glyph.spaced;
  };
  const cells = glyphs.map((glyph, index) => ({
    text: glyph.text,
    left: glyph.from[0],
    right: glyph.to[0],
    spaced: isWordStart(glyph, index),
  }));
  const largest = glyphs.reduce((best, glyph) => (glyph.size > best.size ? glyph : best));
  return {
    cells,
    text: cells.map((cell) => (cell.spaced ? ` ${cell.text}` : cell.text)).join(''),
    left: least(cells, (cell) => cell.left),
    right: greatest(cells, (cell) => cell.right),
    baseline: largest.from[1],
    size: largest.size,
    bold: row.filter(({ bold }) => bold).length * 2 > row.length,
    item: false,
    drawn: row.reduce((first, { drawn }) => Math.min(first, drawn), row[0]?.drawn ?? 0),
    tracking: spread ? usual * largest.size : 0,
  };
};

const ideograph = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;
const isIdeograph = (text: string): boolean => text > '\u2e7f' && ideograph.test(text);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** A bullet that stands apart is part of the words at its right, never a column of its own. */
export const withoutMarks = (parts: readonly Segment[]): readonly Segment[] => {
  const kept: Segment[] = [];
  let mark: Segment | null = null;
  for (const part of parts) {
    const marked = mark !== null && part.left - mark.right < part.size * 4;
    if (mark !== null && !marked) kept.push(mark);
    mark = isMark(part.text) ? part : null;
    if (mark === null) kept.push(marked ? { ...part, item: true } : part);
  }
  if (mark !== null) kept.push(mark);
  return kept;
};
