import type { Box } from '@shared/model/text';
import type { Glyph } from './glyph';

/** Letters without a size, or set on each other: their places say nothing about their order. */
export const isPiled = ({ size, paint }: Glyph): boolean => size < leastSize || paint.squeezed;

const leastSize = 0.8;

/** In the order in which they were drawn. */
export const piledLines = (
  glyphs: readonly Glyph[],
): readonly { readonly text: string; readonly box: Box }[] => {
  const lines: { text: string; box: Box; y: number }[] = [];
  for (const glyph of glyphs) {
    const last = lines.at(-1);
    const [left, right] = [Math.min(glyph.from[0], glyph.to[0]), Math.max(glyph.from[0], glyph.to[0])];
    const box: Box = [left, glyph.from[1] - glyph.size, right - left, glyph.size];
    if (last === undefined || Math.abs(last.y - glyph.from[1]) > sameLine)
      lines.push({ text: glyph.text, box, y: glyph.from[1] });
    else {
      last.text += `${glyph.spaced ? ' ' : ''}${glyph.text}`;
      last.box = around(last.box, box);
    }
  }
  return lines.map(({ text, box }) => ({
    text,
    box: box.map((side) => Math.round(side * 100) / 100) as unknown as Box,
  }));
};

const sameLine = 2;

const around = (one: Box, other: Box): Box => {
  const [left, top] = [Math.min(one[0], other[0]), Math.min(one[1], other[1])];
  const right = Math.max(one[0] + one[2], other[0] + other[2]);
  const bottom = Math.max(one[1] + one[3], other[1] + other[3]);
  return [left, top, right - left, bottom - top];
};
