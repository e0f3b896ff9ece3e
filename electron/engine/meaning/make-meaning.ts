import { dimensions, type Meaning } from './meaning';
import { knownIn, type Vocabulary, wordPieces } from './word-pieces';

/** The table as it is packed: one piece of a word a line, one row of bytes a piece. */
export const makeMeaning = (pieces: string, rows: Int8Array): Meaning => {
  const vocabulary: Vocabulary = new Map(
    pieces
      .split('\n')
      .filter((piece) => piece !== '')
      .map((piece, row) => [piece, row]),
  );
  const summed = (words: string): Int32Array => sum(wordPieces(words, vocabulary), rows);
  return {
    embed: (words) => unit(summed(words)),
    rarity: (word) => Math.round(lengthOf(summed(word))),
    known: (words) => knownIn(words, vocabulary),
  };
};

const sum = (pieces: readonly number[], rows: Int8Array): Int32Array => {
  const total = new Int32Array(dimensions);
  for (const piece of pieces)
    for (let at = 0; at < dimensions; at += 1)
      total[at] = (total[at] ?? 0) + (rows[piece * dimensions + at] ?? 0);
  return total;
};

const lengthOf = (total: Int32Array): number => {
  let squares = 0;
  for (const value of total) squares += value * value;
  return Math.sqrt(squares);
};

const unit = (total: Int32Array): Int8Array => {
  const norm = lengthOf(total);
  const vector = new Int8Array(dimensions);
  if (norm === 0) return vector;
  for (let at = 0; at < dimensions; at += 1) vector[at] = Math.round(((total[at] ?? 0) * 127) / norm);
  return vector;
};
