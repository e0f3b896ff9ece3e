// How words of a text and names of the lexicon are made comparable: the same fold on both sides.

/** A word as it is compared: lower case, no accents, no full stops or apostrophes inside, "c++" and "c#" kept. */
export const foldWord = (word: string): string =>
  withoutPlural(
    word
      .normalize('NFKD')
      .replace(/[\u0300-\u036f'’.]/gu, '')
      .toLowerCase(),
  );

/** Every run of letters and digits, with the signs that are part of names (C++, C#, .NET, R&D), and where it stands. */
export const words = function* (
  text: string,
): Generator<{ readonly word: string; readonly start: number; readonly end: number }> {
  for (const { 0: word, index } of text.matchAll(wordShape))
    yield { word, start: index, end: index + word.length };
};

const wordShape = /\.?[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}&]|['’.](?=[\p{L}\p{N}]))*[+#]*/gu;

const withoutPlural = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
