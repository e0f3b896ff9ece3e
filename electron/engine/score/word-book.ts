// The words of all documents by numbers: what was found out about a word is there by its number, without looking the
// word itself up again for every requirement.

export type WordBook = {
  readonly words: string[];
  readonly numbers: Map<string, number>;
  /** Of the passages that were read last. */
  readonly lines: Map<string, Line>;
};

/** The words of a passage in their order. */
export type Line = { readonly book: WordBook; readonly numbers: readonly number[] };

export const readLine = (words: string): Line => {
  const known = open.lines.get(words);
  if (known) return known;
  if (open.words.length >= mostWords) open = newBook();
  if (open.lines.size >= mostLines) open.lines.clear();
  const line = { book: open, numbers: words === '' ? [] : words.split(' ').map(numberOf) };
  open.lines.set(words, line);
  return line;
};

const mostWords = 20_000;
/** One document is asked about everything before the next one comes. */
const mostLines = 500;

const newBook = (): WordBook => ({ words: [], numbers: new Map(), lines: new Map() });

let open = newBook();

const numberOf = (word: string): number => {
  const known = open.numbers.get(word);
  if (known !== undefined) return known;
  const number = open.words.push(word) - 1;
  open.numbers.set(word, number);
  return number;
};
