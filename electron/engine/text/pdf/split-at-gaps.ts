import type { Placed } from './glyph-rows';

/** The parts of each line that may stand in different columns. */
export const splitAtGaps = (
  lines: readonly (readonly Placed[])[],
): readonly (readonly (readonly Placed[])[])[] => {
  const rows = lines.map((placed) => ({ placed, gaps: gapsOf(placed) }));
  const onPage = usualWordGap(rows.flatMap(wordGapsOf), leastGapsOfPage);
  return rows.map((row) => splitRow(row, Math.max(onPage, usualWordGap(wordGapsOf(row), leastGapsOfRow))));
};

/** A column may begin after so little; a space between two words is rarely as wide. */
const splitEms = 0.55;
const splitEmsElsewhere = 0.35;
export const wordGapEms = 0.15;

type GappedRow = { readonly placed: readonly Placed[]; readonly gaps: readonly number[] };

/** Letters that are set wide apart have wide gaps between their words, too; so have typewriters and even edges. */
const splitRow = ({ placed: row, gaps }: GappedRow, usualEms: number): readonly (readonly Placed[])[] => {
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
    const ems = elsewhere ? Math.max(splitEmsElsewhere, usualEms * 1.2) : Math.max(splitEms, usualEms * 1.6);
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
