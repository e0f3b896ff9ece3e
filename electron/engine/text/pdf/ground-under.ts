import { paper } from '../text-look';
import { pixelUnder } from './decoded-picture';
import type { DrawnPage } from './draw-page';
import type { Point } from './matrix';
import { mixed } from './mix-colors';
import { covers, type PaintedArea } from './painted-area';

/** What lies behind a letter and what lies over it. */
export type Ground = {
  /** Every colour that may be behind it; empty: painted, in a way nobody can tell. */
  readonly colors: readonly string[];
  /** See-through colours painted over it later, the lowest first. */
  readonly veils: readonly { readonly color: string; readonly alpha: number }[];
  readonly covered: boolean;
  /** The picture that covers it. */
  readonly coveredBy: PaintedArea | null;
  /** A picture behind or over it that has not been unpacked. */
  readonly unknownPicture: boolean;
};

/** Areas by the strip of the page they reach into: a letter has to look at few of them. */
const strips = new WeakMap<DrawnPage, ReadonlyMap<number, readonly PaintedArea[]>>();
const stripHeight = 24;

const areasAt = (page: DrawnPage, [, y]: Point): readonly PaintedArea[] => {
  if (page.areas.length < 8) return page.areas;
  let known = strips.get(page);
  if (known === undefined) {
    known = inStrips(page);
    strips.set(page, known);
  }
  return known.get(Math.floor(y / stripHeight)) ?? [];
};

const inStrips = ({ areas, height }: DrawnPage): ReadonlyMap<number, readonly PaintedArea[]> => {
  const map = new Map<number, PaintedArea[]>();
  const last = Math.floor(Math.min(height, 20_000) / stripHeight);
  for (const area of areas) {
    const from = Math.max(0, Math.floor(area.bounds[1] / stripHeight));
    const to = Math.min(last, Math.floor(area.bounds[3] / stripHeight));
    for (let strip = from; strip <= to; strip += 1) {
      const list = map.get(strip);
      if (list === undefined) map.set(strip, [area]);
      else list.push(area);
    }
  }
  return map;
};

/** The last things painted before and after that step at this place. */
export const groundUnder = (page: DrawnPage, order: number, point: Point): Ground => {
  const veils: { readonly color: string; readonly alpha: number }[] = [];
  let unknownPicture = false;
  const areas = areasAt(page, point);
  for (let index = areas.length - 1; index >= 0; index -= 1) {
    const area = areas[index];
    if (area === undefined || area.order === order || !covers(area, point)) continue;
    if (area.order < order) {
      const below = lookDown(page, areas.slice(0, index + 1), point);
      return {
        ...below,
        veils: veils.reverse(),
        covered: false,
        coveredBy: null,
        unknownPicture: unknownPicture || below.unknownPicture,
      };
    }
    const over = inkOver(page, area, point);
    if (over === 'unknown') unknownPicture = true;
    else if (over !== null && over.alpha >= 0.95)
      return {
        colors: [],
        veils: [],
        covered: true,
        coveredBy: area.picture ? area : null,
        unknownPicture: false,
      };
    else if (over !== null) veils.push(over);
  }
  return { colors: [paper], veils: veils.reverse(), covered: false, coveredBy: null, unknownPicture };
};

type Ink = { readonly color: string; readonly alpha: number };

/** What a later area lays over the point; null: nothing to speak of. */
const inkOver = (page: DrawnPage, area: PaintedArea, point: Point): Ink | 'unknown' | null => {
  if (area.picture === undefined) {
    const color = area.color ?? area.stops?.[0];
    return color === undefined || area.alpha <= 0 ? null : { color, alpha: area.alpha };
  }
  if (!area.picture.masked) return area.alpha <= 0 ? null : { color: paper, alpha: area.alpha };
  const decoded = page.pictures.get(area.picture.id);
  if (decoded === undefined) return area.picture.id === '' ? null : 'unknown';
  const pixel = pixelUnder(area.picture, decoded, point);
  return pixel === null ? null : { color: pixel.color, alpha: pixel.alpha * area.alpha };
};

const deepest = 12;

type Below = Pick<Ground, 'colors' | 'unknownPicture'>;

/** From the last area downwards until something opaque. */
const lookDown = (page: DrawnPage, areas: readonly PaintedArea[], point: Point): Below => {
  const inks: { readonly colors: readonly string[]; readonly alpha: number }[] = [];
  let base: readonly string[] = [paper];
  for (let index = areas.length - 1; index >= 0 && inks.length < deepest; index -= 1) {
    const area = areas[index];
    if (area === undefined || !covers(area, point)) continue;
    const ink = inkBehind(page, area, point);
    if (ink === 'unknown')
      return { colors: [], unknownPicture: area.picture !== undefined && area.picture.id !== '' };
    if (ink.alpha >= 0.95) {
      base = ink.colors;
      break;
    }
    if (ink.alpha > 0) inks.push(ink);
  }
  const colors = inks.reduceRight(
    (under, ink) =>
      under.flatMap((color) => ink.colors.map((over) => mixed(over, color, ink.alpha))).slice(0, mostColors),
    base,
  );
  return { colors, unknownPicture: false };
};

const mostColors = 40;

const inkBehind = (
  page: DrawnPage,
  area: PaintedArea,
  point: Point,
): { readonly colors: readonly string[]; readonly alpha: number } | 'unknown' => {
  if (area.picture !== undefined) {
    const decoded = page.pictures.get(area.picture.id);
    const pixel = decoded === undefined ? null : pixelUnder(area.picture, decoded, point);
    return pixel === null ? 'unknown' : { colors: [pixel.color], alpha: pixel.alpha * area.alpha };
  }
  const colors = area.color === null ? area.stops : [area.color];
  if (colors === undefined) return 'unknown';
  // What mixes in a way of its own (a marker pen) is taken as a thin layer: it darkens, it does not hide.
  return { colors, alpha: area.alpha === 0 ? 0.5 : area.alpha };
};
