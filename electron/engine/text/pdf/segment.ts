import type { Box } from '@shared/model/text';
import type { Glyph } from './glyph';
import { visualToLogical } from './visual-to-logical';

/** Characters that stand close together on one baseline: a line, or the part of it in one column. */
export type Segment = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
};

/** All glyphs share one direction; coordinates are already turned so that they read from left to right. */
export const toSegments = (glyphs: readonly Glyph[]): readonly Segment[] =>
  toRows(glyphs).flatMap((row) => splitAtGaps(row).map(toSegment));

export const boxOf = (segments: readonly Segment[]): Box => {
  const left = Math.min(...segments.map((segment) => segment.left));
  const right = Math.max(...segments.map((segment) => segment.right));
  const top = Math.min(...segments.map((segment) => segment.baseline - segment.size * 0.8));
  const bottom = Math.max(...segments.map((segment) => segment.baseline + segment.size * 0.2));
  return [round(left), round(top), round(right - left), round(bottom - top)];
};

const round = (value: number): number => Math.round(value * 100) / 100;

const columnGapEms = 1;
const wordGapEms = 0.15;
/** Fewer letters than this set apart are rather a list of letters. */
const leastSpread = 4;
/** A raised or lowered small letter still belongs to its line. */
const sameBaselineEms = 0.3;
const smallLetterEms = 0.45;

const toRows = (glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] => {
  const sorted = glyphs.toSorted((a, b) => a.from[1] - b.from[1]);
  const rows: { glyphs: Glyph[]; baseline: number; size: number }[] = [];
  for (const glyph of sorted) {
    const row = rows.at(-1);
    const larger = Math.max(row?.size ?? 0, glyph.size);
    const small = row !== undefined && Math.min(row.size, glyph.size) < larger * 0.8;
    const reach = larger * (small ? smallLetterEms : sameBaselineEms);
    if (row === undefined || glyph.from[1] - row.baseline > reach) {
      rows.push({ glyphs: [glyph], baseline: glyph.from[1], size: glyph.size });
      continue;
    }
    row.glyphs.push(glyph);
    if (glyph.size > row.size) Object.assign(row, { baseline: glyph.from[1], size: glyph.size });
  }
  return rows.map((row) => withoutDoubles(row.glyphs.toSorted((a, b) => a.from[0] - b.from[0])));
};

/** Bold made by drawing the same letter twice. */
const withoutDoubles = (row: readonly Glyph[]): readonly Glyph[] =>
  row.filter((glyph, index) => {
    const before = row[index - 1];
    if (before === undefined || before.text !== glyph.text) return true;
    return Math.abs(glyph.from[0] - before.from[0]) > Math.min(glyph.size * 0.12, widthOf(glyph) * 0.5);
  });

const widthOf = (glyph: Glyph): number => Math.abs(glyph.to[0] - glyph.from[0]);

/** Letters that are set wide apart have wide gaps between their words, too. */
const splitAtGaps = (row: readonly Glyph[]): readonly (readonly Glyph[])[] => {
  const parts: Glyph[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  let usualGap = 0;
  for (const glyph of row) {
    const part = parts.at(-1);
    const size = Math.max(part?.at(-1)?.size ?? 0, glyph.size);
    const gap = glyph.from[0] - end;
    if (part === undefined || gap > size * columnGapEms + 2 * usualGap) {
      parts.push([glyph]);
      usualGap = 0;
    } else {
      part.push(glyph);
      usualGap = Math.min(Math.max(0, gap), size * 0.7);
    }
    end = parts.at(-1) === part ? Math.max(end, glyph.to[0]) : glyph.to[0];
  }
  return parts;
};

const toSegment = (glyphs: readonly Glyph[]): Segment => {
  const gaps = glyphs.map((glyph, index) => {
    const before = glyphs[index - 1];
    return before === undefined
      ? 0
      : (glyph.from[0] - before.to[0]) / Math.max(1, Math.min(glyph.size, before.size));
  });
  const usual = median(gaps.slice(1));
  const spread = glyphs.length >= leastSpread && usual >= wordGapEms;
  const least = spread ? usual * 1.6 : wordGapEms;
  const isWordStart = (glyph: Glyph, index: number): boolean =>
    index > 0 && ((gaps[index] ?? 0) > least || (!spread && glyph.spaced));
  const characters = glyphs.flatMap((glyph, index) =>
    isWordStart(glyph, index) ? [' ', glyph.text] : [glyph.text],
  );
  const largest = glyphs.reduce((best, glyph) => (glyph.size > best.size ? glyph : best));
  return {
    text: visualToLogical(characters).replace(besideNoLetter, ''),
    left: Math.min(...glyphs.map((glyph) => glyph.from[0])),
    right: Math.max(...glyphs.map((glyph) => glyph.to[0])),
    baseline: largest.from[1],
    size: largest.size,
  };
};

/** An unreadable character matters inside of a word; alone it is an icon. */
const besideNoLetter = /(?<![\p{L}\ufffd])\ufffd+(?!\p{L})/gu;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
