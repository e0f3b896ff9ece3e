import type { PageWords, WordLine } from './page-words';

/** A stretch of text, by its places. */
export type Hit = readonly [start: number, end: number];

const longestSentence = 400;

/** Each hit as the sentence it stands in; hits in one sentence, or in neighbours, are one. In the original's places. */
export const sentencesOf = (words: PageWords, hits: readonly Hit[]): readonly Hit[] => {
  const merged: [number, number][] = [];
  for (const hit of [...hits].sort((one, other) => one[0] - other[0])) {
    const [start, end] = widened(words, hit);
    const last = merged.at(-1);
    if (last !== undefined && start <= last[1] + 3) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged.slice(0, mostFindings);
};

const mostFindings = 50;

const widened = (words: PageWords, [from, to]: Hit): Hit => {
  const start = words.at[from] ?? 0;
  const end = (words.at[Math.max(from, to - 1)] ?? 0) + 1;
  const before = words.text.slice(Math.max(0, start - longestSentence), start);
  const opening = Math.max(
    ...[...before.matchAll(/[.!?:•](?=\s)|\n\s*(?=\n)/g)].map((match) => match.index + 1),
    0,
  );
  const cut = before.length - Math.max(opening, lineCut(words, start, before.length));
  const after = words.text.slice(end, end + longestSentence);
  const closing = /[.!?](?=\s|$)|\n(?=\s*[•▪●◦\n])/.exec(after);
  const rest = closing === null ? lineEnd(after) : closing.index + 1;
  return [start - cut, end + Math.min(rest, breakAfter(words, end))];
};

/** A sentence does not reach back over a heading, an item or a gap. */
const lineCut = (words: PageWords, start: number, length: number): number => {
  const own = words.lines.findLast((line) => line.start <= start);
  let index = own === undefined ? -1 : words.lines.indexOf(own);
  while (index > 0 && runsOn(words.lines[index]?.line)) index -= 1;
  const from = words.lines[index]?.start ?? 0;
  return Math.max(0, length - (start - from));
};

const breakAfter = (words: PageWords, end: number): number => {
  const next = words.lines.find((line) => line.start > end && !runsOn(line.line));
  return next === undefined ? Number.POSITIVE_INFINITY : Math.max(0, next.start - 1 - end);
};

const runsOn = (line: WordLine | undefined): boolean =>
  line !== undefined && line.item !== true && line.heading !== true && (line.gap ?? 0) < 0.7;

const lineEnd = (after: string): number => {
  const end = after.indexOf('\n');
  return end === -1 ? after.length : end;
};
