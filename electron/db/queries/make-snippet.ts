import type { SnippetPart } from '@shared/model/search';

/** A word that was searched for, folded; `isStart` when longer words that begin so count, too. */
export type SearchWord = { readonly folded: string; readonly isStart: boolean };

const snippetChars = 180;
const leadChars = 40;

/**
 * The stretch of a text that holds the most of the words, with the words marked. Folded as the index folds (case and
 * accents), at a tenth of the cost of the index's own snippets.
 */
export const makeSnippet = (text: string, words: readonly SearchWord[]): SnippetPart[] => {
  const hits = findHits(text, words);
  const best = bestStart(hits);
  const first = hits[best];
  const start = first ? startOfWord(text, Math.max(0, first.start - leadChars)) : 0;
  const end = endOfWord(text, Math.min(text.length, start + snippetChars));
  const shown = hits.filter((hit) => hit.start >= start && hit.end <= end);
  const parts = markParts(text, { start, end, hits: shown });
  return [
    ...(start > 0 ? [{ text: '…', hit: false }] : []),
    ...parts,
    ...(end < text.length ? [{ text: '…', hit: false }] : []),
  ];
};

type Hit = { readonly start: number; readonly end: number; readonly word: number };

/** Enough of a long text to choose from. */
const mostHits = 100;

const findHits = (text: string, words: readonly SearchWord[]): Hit[] => {
  const folded = foldInPlace(text);
  return words
    .flatMap((word, index) => findWord(folded, { ...word, index }))
    .sort((one, other) => one.start - other.start || other.end - one.end);
};

/** The index hands out texts by the dozen: looking for the letters first is a tenth of the cost of a pattern. */
const findWord = (text: string, word: SearchWord & { readonly index: number }): Hit[] => {
  const hits: Hit[] = [];
  for (let start = text.indexOf(word.folded); start >= 0; start = text.indexOf(word.folded, start + 1)) {
    if (goesOn(text, start - 1)) continue;
    let end = start + word.folded.length;
    if (word.isStart) while (goesOn(text, end)) end += 1;
    if (goesOn(text, end)) continue;
    hits.push({ start, end, word: word.index });
    if (hits.length >= mostHits) break;
  }
  return hits;
};

const ofWord = /[\p{L}\p{N}\p{M}]/u;

const goesOn = (text: string, at: number): boolean => ofWord.test(text.charAt(at));

/** The index takes accents from Latin letters alone: й, أ, が and 한 are letters of their own, whole. */
export const fold = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/\P{ASCII}/gu, foldLetter);

const foldLetter = (letter: string): string => {
  const plain = letter.normalize('NFD').replace(/\p{M}/gu, '');
  return /^[a-z]$/.test(plain) ? plain : letter;
};

const onlyAscii = /^[\0-\x7f]*$/;

/** Folded letter by letter, so that every place in the result is the same place in the text. */
const foldInPlace = (text: string): string => {
  const lower = text.toLowerCase();
  const even = lower.length === text.length ? lower : text;
  if (onlyAscii.test(even)) return even;
  return even.replace(/[^\0-\x7f]/g, (letter) => {
    const folded = fold(letter);
    return folded.length === letter.length ? folded : letter;
  });
};

/** The hit from which most different words lie within one snippet. */
const bestStart = (hits: readonly Hit[]): number => {
  let best = 0;
  let most = 0;
  for (const [index, { start }] of hits.entries()) {
    const seen = new Set<number>();
    for (
      let next = index;
      (hits[next]?.end ?? Number.POSITIVE_INFINITY) <= start + snippetChars - leadChars;
      next += 1
    )
      seen.add(hits[next]?.word ?? -1);
    if (seen.size > most) {
      most = seen.size;
      best = index;
    }
  }
  return best;
};

const startOfWord = (text: string, from: number): number => {
  if (from === 0) return 0;
  const space = text.slice(from, from + leadChars).search(/\s/);
  return space < 0 ? from : from + space + 1;
};

const endOfWord = (text: string, from: number): number => {
  if (from === text.length) return from;
  const space = text.lastIndexOf(' ', from);
  return space > from - leadChars ? space : from;
};

const markParts = (
  text: string,
  { start, end, hits }: { readonly start: number; readonly end: number; readonly hits: readonly Hit[] },
): SnippetPart[] => {
  const parts: SnippetPart[] = [];
  const add = (from: number, to: number, hit: boolean): void => {
    if (to > from) parts.push({ text: text.slice(from, to), hit });
  };
  let at = start;
  for (const hit of hits) {
    // Two of the words may stand in one place; its letters are shown once.
    if (hit.start < at) continue;
    add(at, hit.start, false);
    add(hit.start, hit.end, true);
    at = hit.end;
  }
  add(at, end, false);
  return parts;
};
