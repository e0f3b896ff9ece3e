import type { Glyph } from './glyph';

/** A sign that says a word or a sentence in the room of a letter: a human sees the sign. */
export const withoutLongGlyphs = (
  glyphs: readonly Glyph[],
): { readonly glyphs: readonly Glyph[]; readonly misled: readonly Glyph[] } => {
  const misled = glyphs.filter(saysTooMuch);
  if (misled.length === 0) return { glyphs, misled };
  const said = new Set(misled);
  return { glyphs: glyphs.filter((glyph) => !said.has(glyph)), misled };
};

/** Ligatures join up to four letters; an Arabic one is a whole phrase, and drawn as wide. */
const saysTooMuch = ({ text, from, to, size }: Glyph): boolean => {
  if (text.length < leastLetters) return false;
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const width = Math.hypot(to[0] - from[0], to[1] - from[1]);
  return letters >= leastLetters && width < letters * size * leastWidth;
};

const leastLetters = 5;
/** Of the letters' size. */
const leastWidth = 0.16;
