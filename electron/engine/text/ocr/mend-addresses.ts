import { isEmail } from './address-shape';
import { hasUnderscore } from './has-underscore';
import { joinWords } from './line-to-segments';
import type { Picture } from './picture';
import type { ReadWord } from './read-words';

/**
 * An address is one word on the page; the recogniser sometimes sees a gap beside its signs, or takes a sign for
 * one that no address has. Only what stands as close as letters do is joined, and nothing is added.
 */
export const mendAddresses = (words: readonly ReadWord[], picture: Picture): readonly ReadWord[] => {
  const mended: ReadWord[] = [];
  for (const word of words) {
    const before = mended.at(-1);
    const joined = before === undefined ? null : joinedAddress(before, word, picture);
    if (joined === null) mended.push(word);
    else mended[mended.length - 1] = joined;
  }
  return mended.map(withAddressSigns);
};

const joinedAddress = (before: ReadWord, word: ReadWord, picture: Picture): ReadWord | null => {
  const gap = word.left - before.right;
  if (before.line !== word.line || gap > word.size || gap < -word.size) return null;
  if (gap < word.size * closeEms && hasSeam(before.text, word.text)) {
    const joined = joinWords(before, word);
    return isPartOfAddress.test(joined.text) ? joined : null;
  }
  const { text } = before;
  const bare = text.replace(/[,._~-]$/u, '');
  const dashed = joinWords({ ...before, text: `${bare}_` }, word);
  // A sign at its end may be all that was read of the stroke.
  const right = bare === text ? before.right : Math.max(before.left, before.right - before.size * signEms);
  return isEmail(dashed.text) && hasUnderscore(picture, { ...before, right }, word) ? dashed : null;
};

const signEms = 0.3;

const closeEms = 0.2;
const isPartOfAddress =
  /^[\p{L}\p{N}][\p{L}\p{N}._%+-]*(?:@[\p{L}\p{N}._-]*|_[\p{L}\p{N}._-]*|\.\p{Ll}{2,3})$/u;

const hasSeam = (before: string, after: string): boolean =>
  /[@._-]$/u.test(before) || /^[@._-]./u.test(after);

const mendedSureness = 50;

/** Signs that look like what they stand for, in a word that is an address but for them. */
const withAddressSigns = (word: ReadWord): ReadWord => {
  if (!/[@©®]/u.test(word.text) || isEmail(word.text)) return word;
  const text = word.text
    .replace(/^([\p{L}\p{N}._-]+)[©®]([\p{L}\p{N}-]+[.,])/u, '$1@$2')
    .replace(/(?<=@.*),(?=\p{L})/gu, '.')
    .replace(/(?<=^\p{Ll}+),(?=\p{Ll}+@)/u, '.')
    .replace(/^¢/u, 'c');
  return isEmail(text) ? { ...word, text, sure: Math.min(word.sure, mendedSureness) } : word;
};
