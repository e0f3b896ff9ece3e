import { pixelUnder } from './decoded-picture';
import type { DrawnPage } from './draw-page';
import type { Glyph } from './glyph';
import type { HiddenGlyph } from './judge-glyphs';
import { holds, type Point } from './matrix';
import type { PaintedArea } from './painted-area';

/**
 * A scanner's program lays the words it read, without ink, over or under the picture of the page: what a human
 * sees there is the picture, and the words say the same. Where the picture is blank, nobody sees them.
 */
export type ScanLayer = {
  readonly seen: readonly Glyph[];
  readonly hidden: readonly HiddenGlyph[];
  readonly needsPictures: boolean;
};

export const readScanLayer = (
  page: DrawnPage,
  visible: readonly Glyph[],
  hidden: readonly HiddenGlyph[],
): ScanLayer | null => {
  const pictures = page.areas.filter((area) => area.picture !== undefined);
  if (
    hidden.length === 0 ||
    pictures.reduce((sum, area) => sum + sizeOf(area), 0) < page.width * page.height * leastShare
  )
    return null;
  const layer = hidden.filter(
    ({ glyph, kind }) => layerKinds.has(kind) && pictures.some((area) => holds(area.bounds, middleOf(glyph))),
  );
  if (layer.length === 0 || visible.length > layer.length * 0.5) return null;
  const seen = new Set<Glyph>();
  let needsPictures = false;
  for (const step of Map.groupBy(layer, ({ glyph }) => wordKey(glyph)).values()) {
    const inked = step.map(({ glyph }) => inkUnder(page, pictures, glyph));
    if (inked.includes('unknown')) needsPictures = true;
    if (inked.filter((ink) => ink !== 'blank').length * 2 > inked.length)
      for (const { glyph } of step) seen.add(glyph);
  }
  return { seen: [...seen], hidden: hidden.filter(({ glyph }) => !seen.has(glyph)), needsPictures };
};

const leastShare = 0.5;
const layerKinds = new Set(['invisible-ink', 'covered-text']);

/** One drawing step on one line: mostly a word. */
const wordKey = ({ paint, from }: Glyph): string => `${paint.order} ${Math.round(from[1])}`;

const sizeOf = ({ bounds }: PaintedArea): number => (bounds[2] - bounds[0]) * (bounds[3] - bounds[1]);

const middleOf = ({ from, to, size }: Glyph): Point => [
  (from[0] + to[0]) / 2,
  (from[1] + to[1]) / 2 - size * 0.3,
];

/** Light and dark within the place of a letter mean that something is printed there. */
const inkUnder = (
  page: DrawnPage,
  pictures: readonly PaintedArea[],
  glyph: Glyph,
): 'ink' | 'blank' | 'unknown' => {
  const { from, to, size } = glyph;
  const middle = middleOf(glyph);
  const area = pictures.findLast((each) => holds(each.bounds, middle));
  const picture = area?.picture;
  if (picture === undefined || picture.id === '') return 'unknown';
  const decoded = page.pictures.get(picture.id);
  if (decoded === undefined) return 'unknown';
  let darkest = 255;
  let lightest = 0;
  const [left, right] = [Math.min(from[0], to[0]), Math.max(from[0], to[0])];
  for (let row = 0; row < 8; row += 1) {
    for (let column = 0; column < 6; column += 1) {
      const x = left + ((right - left) * (column + 0.5)) / 6;
      const pixel = pixelUnder(picture, decoded, [x, middle[1] + size * (row / 8 - 0.45)]);
      if (pixel === null) continue;
      const light = Number.parseInt(pixel.color.slice(2, 4), 16);
      darkest = Math.min(darkest, light);
      lightest = Math.max(lightest, light);
    }
  }
  return lightest - darkest >= leastInk ? 'ink' : 'blank';
};

const leastInk = 40;
