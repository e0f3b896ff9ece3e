import type { Glyph } from './glyph';
import { partBaselines } from './part-baselines';

export type Placed = { readonly glyph: Glyph; readonly drawn: number; bold: boolean };

/** A raised or lowered small letter still belongs to its line. */
const sameBaselineEms = 0.3;
const smallLetterEms = 0.45;

/** What stands on one baseline, from left to right. */
export const glyphRows = (glyphs: readonly Glyph[]): readonly (readonly Placed[])[] => {
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
      withoutLeaders(withoutDoubles(row.toSorted((a, b) => a.glyph.from[0] - b.glyph.from[0]))),
    ),
  );
};

/** A row of dots that leads from a title to its date at the margin is empty space. */
const withoutLeaders = (row: readonly Placed[]): readonly Placed[] => {
  if (row.length < leastLeaders) return row;
  const kept: Placed[] = [];
  let dots: Placed[] = [];
  const close = (): void => {
    if (dots.length < leastLeaders) for (const dot of dots) kept.push(dot);
    dots = [];
  };
  for (const placed of row) {
    if (leaders.has(placed.glyph.text)) {
      dots.push(placed);
      continue;
    }
    close();
    kept.push(placed);
  }
  close();
  return kept.length > 0 ? kept : row;
};

const leaders: ReadonlySet<string> = new Set(['.', '_', '·', '…']);
const leastLeaders = 6;

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
