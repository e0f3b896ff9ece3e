// What one word says to a requirement, looked up once for each word of all documents: whether it is asked for, how near
// it comes to each word that is, and how far it points towards all of them together.
import { stem, wordWeight } from '@shared/lib/content-words';
import { likeness, type Meaning } from '../meaning/meaning';
import { onceFor, remembered } from './remembered';
import { isSameWord } from './same-word';
import type { WordBook } from './word-book';

export type WordLook = {
  /** Its place among the words asked for; null: another word. */
  readonly asked: number | null;
  /** In that very form, or in another one of the same word. */
  readonly isSame: boolean;
  /** To each word asked for, in thousandths, none below 0; null where no meaning is known. */
  readonly near: readonly number[] | null;
  /** In thousandths of the requirement, the rarer the word the more. */
  readonly towards: number;
};
export type AskedWord = {
  readonly stem: string;
  /** Longer words are rarer: what sharing it is worth. */
  readonly weight: number;
  /** How rare its meaning is: what coming near it is worth. */
  readonly rarity: number;
  readonly vector: Int8Array | null;
};

export const askedWords = (words: readonly string[], meaning: Meaning | null): readonly AskedWord[] => {
  const byStem = new Map(words.toReversed().map((word) => [stem(word), word]));
  return [...byStem].toReversed().map(([key, word]) => ({
    stem: key,
    weight: Math.round(wordWeight(key) * 1000),
    rarity: meaning?.rarity(word) ?? 0,
    vector: meaning?.embed(word) ?? null,
  }));
};

export const makeWordLook = (
  asked: readonly AskedWord[],
  { meaning, topic }: { readonly meaning: Meaning | null; readonly topic: Int8Array | null },
): Look => {
  const places = new Map(asked.map((each, at) => [each.stem, at]));
  const look = (word: string): WordLook => {
    const { key, vector: own, rarity } = wordIn(meaning, word);
    return {
      asked: places.get(key) ?? placeOf(key, asked),
      isSame: places.has(key),
      near: own && asked.map((each) => (each.vector ? Math.max(0, likeness(own, each.vector)) : 0)),
      towards: own && topic ? Math.max(0, Math.round((likeness(own, topic) * rarity) / usualRarity)) : 0,
    };
  };
  let known: { readonly book: WordBook | null; readonly looks: WordLook[] } = { book: null, looks: [] };
  return (book, number) => {
    if (known.book !== book) known = { book, looks: [] };
    const before = known.looks[number];
    if (before) return before;
    const looked = look(book.words[number] ?? '');
    known.looks[number] = looked;
    return looked;
  };
};

/** At a word by its number. */
export type Look = (book: WordBook, number: number) => WordLook;

/** What does not depend on the requirement. */
const wordIn = (meaning: Meaning | null, word: string) =>
  meaning ? knownBy(meaning)(word) : plainWord(word);

const plainWord = (word: string) => ({ key: stem(word), vector: null, rarity: 0 });

const knownBy = onceFor((meaning: Meaning) =>
  remembered((word) => ({ key: stem(word), vector: meaning.embed(word), rarity: meaning.rarity(word) })),
);

/** Of a word that is neither common nor very rare. */
const usualRarity = 60;

const placeOf = (word: string, asked: readonly AskedWord[]): number | null => {
  const at = asked.findIndex((each) => isSameWord(word, each.stem));
  return at < 0 ? null : at;
};
