import type { Box } from '@shared/model/text';
import { greatest, least } from './extent';
import type { Glyph } from './glyph';
import { isMark } from './item-mark';
import { partBaselines } from './part-baselines';

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
export const toSegments = (glyphs: readonly Glyph[]): readonly Segment[] => {
  const rows = toRows(glyphs).map((placed) => ({ placed, gaps: gapsOf(placed) }));
  const onPage = usualWordGap(rows.flatMap(wordGapsOf), leastGapsOfPage);
  return rows.flatMap((row) => {
    const wordGap = Math.max(onPage, usualWordGap(wordGapsOf(row), leastGapsOfRow));
    return withoutMarks(splitAtGaps(row, wordGap).map(toSegment));
  });
};

export const boxOf = (segments: readonly Segment[]): Box => {
  const left = least(segments, (segment) => segment.left);
  const right = greatest(segments, (segment) => segment.right);
  const top = least(segments, (segment) => segment.baseline - segment.size * 0.8);
  const bottom = greatest(segments, (segment) => segment.baseline + segment.size * 0.2);
  return [round(left), round(top), round(right - left), round(bottom - top)];
};

export const round = (value: number): number => Math.round(value * 100) / 100;

/** A column may begin after so little; a space between two words is rarely as wide. */
const splitEms = 0.55;
const splitEmsElsewhere = 0.35;
const wordGapEms = 0.15;
const ideographGapEms = 0.5;
/** Fewer letters than this set apart are rather a list of letters. */
const leastSpread = 4;
/** A raised or lowered small letter still belongs to its line. */
const sameBaselineEms = 0.3;
const smallLetterEms = 0.45;

type Placed = { readonly glyph: Glyph; readonly drawn: number; bold: boolean };

const toRows = (glyphs: readonly Glyph[]): readonly (readonly Placed[])[] => {
  const sorted = glyphs
    .map((glyph, drawn) => ({ glyph, drawn, bold: glyph.bold || glyph.paint.invisible }))
    .sort((a, b) => a.glyph.from[1] - b.glyph.from[1]);
  const rows: { placed: Placed[]; baseline: number; size: number }[] = [];
  for (const placed of sorted) {
    const { size, from } = placed.glyph;
    const row = rows.at(-1);
    const larger = Math.max(row?.size ?? 0, size);
    const small = row !== undefined && Math.min(row.size, size) < larger * 0.8;
    const reach = larger * (small ? smallLetterEms : sameBaselineEms);
    if (row === undefined || from[1] - row.baseline > reach) {
      rows.push({ placed: [placed], baseline: from[1], size });
      continue;
    }
    row.placed.push(placed);
    if (size > row.size) Object.assign(row, { baseline: from[1], size });
  }
  return rows.flatMap(({ placed }) =>
    partBaselines(placed).map((row) =>
      withoutDoubles(row.toSorted((a, b) => a.glyph.from[0] - b.glyph.from[0])),
    ),
  );
};

/** Bold made by drawing the same letter twice. */
const withoutDoubles = (row: readonly Placed[]): readonly Placed[] =>
  row.filter(({ glyph }, index) => {
    const before = row[index - 1];
    if (before === undefined || before.glyph.text !== glyph.text) return true;
    const apart = Math.abs(glyph.from[0] - before.glyph.from[0]);
    if (apart > Math.min(glyph.size * 0.12, widthOf(glyph) * 0.5)) return true;
    before.bold = true;
    return false;
  });

const widthOf = (glyph: Glyph): number => Math.abs(glyph.to[0] - glyph.from[0]);

type GappedRow = { readonly placed: readonly Placed[]; readonly gaps: readonly number[] };

/** Letters that are set wide apart have wide gaps between their words, too; so have typewriters and even edges. */
const splitAtGaps = (
  { placed: row, gaps }: GappedRow,
  wordGapEms: number,
): readonly (readonly Placed[])[] => {
  const parts: Placed[][] = [];
  for (const [index, placed] of row.entries()) {
    const part = parts.at(-1);
    const before = part?.at(-1);
    if (part === undefined || before === undefined) {
      parts.push([placed]);
      continue;
    }
    const size = Math.max(before.glyph.size, placed.glyph.size);
    const gap = gaps[index] ?? 0;
    const earlier = part.length > 1 ? (gaps[index - 1] ?? 0) : Number.POSITIVE_INFINITY;
    const later = gaps[index + 1] ?? Number.POSITIVE_INFINITY;
    const usual = Math.min(earlier, Math.max(0, later), size * 0.7);
    const elsewhere = Math.abs(placed.drawn - before.drawn) > 2;
    const ems = elsewhere
      ? Math.max(splitEmsElsewhere, wordGapEms * 1.2)
      : Math.max(splitEms, wordGapEms * 1.6);
    const limit = size * ems + 2 * Math.max(0, usual);
    if (gap > limit) parts.push([placed]);
    else part.push(placed);
  }
  return parts;
};

/** The empty space to the left of each glyph of a row. */
const gapsOf = (row: readonly Placed[]): readonly number[] => {
  let end = Number.NEGATIVE_INFINITY;
  return row.map(({ glyph }) => {
    const gap = glyph.from[0] - end;
    end = Math.max(end, glyph.to[0]);
    return gap;
  });
};

/** What parts words or more, in ems: not what parts columns far from each other. */
const wordGapsOf = ({ placed, gaps }: GappedRow): readonly number[] =>
  placed.flatMap(({ glyph }, index) => {
    const gap = (gaps[index] ?? 0) / glyph.size;
    return gap >= wordGapEms && gap <= widestWordGapEms ? [gap] : [];
  });

/** 0 where there are too few to tell, or where they differ: cells of a table begin where they like. */
const usualWordGap = (gaps: readonly number[], least: number): number => {
  if (gaps.length < least) return 0;
  const sorted = gaps.toSorted((a, b) => a - b);
  const usual = sorted[sorted.length >> 1] ?? 0;
  const alike = gaps.filter((gap) => Math.abs(gap - usual) <= usual * 0.3);
  return alike.length * 4 >= gaps.length * 3 ? usual : 0;
};

const widestWordGapEms = 1.5;
const leastGapsOfPage = 8;
const leastGapsOfRow = 4;

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
