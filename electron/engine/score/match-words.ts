import type { AskedWord, WordLook } from './word-look';

export type WordMatch = {
  /** In thousandths of what is asked: the words that are there, rarer ones more. */
  readonly shared: number;
  /** The same, where a word near in meaning does for another. */
  readonly near: number;
  /** What the other words say of it: a word shared in another sense stands among strangers. */
  readonly telling: number;
  /** What they say of it each, all of them: one that says much alone says less than several. */
  readonly each: number;
};

export const matchWords = (
  asked: readonly AskedWord[],
  words: readonly string[],
  look: (word: string) => WordLook,
): WordMatch => {
  const shares = asked.map(() => 0);
  const nearest = asked.map(() => 0);
  const others: number[] = [];
  for (const word of words) {
    const { asked: at, isSame, near, towards } = look(word);
    if (at === null) others.push(towards);
    else shares[at] = Math.max(shares[at] ?? 0, isSame ? 1000 : otherForm);
    if (near === null) continue;
    for (let each = 0; each < near.length; each += 1) {
      const value = near[each] ?? 0;
      if (value > (nearest[each] ?? 0)) nearest[each] = value;
    }
  }
  const shared = weighed(shares, asked, 'weight');
  return {
    shared,
    near: weighed(nearest, asked, 'rarity'),
    telling: tellingOf(others, shared),
    each: Math.round(meanOf(others) ?? shared * unsaid),
  };
};

const otherForm = 800;

const weighed = (values: readonly number[], asked: readonly AskedWord[], by: 'weight' | 'rarity'): number => {
  const all = asked.reduce((sum, each) => sum + each[by], 0);
  return all === 0
    ? 0
    : Math.round(asked.reduce((sum, each, at) => sum + each[by] * (values[at] ?? 0), 0) / all);
};

/** The five that say most; where there are not so many, nothing speaks against what is shared. */
const mostTelling = 5;
const tellingOf = (others: readonly number[], shared: number): number => {
  const best = others.toSorted((one, other) => other - one).slice(0, mostTelling);
  const missing = mostTelling - best.length;
  return Math.round((best.reduce((sum, each) => sum + each, 0) + missing * shared * unsaid) / mostTelling);
};
const unsaid = 0.8;

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length;
