// What words mean, as a direction: a sentence is the sum of its tokens' rows. Whole numbers from here on, so that the
// same words give the same figures on every machine.

export const dimensions = 128;

export type Meaning = {
  /** Unit length times 127; all zero where no token is known. */
  readonly embed: (words: string) => Int8Array;
  /** Of a single word: how long its row is, before it is brought to unit length; common words are short. */
  readonly rarity: (word: string) => number;
  /** Of the words, in thousandths: those that have a row of their own. Pieces alone say little, and of noise something. */
  readonly known: (words: string) => number;
};

/** -1 to 1 in thousandths. */
export const likeness = (one: Int8Array, other: Int8Array, at = 0): number => {
  let sum = 0;
  for (let index = 0; index < dimensions; index += 1) sum += (one[index] ?? 0) * (other[at + index] ?? 0);
  return inThousandths(sum);
};

/** Of the sum of the products of two vectors; a nought has no sign, as in an array of whole numbers. */
export const inThousandths = (sum: number): number => Math.round((sum * 1000) / 16_129) + 0;
