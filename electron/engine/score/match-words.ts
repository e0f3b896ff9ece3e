import type { Line } from './word-book';
import type { AskedWord, Look } from './word-look';

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

export const matchWords = (asked: readonly AskedWord[], { book, numbers }: Line, look: Look): WordMatch => {
  const shares = asked.map(() => 0);
  const nearest = asked.map(() => 0);
  const others: number[] = [];
  for (const number of numbers) {
    const { asked: at, isSame, near, towards } = look(book, number);
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
  let [sum, all] = [0, 0];
  for (let at = 0; at < asked.length; at += 1) {
    const weight = asked[at]?.[by] ?? 0;
    all += weight;
    sum += weight * (values[at] ?? 0);
  }
  return all === 0 ? 0 : Math.round(sum / all);
};

/** The five that say most; where there are not so many, nothing speaks against what is shared. */
const mostTelling = 5;
const tellingOf = (others: readonly number[], shared: number): number => {
  const missing = Math.max(0, mostTelling - others.length);
  return Math.round((sumOfLargest(others, mostTelling) + missing * shared * unsaid) / mostTelling);
};

const sumOfLargest = (numbers: readonly number[], count: number): number => {
  const largest: number[] = [];
  for (const each of numbers) {
    if (largest.length === count && each <= (largest[count - 1] ?? 0)) continue;
    let at = Math.min(largest.length, count - 1);
    for (; at > 0 && (largest[at - 1] ?? 0) < each; at -= 1) largest[at] = largest[at - 1] ?? 0;
    largest[at] = each;
  }
  return largest.reduce((sum, each) => sum + each, 0);
};
const unsaid = 0.8;

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, each) => sum + each, 0) / values.length;
