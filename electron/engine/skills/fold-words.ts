// How words of a text and names of the lexicon are made comparable: the same fold on both sides.

export type Word = { readonly word: string; readonly start: number; readonly end: number };

/** A word as it is compared: lower case, no accents, no full stops or apostrophes inside; "c++", "c#", "r&d" kept. */
export const foldWord = (word: string): string =>
  withoutPlural((/^[a-z\d]+$/i.test(word) ? word : withoutMarks(word)).toLowerCase());

const withoutMarks = (word: string): string =>
  word
    .replace(/['’´\u0092.]/gu, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '');

/** Every run of letters and digits, with the signs that are part of names (C++, C#, .NET, R&D), and where it stands. */
export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(wordShape)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  }));

/** What two spellings of a name share: "e-commerce", "eCommerce" and "e commerce" are one. */
export const nameKey = (name: string): string =>
  wordsOf(name)
    .map(({ word }) => foldWord(word))
    .join('');

/** U+0092 is the apostrophe of a text that was read in the wrong encoding. */
const wordShape = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}&]|['’´\u0092.](?=[\p{L}\p{N}]))*(?:\+{1,2}|#)?/gu;

const withoutPlural = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|ics)$/.test(word) ? word.slice(0, -1) : word;
