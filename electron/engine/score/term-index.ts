// In which passages of a document a word stands. Most of what is asked for stands in none, and one look at a few bits
// tells that without looking through the document.
import type { Facts } from '../evidence/evidence';
import { onceInARow } from './remembered';

export const hasTerm = (terms: Facts['terms'], word: string): boolean => {
  const { all, bits } = indexOf(terms);
  return isMarked(bits, hashOf(word)) && all.includes(` ${word} `);
};

/** Each once, from the first. */
export const passagesWith = (terms: Facts['terms'], word: string): readonly number[] => {
  const { all, bits, ends } = indexOf(terms);
  if (!isMarked(bits, hashOf(word))) return none;
  const found: number[] = [];
  const wanted = ` ${word} `;
  let passage = 0;
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, ends[passage] ?? all.length)) {
    while ((ends[passage] ?? all.length) <= at) passage += 1;
    found.push(passage);
  }
  return found;
};

const none: readonly number[] = [];

type TermIndex = {
  /** The words of all passages, a space before and after each. */
  readonly all: string;
  /** Where in it each passage ends: at the space after its last word. */
  readonly ends: readonly number[];
  /** One for each word that is there, and by chance now and then for one that is not. */
  readonly bits: Uint8Array;
};

const indexOf = onceInARow((terms: Facts['terms']): TermIndex => {
  const all = ` ${terms.join(' ')} `;
  const ends: number[] = [];
  let end = 0;
  for (const { length } of terms) {
    end += length + 1;
    ends.push(end);
  }
  return { all, ends, bits: mark(all) };
});

const bytes = 1024;

const mark = (all: string): Uint8Array => {
  const bits = new Uint8Array(bytes);
  let hash = 0;
  for (let at = 1; at < all.length; at += 1) {
    const code = all.charCodeAt(at);
    if (code !== space) hash = (Math.imul(hash, 31) + code) | 0;
    else {
      const place = placeOf(hash);
      bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
      hash = 0;
    }
  }
  return bits;
};

const space = 32;

const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (8 * bytes - 1);

const isMarked = (bits: Uint8Array, hash: number): boolean => {
  const place = placeOf(hash);
  return ((bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
};

const hashOf = (word: string): number => {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
};
