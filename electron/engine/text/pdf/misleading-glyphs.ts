import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import shapesByLetter from '../../../../resources/lexicon/letter-shapes.json';
import type { Glyph } from './glyph';
import { type LetterShape, letterShape, shapeDistance } from './letter-shape';
import { letterVariants } from './letter-variants';

/**
 * A font's table can say "k" where the page shows an "a". Each letter's outline is compared with known letters:
 * where it is far from what it claims to be and all but equal to another one, the page shows that other one. A type
 * designer's own forms are no lie: it takes several letters, in a font whose letters are known, none of them a usual
 * variant, and none unlike what the same font draws for the letter it seems to be.
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
  const fonts = new Map<string, FontLetters>();
  for (const glyph of glyphs) {
    if (!latin.test(glyph.text) || !glyph.shape) continue;
    const key = keyOf(glyph);
    let shown = known.get(key);
    if (shown === undefined) {
      shown = known.size < mostShapes ? letterShown(page, glyph) : '';
      known.set(key, shown);
    }
    const letters = fonts.get(fontOf(glyph)) ?? { all: new Map(), other: new Set() };
    fonts.set(fontOf(glyph), letters);
    letters.all.set(glyph.text, glyph.shape);
    if (isOther(shown)) letters.other.add(key);
  }
  const others = new Map(
    [...fonts].flatMap(([font, letters]): [string, ReadonlySet<string>][] => {
      const other = misleading(page, letters, known);
      return other.size === 0 ? [] : [[font, other]];
    }),
  );
  if (others.size === 0) return { glyphs, misled: [] };
  const isWrong = (glyph: Glyph): boolean => others.get(fontOf(glyph))?.has(keyOf(glyph)) ?? false;
  const steps = new Set(
    glyphs
      .filter((glyph) => isWrong(glyph) && !isShifted(others.get(fontOf(glyph)), known))
      .map((glyph) => glyph.paint.order),
  );
  return {
    glyphs: glyphs.map((glyph) =>
      isWrong(glyph) ? { ...glyph, text: known.get(keyOf(glyph)) ?? glyph.text } : glyph,
    ),
    misled: glyphs.filter((glyph) => steps.has(glyph.paint.order)),
  };
};

type FontLetters = {
  /** The shape of each letter, by what it says. */
  readonly all: Map<string, string>;
  /** The keys of letters that look like others. */
  readonly other: Set<string>;
};

const misleading = (
  page: PDFPageProxy,
  { all, other }: FontLetters,
  known: KnownShapes,
): ReadonlySet<string> => {
  const alike = [...all].filter(([text, shape]) => known.get(shape + text) !== unlike).length;
  const least = Math.max(leastLetters, alike * leastShare);
  if (other.size < least || alike < all.size * leastKnown) return new Set();
  const sure = new Set([...other].filter((key) => !hasOwn(page, { key, shown: known.get(key) ?? '', all })));
  return sure.size < least ? new Set() : sure;
};

type SeemingLetter = {
  readonly key: string;
  readonly shown: string;
  readonly all: ReadonlyMap<string, string>;
};

/** The same font draws that other letter itself, and in another way. */
const hasOwn = (page: PDFPageProxy, { key, shown, all }: SeemingLetter): boolean => {
  const drawn = shapeOf(page, key.slice(0, -1));
  const own = [shown.toLowerCase(), shown.toUpperCase()].flatMap((letter) => {
    const shape = all.get(letter);
    const other = shape === undefined ? null : shapeOf(page, shape);
    return other === null || distanceTo(other, letter) > farFromClaim ? [] : [other];
  });
  return drawn !== null && own.length > 0 && own.every((each) => shapeDistance(drawn, each) > sameDrawing);
};
const sameDrawing = 0.02;

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
/** One or two odd letters are a swash; three in a font are no accident. */
const leastLetters = 3;
/** Of the letters of a font that look like any letter at all. */
const leastShare = 1 / 8;
/** Of a font's letters: where fewer are known, it is a script or an ornament. */
const leastKnown = 0.6;
const farFromClaim = 0.2;
const closeToOther = 0.12;

const fontOf = ({ shape = '' }: Glyph): string => shape.slice(0, shape.indexOf('_path_'));

const isOther = (shown: string): boolean => shown !== '' && shown !== unlike;

const shapeOf = (page: PDFPageProxy, shape: string): LetterShape | null => {
  const drawn = page.commonObjs.has(shape)
    ? (page.commonObjs.get(shape) as { readonly path?: ArrayLike<number> } | null)
    : null;
  return drawn?.path === undefined ? null : letterShape(drawn.path);
};

const distanceTo = (letter: LetterShape, claimed: string): number =>
  (references.get(claimed) ?? []).reduce((least, known) => Math.min(least, shapeDistance(letter, known)), 1);

const letterShown = (page: PDFPageProxy, { shape = '', text }: Glyph): string => {
  const letter = shapeOf(page, shape);
  if (letter === null) return '';
  const claim = Math.min(distanceTo(letter, text.toLowerCase()), distanceTo(letter, text.toUpperCase()));
  if (claim <= farFromClaim) return '';
  let [best, shown] = [1, ''];
  for (const other of references.keys()) {
    const distance = distanceTo(letter, other);
    if (distance < best) [best, shown] = [distance, other];
  }
  if (best > closeToOther || best > claim / 2) return best > farFromClaim ? unlike : '';
  if (letterVariants[text]?.includes(shown)) return '';
  return twoCases.has(shown.toLowerCase()) && text === text.toLowerCase() ? shown.toLowerCase() : shown;
};

/** Looks like no letter that is known. */
const unlike = '?';

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
