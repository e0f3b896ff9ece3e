import type { ReadWord } from './read-words';

/** On paper full of columns the recogniser parts a line where there is but a space: what stands close is one line. */
export const joinLines = (words: readonly ReadWord[]): readonly ReadWord[] => {
  const lines = [...Map.groupBy(words, ({ line }) => line).values()]
    .map((line) => line.toSorted((a, b) => a.left - b.left))
    .sort((one, other) => leftOf(one) - leftOf(other));
  const joined: ReadWord[][] = [];
  for (const line of lines) {
    const before = joined.find((other) => runsOn(other, line));
    if (before === undefined) joined.push([...line]);
    else before.push(...line);
  }
  return joined
    .sort((one, other) => topOf(one) - topOf(other))
    .flatMap((line, index) => line.map((word) => ({ ...word, line: String(index) })));
};

const leftOf = (line: readonly ReadWord[]): number => line[0]?.left ?? 0;
const topOf = (line: readonly ReadWord[]): number => line[0]?.baseline ?? 0;

const sameBaselineEms = 0.2;
const sameSize = 0.7;
const nearEms = 0.7;
const overlapEms = 0.3;

const runsOn = (before: readonly ReadWord[], line: readonly ReadWord[]): boolean => {
  const [last, first] = [before.at(-1), line[0]];
  if (last === undefined || first === undefined) return false;
  const [small, large] = [Math.min(last.size, first.size), Math.max(last.size, first.size)];
  const gap = first.left - last.right;
  return (
    small > large * sameSize &&
    Math.abs(last.baseline - first.baseline) < small * sameBaselineEms &&
    gap < small * nearEms &&
    gap > -small * overlapEms
  );
};
