// What the engine is measured beside: plain rankings by words, and by meaning alone.

import { dimensions, likeness } from '../../../electron/engine/meaning/meaning';
import type { Knowledge } from '../../../electron/engine/score/knowledge';

/** Places of the texts, the likeliest first. */
export type Ranker = (query: string) => readonly number[];
/** What each text is worth. */
export type Scorer = (query: string) => readonly number[];

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}+#]{2,}/gu) ?? [];

const counted = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const byValue = (values: readonly number[]): readonly number[] =>
  values
    .map((value, index) => ({ value, index }))
    .toSorted((a, b) => b.value - a.value || a.index - b.index)
    .map(({ index }) => index);

const rarity = (texts: readonly ReadonlyMap<string, number>[]): ((word: string) => number) => {
  const among = new Map<string, number>();
  for (const text of texts) for (const word of text.keys()) among.set(word, (among.get(word) ?? 0) + 1);
  return (word) => {
    const those = among.get(word) ?? 0;
    return Math.log(1 + (texts.length - those + 0.5) / (those + 0.5));
  };
};

export const bm25 = (texts: readonly string[]): Ranker => ranked(bm25Scores(texts));
export const tfIdf = (texts: readonly string[]): Ranker => ranked(tfIdfScores(texts));

const ranked =
  (scores: Scorer): Ranker =>
  (query) =>
    byValue(scores(query));

export const bm25Scores = (texts: readonly string[]): Scorer => {
  const [k, b] = [1.2, 0.75];
  const counts = texts.map((text) => counted(wordsOf(text)));
  const lengths = texts.map((text) => wordsOf(text).length);
  const usual = lengths.reduce((sum, each) => sum + each, 0) / Math.max(1, lengths.length);
  const rare = rarity(counts);
  return (query) => {
    const asked = [...new Set(wordsOf(query))];
    return counts.map((text, index) =>
      asked.reduce((sum, word) => {
        const times = text.get(word) ?? 0;
        return (
          sum +
          (rare(word) * times * (k + 1)) / (times + k * (1 - b + (b * (lengths[index] ?? 0)) / usual) || 1)
        );
      }, 0),
    );
  };
};

export const tfIdfScores = (texts: readonly string[]): Scorer => {
  const counts = texts.map((text) => counted(wordsOf(text)));
  const rare = rarity(counts);
  const weigh = (text: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
    const weights = new Map([...text].map(([word, times]) => [word, (1 + Math.log(times)) * rare(word)]));
    const norm = Math.hypot(...weights.values()) || 1;
    return new Map([...weights].map(([word, weight]) => [word, weight / norm]));
  };
  const weighed = counts.map(weigh);
  return (query) => {
    const asked = weigh(counted(wordsOf(query)));
    return weighed.map((text) =>
      [...asked].reduce((sum, [word, weight]) => sum + weight * (text.get(word) ?? 0), 0),
    );
  };
};

/** Cosine alone: each line of the posting to its nearest line of the resume. */
export const wholeMeaning = (texts: readonly string[], { meaning }: Knowledge): Ranker => {
  const embed = (text: string): readonly Int8Array[] =>
    text
      .split('\n')
      .filter((line) => line.trim().length > 8)
      .map((line) => meaning?.embed(line) ?? new Int8Array(dimensions));
  const lines = texts.map(embed);
  return (query) => {
    const asked = embed(query);
    return byValue(
      lines.map((there) =>
        asked.reduce(
          (sum, one) => sum + there.reduce((most, other) => Math.max(most, likeness(one, other)), 0),
          0,
        ),
      ),
    );
  };
};
