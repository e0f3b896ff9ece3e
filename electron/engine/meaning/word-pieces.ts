// A text in the pieces of words that the table has rows for: lower case, no accents, longest piece first.

export type Vocabulary = ReadonlyMap<string, number>;

export const wordPieces = (text: string, vocabulary: Vocabulary): readonly number[] => {
  const pieces: number[] = [];
  for (const [word] of plain(text).matchAll(wordPattern)) pieces.push(...cut(word, vocabulary));
  return pieces;
};

/** Of the words of letters, in thousandths, those that are one piece; all where there are too few to tell. */
export const knownIn = (text: string, vocabulary: Vocabulary): number => {
  const words = plain(text).match(/\p{L}{2,}/gu) ?? [];
  const known = words.filter((word) => vocabulary.has(word));
  return words.length < fewWords ? 1000 : Math.round((known.length * 1000) / words.length);
};

const fewWords = 4;

const plain = (text: string): string =>
  text
    .slice(0, maxCharacters)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

const maxCharacters = 4000;
const maxWord = 100;
/** Runs of letters and digits; every other sign alone. */
const wordPattern = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

const cut = (word: string, vocabulary: Vocabulary): readonly number[] => {
  if (word.length > maxWord) return [];
  const pieces: number[] = [];
  for (let from = 0; from < word.length; ) {
    let to = word.length;
    let id: number | undefined;
    for (; to > from; to -= 1) {
      id = vocabulary.get((from > 0 ? '##' : '') + word.slice(from, to));
      if (id !== undefined) break;
    }
    if (id === undefined) return [];
    pieces.push(id);
    from = to;
  }
  return pieces;
};
