import { isAddressLike, isEmail } from './address-shape';
import { boundsOf, cutOut, stackPictures } from './cut-out';
import { meanSureness } from './page-sight';
import type { Picture } from './picture';
import type { ReadWord } from './read-words';
import type { Recogniser } from './recogniser';

type Looking = { readonly picture: Picture; readonly words: readonly ReadWord[]; readonly dpi: number };

/**
 * Addresses are written with the signs of English, some of which other languages' data does not know (`@`). The
 * words around one are cut out, put one below the other, and read once more, larger; what reads better is kept.
 */
export const lookAgain = (recogniser: Recogniser, looking: Looking): readonly ReadWord[] => {
  const { picture, words, dpi } = looking;
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
    if (cut === undefined || first === undefined || !readsBetter(own, group)) continue;
    better.set(
      first,
      own.map((word) => placed(word, { line: first, left: cut.left, top: cut.top - top / enlarged })),
    );
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
  const isDoubtful = ({ text, sure }: ReadWord): boolean =>
    isAddressLike(text) && !(isEmail(text) && sure >= surely);
  const first = group.findIndex(isDoubtful);
  const last = group.findLastIndex(isDoubtful);
  return first < 0 ? [] : group.slice(Math.max(0, first - 1), last + 2);
};

const surely = 90;

const readsBetter = (now: readonly ReadWord[], before: readonly ReadWord[]): boolean => {
  if (now.length === 0) return false;
  const [addresses, earlier] = [now, before].map((words) => words.filter(({ text }) => isEmail(text)).length);
  if (addresses !== earlier) return (addresses ?? 0) > (earlier ?? 0);
  return (addresses ?? 0) > 0 && meanSureness(now) > meanSureness(before);
};

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
