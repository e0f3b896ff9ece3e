import { isLost } from '../text-look';
import type { Glyph } from './glyph';
import { type Bounds, holds } from './matrix';
import type { PaintedArea } from './painted-area';

/**
 * Browsers print some letters (synthetic bold) as filled outlines and lay the same word over them without
 * ink. Such a word is seen: its outline was painted just before it, has its height, and has corners where
 * each letter stands. Whether the outline spells the same word is for the check by OCR.
 */
export const outlineUnder = (glyph: Glyph, areas: readonly PaintedArea[]): PaintedArea | null => {
  const at = areas.findLastIndex((area) => area.order < glyph.paint.order);
  for (let index = at; index >= 0 && index > at - recentAreas; index -= 1) {
    const area = areas[index];
    if (area !== undefined && spells(area, glyph)) return area;
  }
  return null;
};

export const standsOut = ({ color }: PaintedArea, grounds: readonly string[]): boolean =>
  color === null || grounds.length === 0 || grounds.some((ground) => !isLost(color, ground));

const recentAreas = 3;
const leastCorners = 4;

const spells = (area: PaintedArea, { from, to, size, angle }: Glyph): boolean => {
  if (area.outline === null || !area.opaque || angle !== 0) return false;
  if (area.bounds[3] - area.bounds[1] > size * 1.6) return false;
  const slack = size * 0.1;
  const cell: Bounds = [from[0] - slack, from[1] - size, to[0] + slack, from[1] + size * 0.4];
  let corners = 0;
  for (const shape of area.outline) {
    for (const corner of shape) if (holds(cell, corner)) corners += 1;
    if (corners >= leastCorners) return true;
  }
  return false;
};
