import { isAddressLike, isEmail } from './address-shape';
import { boundsOf, cutOut, sheetMargin, stackPictures } from './cut-out';
import { mendAddresses } from './mend-addresses';
import { meanSureness } from './page-sight';
import type { Picture } from './picture';
import type { ReadWord } from './read-words';
import type { Recogniser } from './recogniser';

type Looking = {
  readonly picture: Picture;
  /** The same with its rules, which tell an underscore. */
  readonly ruled: Picture;
  readonly words: readonly ReadWord[];
  readonly dpi: number;
};

/**
 * Addresses are written with the signs of English, some of which other languages' data does not know (`@`). The
 * words around one are cut out, put one below the other, and read once more, larger; what reads better is kept.
 */
export const lookAgain = (recogniser: Recogniser, looking: Looking): readonly ReadWord[] => {
  const { picture, ruled, words, dpi } = looking;
  const groups = doubtfulGroups(words);
  if (groups.length === 0) return words;
  const cuts = groups.map((group) => cutOut(picture, boundsOf(group)));
  const { picture: stacked, tops } = stackPictures(cuts.map((cut) => cut.picture));
  const read = recogniser.recognise(stacked, { language: 'en', dpi: dpi * enlarged, layout: 'block' }).words;
  const better = new Map<ReadWord, readonly ReadWord[]>();
  for (const [index, group] of groups.entries()) {
    const [cut, top, next] = [cuts[index], tops[index] ?? 0, tops[index + 1] ?? stacked.height];
    const own = read.filter(
      (word) => (word.top + word.bottom) / 2 >= top && (word.top + word.bottom) / 2 < next,
    );
    const first = group[0];
    if (cut === undefined || first === undefined) continue;
    const place = { line: first, left: cut.left - sheetMargin / enlarged, top: cut.top - top / enlarged };
    const again = mendAddresses(
      own.map((word) => placed(word, place)),
      ruled,
    );
    better.set(first, unlessDoubted(readsBetter(again, group) ? again : group, [...again, ...group]));
    for (const other of group.slice(1)) better.set(other, []);
  }
  return words.flatMap((word) => better.get(word) ?? [word]);
};

export const enlarged = 2;
const mostGroups = 12;
const closeEms = 0.8;

/** Runs of words on a line that stand close together, one of which looks like an address. */
const doubtfulGroups = (words: readonly ReadWord[]): readonly (readonly ReadWord[])[] => {
  const groups: ReadWord[][] = [];
  for (const word of words) {
    const before = groups.at(-1)?.at(-1);
    const isNear = before?.line === word.line && word.left - before.right < word.size * closeEms;
    if (isNear) groups.at(-1)?.push(word);
    else groups.push([word]);
  }
  return groups
    .map(aroundAddress)
    .filter((group) => group.length > 0)
    .slice(0, mostGroups);
};

/** The address and a word at each side of it: half of it may have been taken for a word of its own. */
const aroundAddress = (group: readonly ReadWord[]): readonly ReadWord[] => {
  const isDoubtful = (word: ReadWord, index: number): boolean =>
    isAddressLike(word.text) && !(isEmail(word.text) && word.sure >= surely && !isHalf(group, index));
  const first = group.findIndex(isDoubtful);
  const last = group.findLastIndex(isDoubtful);
  return first < 0 ? [] : group.slice(Math.max(0, first - 1), last + 2);
};

const surely = 90;

/** Small letters right before an address may be its first half. */
const mayBelong = (before: ReadWord | undefined): boolean =>
  before !== undefined && /^\p{Ll}[\p{Ll}\p{N}]+[.,_-]?$/u.test(before.text) && !/mail/u.test(before.text);

/** An address lying over another word has a box that is wrong. */
const isHalf = (group: readonly ReadWord[], index: number): boolean => {
  const [word, after] = [group[index], group[index + 1]];
  const lies = word !== undefined && after !== undefined && after.left < word.right - word.size;
  return mayBelong(group[index - 1]) || lies;
};

/** Where the two looks saw different addresses, whichever is kept is not sure. */
const unlessDoubted = (kept: readonly ReadWord[], seen: readonly ReadWord[]): readonly ReadWord[] => {
  const addresses = new Set(seen.filter(({ text }) => isEmail(text)).map(({ text }) => text));
  const halved = kept.some(({ text }, index) => isEmail(text) && isHalf(kept, index));
  if (addresses.size < 2 && !halved) return kept;
  return kept.map((word) =>
    isEmail(word.text) ? { ...word, sure: Math.min(word.sure, doubtedSureness) } : word,
  );
};

const doubtedSureness = 50;

/** A wrong address reaches somebody else: one that the second look guessed is worse than none. */
export const readsBetter = (now: readonly ReadWord[], before: readonly ReadWord[]): boolean => {
  const [addresses, earlier] = [now, before].map((words) => words.filter(({ text }) => isEmail(text)));
  const found = addresses ?? [];
  const least = isSameLetters(now, before) ? leastSameSure : leastSure;
  if (found.length === 0 || found.some(({ sure }) => sure < least)) return false;
  if (earlier?.length === 1 && isLonger(found, earlier)) return true;
  if (found.length !== earlier?.length) return found.length > (earlier?.length ?? 0);
  return meanSureness(now) > meanSureness(before);
};

const leastSure = 60;
const leastSameSure = 40;

/** But for their signs, and what stands for `@`, both looks saw the same. */
const isSameLetters = (now: readonly ReadWord[], before: readonly ReadWord[]): boolean => {
  const [local, domain] = lettersOf(now).split('@');
  const earlier = lettersOf(before);
  const [sign, ...more] = earlier.slice(local?.length, earlier.length - (domain?.length ?? 0));
  if (local === undefined || domain === undefined || more.length > 0) return false;
  return earlier.startsWith(local) && earlier.endsWith(domain) && /^[@QGOCa0]?$/u.test(sign ?? '');
};

const lettersOf = (words: readonly ReadWord[]): string =>
  words.map(({ text }) => text.replace(/[^\p{L}\p{N}@]/gu, '')).join('');

/** What the first look had cut off stands before it. */
const isLonger = (now: readonly ReadWord[], before: readonly ReadWord[]): boolean =>
  now.some(({ text }) => before.some((word) => word.text !== text && text.endsWith(`_${word.text}`)));

type Placing = { readonly line: ReadWord; readonly left: number; readonly top: number };

const placed = (word: ReadWord, { line, left, top }: Placing): ReadWord => ({
  ...word,
  left: left + word.left / enlarged,
  right: left + word.right / enlarged,
  top: top + word.top / enlarged,
  bottom: top + word.bottom / enlarged,
  baseline: line.baseline,
  size: line.size,
  line: line.line,
});
