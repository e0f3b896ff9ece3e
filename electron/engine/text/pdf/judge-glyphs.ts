import type { Finding } from '@shared/model/text';
import { contrast, leastContrast, paper, tinyPoints } from '../text-look';
import type { DrawnPage } from './draw-page';
import type { Glyph } from './glyph';
import { holds, type Point } from './matrix';
import { outlineUnder, standsOut } from './outlined-text';
import { covers, type PaintedArea } from './painted-area';

/** Which characters a human sees, and why the others are not seen. */
export type JudgedGlyphs = {
  readonly visible: readonly Glyph[];
  readonly hidden: readonly { readonly glyph: Glyph; readonly kind: Finding['kind'] }[];
};

export const judgeGlyphs = (page: DrawnPage): JudgedGlyphs => {
  const visible: Glyph[] = [];
  const hidden: { glyph: Glyph; kind: Finding['kind'] }[] = [];
  for (const glyph of page.glyphs) {
    const kind = hiddenBecause(glyph, page);
    if (kind === null) visible.push(glyph);
    else hidden.push({ glyph, kind });
  }
  return { visible, hidden };
};

const hiddenBecause = (glyph: Glyph, page: DrawnPage): Finding['kind'] | null => {
  const center = centerOf(glyph);
  if (glyph.size < tinyPoints) return 'tiny-text';
  if (!holds([0, 0, page.width, page.height], center)) return 'off-page-text';
  if (!holds(glyph.paint.clip, center)) return 'hidden-text';
  if (glyph.paint.invisible) return isOutlined(glyph, center, page) ? null : 'hidden-text';
  const ground = groundUnder(glyph.paint.order, center, page.areas);
  if (ground === 'covered') return 'hidden-text';
  if (ground === null || glyph.paint.color === null) return null;
  return contrast(glyph.paint.color, ground) < leastContrast ? 'hidden-text' : null;
};

const isOutlined = (glyph: Glyph, center: Point, { areas }: DrawnPage): boolean => {
  const outline = outlineUnder(glyph, areas);
  if (outline === null) return false;
  const ground = groundUnder(outline.order, center, areas);
  return ground !== 'covered' && standsOut(outline, ground);
};

/** The last thing painted before that step at this place; null: something, but nobody knows which colour. */
const groundUnder = (
  order: number,
  center: Point,
  areas: readonly PaintedArea[],
): string | 'covered' | null => {
  for (let index = areas.length - 1; index >= 0; index -= 1) {
    const area = areas[index];
    if (area === undefined || area.order === order) continue;
    const later = area.order > order;
    if ((later && (!area.opaque || area.color === null)) || !covers(area, center)) continue;
    if (later) return 'covered';
    return area.opaque ? area.color : null;
  }
  return paper;
};

/** A third of its height above the baseline: inside of any letter, seen along its own direction. */
const centerOf = ({ from, to, size, angle }: Glyph): Point => {
  const radians = (angle * Math.PI) / 180;
  const up = size * 0.3;
  return [(from[0] + to[0]) / 2 + Math.sin(radians) * up, (from[1] + to[1]) / 2 - Math.cos(radians) * up];
};
