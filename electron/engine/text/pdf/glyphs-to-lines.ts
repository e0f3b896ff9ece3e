import type { Box } from '@shared/model/text';
import type { RawLine } from '../make-text';
import type { Glyph } from './glyph';
import { orderSegments } from './order-segments';
import { toSegments } from './segment';

/** Upright text first; text that was turned (a name along the edge) follows, direction by direction. */
export const glyphsToLines = (glyphs: readonly Glyph[]): readonly RawLine[] => {
  const byAngle = Map.groupBy(glyphs, (glyph) =>
    glyph.angle <= nearlyLevel || glyph.angle >= 360 - nearlyLevel ? 0 : glyph.angle,
  );
  return [...byAngle.entries()]
    .sort(([one], [other]) => one - other)
    .flatMap(([angle, turned]) => (angle === 0 ? linesOf(turned) : turnedLines(turned, angle)));
};

const nearlyLevel = 3;

const linesOf = (glyphs: readonly Glyph[]): readonly RawLine[] => orderSegments(toSegments(glyphs));

const turnedLines = (glyphs: readonly Glyph[], angle: number): readonly RawLine[] => {
  const level = linesOf(
    glyphs.map((glyph) => ({ ...glyph, from: turn(glyph.from, -angle), to: turn(glyph.to, -angle) })),
  );
  return level.map((line) => ({ text: line.text, box: line.box === null ? null : turnBox(line.box, angle) }));
};

const turn = ([x, y]: readonly [number, number], degrees: number): readonly [number, number] => {
  const radians = (degrees * Math.PI) / 180;
  return [x * Math.cos(radians) - y * Math.sin(radians), x * Math.sin(radians) + y * Math.cos(radians)];
};

const turnBox = ([left, top, width, height]: Box, angle: number): Box => {
  const corners = [turn([left, top], angle), turn([left + width, top + height], angle)];
  const xs = corners.map((corner) => corner[0]);
  const ys = corners.map((corner) => corner[1]);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return [x, y, Math.max(...xs) - x, Math.max(...ys) - y].map(
    (value) => Math.round(value * 100) / 100,
  ) as Box;
};
