// What a person took out of the skills counts nowhere, although the page goes on naming it.
import type { Profile } from '@shared/model/profile';
import { findSkills } from '../skills/find-skills';
import { nameKey, wordsOf } from '../skills/fold-words';
import type { Lexicon } from '../skills/lexicon';
import type { Passage } from './passage';

/** Ids of the lexicon, and words that it does not know, as keys. */
export type TakenOut = ReadonlySet<string>;

/** What is left under another word for the same skill is left. */
export const findTakenOut = (
  said: readonly string[],
  { skills }: Pick<Profile, 'skills'>,
  lexicon: Lexicon,
): TakenOut => {
  const left = new Set(skills.flatMap(({ name }) => namesFor(name.value, lexicon)));
  return new Set(said.flatMap((words) => namesFor(words, lexicon)).filter((name) => !left.has(name)));
};

const namesFor = (words: string, { byKey }: Lexicon): readonly string[] => {
  const key = nameKey(words);
  const ids = (byKey.get(key) ?? []).map(({ entry }) => entry.id);
  return ids.length > 0 ? ids : [key];
};

/** The quotes stay as they stand on the page; their words for it are not counted. */
export const withoutTakenOut = (
  passages: readonly Passage[],
  takenOut: TakenOut,
  lexicon: Lexicon,
): readonly Passage[] =>
  takenOut.size === 0
    ? passages
    : passages.map((passage) => ({ ...passage, counted: cut(passage.counted, takenOut, lexicon) }));

const cut = (counted: string, takenOut: TakenOut, lexicon: Lexicon): string => {
  const named = findSkills(counted, lexicon, { inSkills: true }).filter(({ id }) => takenOut.has(id));
  return [...named, ...unknownIn(counted, takenOut)]
    .toSorted((one, other) => other.start - one.start)
    .reduce((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, counted);
};

/** By their words in a row. */
const unknownIn = (counted: string, takenOut: TakenOut) => {
  const words = wordsOf(counted);
  return words.flatMap(({ start }, from) =>
    words.slice(from, from + mostWords).flatMap(({ end }) => {
      const isIt = takenOut.has(nameKey(counted.slice(start, end)));
      return isIt ? [{ start, end }] : [];
    }),
  );
};

const mostWords = 6;
