import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import shapesByLetter from '../../../../resources/lexicons/letter-shapes.json';
import type { Glyph } from './glyph';
import { letterShape, shapeDistance } from './letter-shape';

/**
 * A font's table can say "k" where the page shows an "a". Each letter's outline is compared with known letters:
 * where it is far from what it claims to be and all but equal to another one, the page shows that other one.
 */
export type ShownGlyphs = {
  /** As the page shows them. */
  readonly glyphs: readonly Glyph[];
  /** What the file says instead, where that is another word. */
  readonly misled: readonly Glyph[];
};
/** By a shape's id: the letter it shows, or empty where it shows what it says. Kept for all pages of a file. */
export type KnownShapes = Map<string, string>;

export const showGlyphs = (page: PDFPageProxy, glyphs: readonly Glyph[], known: KnownShapes): ShownGlyphs => {
  const misleadingByFont = new Map<string, Set<string>>();
  for (const glyph of glyphs) {
    if (!latin.test(glyph.text) || !glyph.shape) continue;
    const key = keyOf(glyph);
    let shown = known.get(key);
    if (shown === undefined) {
      shown = known.size < mostShapes ? letterShown(page, glyph) : '';
      known.set(key, shown);
    }
    if (shown !== '')
      misleadingByFont.set(fontOf(glyph), (misleadingByFont.get(fontOf(glyph)) ?? new Set()).add(key));
  }
  const fonts = new Set(
    [...misleadingByFont].flatMap(([font, keys]) => (keys.size >= leastLetters ? [font] : [])),
  );
  if (fonts.size === 0) return { glyphs, misled: [] };
  const isWrong = (glyph: Glyph): boolean =>
    fonts.has(fontOf(glyph)) && (known.get(keyOf(glyph)) ?? '') !== '';
  const steps = new Set(
    glyphs
      .filter((glyph) => isWrong(glyph) && !isShifted(misleadingByFont.get(fontOf(glyph)), known))
      .map((glyph) => glyph.paint.order),
  );
  return {
    glyphs: glyphs.map((glyph) =>
      isWrong(glyph) ? { ...glyph, text: known.get(keyOf(glyph)) ?? glyph.text } : glyph,
    ),
    misled: glyphs.filter((glyph) => steps.has(glyph.paint.order)),
  };
};

/** A font without a map says each letter by its number in the font: all of them are off by the same step. */
const isShifted = (keys: ReadonlySet<string> | undefined, known: KnownShapes): boolean => {
  const steps = [...(keys ?? [])].map((key) => {
    const shown = known.get(key) ?? '';
    return [shown.toLowerCase(), shown.toUpperCase()].map(
      (letter) => letter.charCodeAt(0) - key.charCodeAt(key.length - 1),
    );
  });
  const [first = [], ...others] = steps;
  return (
    steps.length >= leastShifted &&
    first.some((step) => others.filter((other) => other.includes(step)).length >= others.length * 0.9)
  );
};
const leastShifted = 4;

const keyOf = ({ shape = '', text }: Glyph): string => shape + text;

const latin = /^[a-zA-Z]$/;
const mostShapes = 5000;
/** One odd letter is a swash; two in a font are no accident. */
const leastLetters = 2;
const farFromClaim = 0.2;
const closeToOther = 0.12;

const fontOf = ({ shape = '' }: Glyph): string => shape.slice(0, shape.indexOf('_path_'));

const letterShown = (page: PDFPageProxy, { shape = '', text }: Glyph): string => {
  const drawn = page.commonObjs.has(shape)
    ? (page.commonObjs.get(shape) as { readonly path?: ArrayLike<number> } | null)
    : null;
  const letter = drawn?.path === undefined ? null : letterShape(drawn.path);
  if (letter === null) return '';
  const distanceTo = (claimed: string): number =>
    (references.get(claimed) ?? []).reduce(
      (least, known) => Math.min(least, shapeDistance(letter, known)),
      1,
    );
  const claim = Math.min(distanceTo(text.toLowerCase()), distanceTo(text.toUpperCase()));
  if (claim <= farFromClaim) return '';
  let [best, shown] = [1, ''];
  for (const other of references.keys()) {
    const distance = distanceTo(other);
    if (distance < best) [best, shown] = [distance, other];
  }
  if (best > closeToOther || best > claim / 2) return '';
  return twoCases.has(shown.toLowerCase()) && text === text.toLowerCase() ? shown.toLowerCase() : shown;
};

/** The same shape, large and small. */
const twoCases = new Set('cosuvwxzpkj');

const references: ReadonlyMap<string, readonly Uint16Array[]> = new Map(
  Object.entries(shapesByLetter as Readonly<Record<string, readonly string[]>>).map(([letter, shapes]) => [
    letter,
    shapes.map((rows) =>
      Uint16Array.from({ length: 16 }, (_, row) => Number.parseInt(rows.slice(row * 3, row * 3 + 3), 16)),
    ),
  ]),
);
