import type { Glyph } from './glyph';

/**
 * What stands at nearly one height may be a raised letter, or a line of another column between two lines of this
 * one. Letters that stand evenly are a line; others join it only where they touch it and it has room for them.
 * The row comes from top to bottom; its lines go in no order.
 */
export const partBaselines = <P extends { readonly glyph: Glyph }>(
  row: readonly P[],
): readonly (readonly P[])[] => {
  const levels = row.length > mostLetters ? [] : toLevels(row);
  if (levels.length < 2) return [row];
  const runs = levels.flatMap(toRuns).sort((one, other) => lengthOf(other) - lengthOf(one));
  const lines: P[][] = [];
  let left = runs;
  while (left.length > 0) {
    const [first = [], ...others] = left;
    const line = [...first];
    let waiting: readonly (readonly P[])[] = others;
    for (let joined = true; joined; ) {
      const still = waiting.filter((run) => {
        if (!fits(line, run)) return true;
        for (const held of run) line.push(held);
        return false;
      });
      joined = still.length < waiting.length;
      waiting = still;
    }
    lines.push(line);
    left = [...waiting];
  }
  return lines;
};

/** No line of a page that anybody reads is longer. */
const mostLetters = 2000;

type Held = { readonly glyph: Glyph };

const levelEms = 0.1;
const touchEms = 0.6;
const overlapEms = 0.25;
/** A single letter may be pushed under or over its neighbours, as in the name of LaTeX. */
const kernedEms = 0.45;

const toLevels = <P extends Held>(row: readonly P[]): readonly (readonly P[])[] => {
  const levels: P[][] = [];
  for (const held of row) {
    const last = levels.at(-1)?.at(-1);
    const apart = last === undefined ? Number.POSITIVE_INFINITY : held.glyph.from[1] - last.glyph.from[1];
    if (apart <= held.glyph.size * levelEms) levels.at(-1)?.push(held);
    else levels.push([held]);
  }
  return levels;
};

const toRuns = <P extends Held>(level: readonly P[]): readonly (readonly P[])[] => {
  const runs: P[][] = [];
  for (const held of level.toSorted((a, b) => a.glyph.from[0] - b.glyph.from[0])) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && held.glyph.from[0] - last.glyph.to[0] <= held.glyph.size * touchEms)
      runs.at(-1)?.push(held);
    else runs.push([held]);
  }
  return runs;
};

const lengthOf = (run: readonly Held[]): number => run.reduce((sum, { glyph }) => sum + glyph.size, 0);

/** It touches the line, and of none of the line's letters more than an edge lies over it. */
const fits = (line: readonly Held[], run: readonly Held[]): boolean => {
  const [from, to] = [run[0]?.glyph.from[0] ?? 0, run.at(-1)?.glyph.to[0] ?? 0];
  const most = run.length === 1 ? kernedEms : overlapEms;
  let touches = false;
  for (const { glyph } of line) {
    const over = Math.min(glyph.to[0], to) - Math.max(glyph.from[0], from);
    if (over > glyph.size * most) return false;
    if (over > -glyph.size * touchEms) touches = true;
  }
  return touches;
};
