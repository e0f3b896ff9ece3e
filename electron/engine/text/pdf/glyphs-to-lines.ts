import type { Box } from '@shared/model/text';
import { orderSegments } from './columns/order-segments';
import { type Row, rightOf } from './columns/rows';
import type { Glyph } from './glyph';
import { joinAccents } from './join-accents';
import { type PlacedLine, withFeatures } from './line-features';
import { makeLine, type PdfLine } from './make-line';
import { markItems } from './mark-items';
import type { Bounds, Point } from './matrix';
import { type Segment, toSegments } from './segment';
import { isRightToLeft } from './visual-to-logical';

/** What reads in the direction of most of the page comes first; a name along its edge follows. */
export const glyphsToLines = (
  glyphs: readonly Glyph[],
  dots: readonly Bounds[] = [],
): readonly PlacedLine[] => {
  const byAngle = Map.groupBy(joinAccents(glyphs), ({ angle }) =>
    angle <= nearlyLevel || angle >= 360 - nearlyLevel ? 0 : angle,
  );
  const most = [...byAngle.entries()].sort((one, other) => other[1].length - one[1].length);
  let regions = 0;
  return most.flatMap(([angle, turned]) => {
    const lines = angle === 0 ? linesOf(turned, dots) : turnedLines(turned, angle);
    const first = regions;
    regions += (lines.at(-1)?.region ?? 0) + 1;
    return first === 0 ? lines : lines.map((line) => ({ ...line, region: line.region + first }));
  });
};

const nearlyLevel = 3;

const linesOf = (glyphs: readonly Glyph[], dots: readonly Bounds[]): readonly PlacedLine[] =>
  segmentsToLines(toSegments(glyphs), dots);

export const segmentsToLines = (
  found: readonly Segment[],
  dots: readonly Bounds[] = [],
): readonly PlacedLine[] => {
  const leftward = readsFromTheRight(found);
  const segments = markItems(found, { dots, leftward });
  const regions = orderSegments(segments, leftward).map((rows) => linesOfRegion(rows, leftward));
  return withFeatures(regions.filter((lines) => lines.length > 0));
};

const linesOfRegion = (rows: readonly Row[], leftward: boolean): readonly PdfLine[] => {
  const edge = rightOf(rows.flat());
  const lines: PdfLine[] = [];
  for (const row of rows) {
    const line = makeLine(row, leftward, { before: lines.at(-1) ?? null, edge });
    if (line !== null) lines.push(line);
  }
  return lines;
};

/** Names of programs and firms are Latin on a page of Arabic, too: it need not outnumber them. */
const readsFromTheRight = (segments: readonly Segment[]): boolean => {
  if (!segments.some(({ cells }) => cells.some(isRightToLeft))) return false;
  let [leftward, rightward] = [0, 0];
  for (const { cells } of segments) {
    for (const cell of cells) {
      if (isRightToLeft(cell)) leftward += 1;
      else if (/^\p{L}/u.test(cell.text)) rightward += 1;
    }
  }
  return leftward >= rightward * 0.7;
};

const turnedLines = (glyphs: readonly Glyph[], angle: number): readonly PlacedLine[] => {
  const level = glyphs.map((glyph) => ({
    ...glyph,
    from: turn(glyph.from, -angle),
    to: turn(glyph.to, -angle),
  }));
  return linesOf(level, []).map((line) => ({
    ...line,
    box: turnBox(line.box, angle),
    edges: turnEdges(line, angle),
  }));
};

const turn = ([x, y]: Point, degrees: number): Point => {
  const radians = (degrees * Math.PI) / 180;
  return [x * Math.cos(radians) - y * Math.sin(radians), x * Math.sin(radians) + y * Math.cos(radians)];
};

const turnBox = ([left, top, width, height]: Box, angle: number): Box => {
  const corners = [
    turn([left, top], angle),
    turn([left + width, top], angle),
    turn([left, top + height], angle),
    turn([left + width, top + height], angle),
  ];
  const xs = corners.map((corner) => corner[0]);
  const ys = corners.map((corner) => corner[1]);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y].map(rounded) as Box;
};

/** Left and right of each word on the page; all words of an upright line have the edges of the line. */
const turnEdges = ({ box: [, top, , height], edges }: PlacedLine, angle: number): readonly number[] => {
  const out: number[] = [];
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const [left = 0, right = 0] = [edges[at], edges[at + 1]];
    const [x, , width] = turnBox([left, top, right - left, height], angle);
    out.push(x, rounded(x + width));
  }
  return out;
};

const rounded = (value: number): number => Math.round(value * 100) / 100;
