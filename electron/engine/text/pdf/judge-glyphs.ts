import type { Finding } from '@shared/model/text';
import { isLost, tinyPoints } from '../text-look';
import { blended } from './blend-colors';
import type { DrawnPage } from './draw-page';
import type { Glyph, Paint } from './glyph';
import { type Ground, groundUnder } from './ground-under';
import { holds, type Point } from './matrix';
import { mixed } from './mix-colors';
import { outlineUnder, standsOut } from './outlined-text';
import { readScanLayer } from './scan-layer';
import { letThrough } from './soft-mask';
import { isThrough } from './window';

/** Which characters a human sees, and why the others are not seen. */
export type JudgedGlyphs = {
  readonly visible: readonly Glyph[];
  readonly hidden: readonly HiddenGlyph[];
  /** A picture lies behind or over some of the text, and what it shows would tell more. */
  readonly needsPictures: boolean;
};
export type HiddenGlyph = { readonly glyph: Glyph; readonly kind: Finding['kind'] };

export const judgeGlyphs = (page: DrawnPage): JudgedGlyphs => {
  const visible: Glyph[] = [];
  const hidden: HiddenGlyph[] = [];
  let needsPictures = false;
  for (const glyph of page.glyphs) {
    const { kind, unknownPicture } = judgeGlyph(glyph, page);
    if (unknownPicture) needsPictures = true;
    if (kind === null) visible.push(glyph);
    else hidden.push({ glyph, kind });
  }
  const layer = readScanLayer(page, visible, hidden);
  if (layer === null) return { visible, hidden, needsPictures };
  return {
    visible: [...visible, ...layer.seen],
    hidden: layer.hidden,
    needsPictures: needsPictures || layer.needsPictures,
  };
};

type Verdict = { readonly kind: Finding['kind'] | null; readonly unknownPicture: boolean };

const certain = (kind: Finding['kind'] | null): Verdict => ({ kind, unknownPicture: false });

const judgeGlyph = (glyph: Glyph, page: DrawnPage): Verdict => {
  const { paint } = glyph;
  const center = centerOf(glyph);
  if (glyph.size < tinyPoints || (paint.squeezed && glyph.size < squeezedPoints)) return certain('tiny-text');
  if (!holds([0, 0, page.width, page.height], center)) return certain('off-page-text');
  if (paint.layerOff) return certain('marked-hidden');
  if (!holds(paint.clip, center) || paint.windows.some((window) => !isThrough(window, center)))
    return certain('clipped-text');
  if (glyph.blank === true || isMaskedAway(glyph, center)) return certain('invisible-ink');
  if (paint.invisible)
    return certain(isOutlined(glyph, center, page) || isCutOut(glyph, center, page) ? null : 'invisible-ink');
  const ground = groundUnder(page, paint.order, center);
  if (ground.covered) return certain('covered-text');
  const lost = inksOf(glyph).every((ink) => isLostOn(ink, paint, ground));
  return { kind: lost ? 'background-colour' : null, unknownPicture: ground.unknownPicture };
};

/** Letters so narrow are strokes in any size that prints on a page. */
const squeezedPoints = 40;

const isMaskedAway = ({ paint: { mask } }: Glyph, center: Point): boolean => {
  const through = mask === null ? 1 : letThrough(mask, center);
  return through !== null && through < leastThrough;
};
const leastThrough = 0.05;

/** A letter in a pattern that nobody can tell is seen on whatever is behind it. */
const inksOf = ({ paint }: Glyph): readonly (string | null)[] => [
  ...(paint.stops ?? [paint.color]),
  ...(paint.rim === null ? [] : [paint.rim]),
];

const isLostOn = (ink: string | null, { alpha, blend }: Paint, { colors, veils }: Ground): boolean => {
  if (ink === null || colors.length === 0) return false;
  return colors.every((color) => {
    const veiled = (from: string): string =>
      veils.reduce((under, veil) => mixed(veil.color, under, veil.alpha), from);
    const own = blend === null ? ink : blended(blend, ink, color);
    return isLost(veiled(mixed(own, color, alpha)), veiled(color));
  });
};

const isOutlined = (glyph: Glyph, center: Point, page: DrawnPage): boolean => {
  const outline = outlineUnder(glyph, page.areas);
  if (outline === null) return false;
  const ground = groundUnder(page, outline.order, center);
  return !ground.covered && standsOut(outline, ground.colors);
};

const soon = 40;

/** A picture or gradient painted through the letters: they are seen in its colours. */
const isCutOut = (glyph: Glyph, center: Point, page: DrawnPage): boolean => {
  const { order, cutsOut } = glyph.paint;
  if (!cutsOut) return false;
  const through = page.areas.find(
    (area) => area.order > order && area.order < order + soon && holds(area.bounds, center),
  );
  if (through === undefined) return false;
  const ground = groundUnder(page, order, center);
  const colors = through.color === null ? (through.stops ?? []) : [through.color];
  return (
    colors.length === 0 || colors.some((color) => ground.colors.every((behind) => !isLost(color, behind)))
  );
};

/** A third of its height above the baseline: inside of any letter, seen along its own direction. */
export const centerOf = ({ from, to, size, angle }: Pick<Glyph, 'from' | 'to' | 'size' | 'angle'>): Point => {
  const radians = (angle * Math.PI) / 180;
  const up = size * 0.3;
  return [(from[0] + to[0]) / 2 + Math.sin(radians) * up, (from[1] + to[1]) / 2 - Math.cos(radians) * up];
};
