/** Text as people write it, as far as an index can tell: 20,000 words, the n-th one 1/n as frequent as the first. */
export type Words = {
  readonly word: () => string;
  readonly text: (chars: number) => string;
  /** From 0 to 1, the same in every run. */
  readonly random: () => number;
};

const vocabulary = 20_000;

export const makeWords = (seed: number): Words => {
  const random = makeRandom(seed);
  const letters = 'etaoinshrdlucmfwypvbgkqjxz';
  const list = Array.from({ length: vocabulary }, (_, index) => {
    let word = '';
    for (let rest = index + 26; rest > 0; rest = Math.floor(rest / 26)) word += letters[rest % 26];
    return `${word}${letters[Math.floor(random() * 26)]}`;
  });
  const sums: number[] = [];
  for (let index = 0; index < vocabulary; index += 1) sums.push((sums.at(-1) ?? 0) + 1 / (index + 1));
  const total = sums.at(-1) ?? 1;
  const word = (): string => list[findFirst(sums, random() * total)] ?? 'word';
  const text = (chars: number): string => {
    const words: string[] = [];
    for (let length = 0; length < chars; ) {
      const next = word();
      words.push(next);
      length += next.length + 1;
    }
    return words.join(' ');
  };
  return { word, text, random };
};

const findFirst = (sums: readonly number[], at: number): number => {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};

// A small linear generator: the same text in every run.
const makeRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};
