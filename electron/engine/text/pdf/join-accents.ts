import type { Glyph } from './glyph';

/** LaTeX and some printers draw an accent and its letter one over the other: they are one character. */
export const joinAccents = (glyphs: readonly Glyph[]): readonly Glyph[] => {
  if (!glyphs.some(({ text }) => isAccent(text))) return glyphs;
  const joined: (Glyph | null)[] = [...glyphs];
  for (const [index, accent] of glyphs.entries()) {
    const mark = isAccent(accent.text) ? markOf(accent.text) : null;
    if (mark === null) continue;
    const beside = mark === accent.text ? [index - 1, index + 1] : [index + 1, index - 1];
    const at = beside.find((near) => standsOver(accent, joined[near]));
    const letter = at === undefined ? undefined : joined[at];
    if (at === undefined || !letter) continue;
    joined[at] = {
      ...letter,
      text: `${dotless[letter.text] ?? letter.text}${mark}`.normalize('NFC'),
      spaced: letter.spaced || accent.spaced,
    };
    joined[index] = null;
  }
  return joined.filter((glyph) => glyph !== null);
};

/** Asked of every character of a page: plain letters are told apart without looking further. */
const isAccent = (text: string): boolean =>
  (text >= '\u00a8' || text === '^' || text === '`' || text === '~') && markOf(text) !== null;

const markOf = (text: string): string | null => (combining.test(text) ? text : (combiningOf[text] ?? null));

const combining = /^\p{Mn}$/u;

/** The accents that stand for themselves, and the mark that puts them over or under a letter. */
const combiningOf: Readonly<Record<string, string>> = {
  '^': '\u0302',
  '`': '\u0300',
  '~': '\u0303',
  '\u00a8': '\u0308',
  '\u00af': '\u0304',
  '\u00b4': '\u0301',
  '\u00b8': '\u0327',
  '\u02c6': '\u0302',
  '\u02c7': '\u030c',
  '\u02c9': '\u0304',
  '\u02d8': '\u0306',
  '\u02d9': '\u0307',
  '\u02da': '\u030a',
  '\u02db': '\u0328',
  '\u02dc': '\u0303',
  '\u02dd': '\u030b',
};

const dotless: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };

const standsOver = (accent: Glyph, letter: Glyph | null | undefined): boolean => {
  if (!letter || !/^\p{L}\p{M}*$/u.test(letter.text)) return false;
  if (Math.abs(accent.from[1] - letter.from[1]) > letter.size * 0.6) return false;
  const middle = (accent.from[0] + accent.to[0]) / 2;
  const slack = letter.size * 0.1;
  return middle >= letter.from[0] - slack && middle <= letter.to[0] + slack;
};
