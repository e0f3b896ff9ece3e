import { fold } from './fold';

/** A word with its place; "B.Tech", "d'" and "bachelor's" are one word each. */
export type Token = {
  readonly from: number;
  readonly to: number;
  readonly raw: string;
  readonly word: string;
};

/** Names of one word or several in folded form, each with what it means. */
export type WordTable<Meaning> = {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly longest: number;
};

export type WordMatch<Meaning> = {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly raw: string;
};

const word =
  /[ldLD]['’](?=\p{L})|[\p{sc=Han}]+|[\p{sc=Katakana}ー]+|[\p{sc=Hiragana}]+|[\p{L}\p{M}\p{N}+#]+(?:['’.]\p{L}[\p{L}\p{M}]*)*/gu;

export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(word)].map(({ 0: raw, index }) => ({
    from: index,
    to: index + raw.length,
    raw,
    word: fold(raw),
  }));

export const keyOf = (words: string): string =>
  tokensOf(words)
    .map((token) => token.word)
    .join(' ');

export const wordTable = <Meaning>(entries: Iterable<readonly [string, Meaning]>): WordTable<Meaning> => {
  const meanings = new Map<string, Meaning>();
  let longest = 1;
  for (const [words, meaning] of entries) {
    const key = keyOf(words);
    if (!key || meanings.has(key)) continue;
    meanings.set(key, meaning);
    longest = Math.max(longest, key.split(' ').length);
  }
  return { meanings, longest };
};

/** The longest matches from the left, none within another. */
export const matchWords = <Meaning>(
  text: string,
  tokens: readonly Token[],
  table: WordTable<Meaning>,
): readonly WordMatch<Meaning>[] => {
  const found: WordMatch<Meaning>[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (!first) break;
    for (let length = Math.min(table.longest, tokens.length - at); length > 0; length -= 1) {
      const last = tokens[at + length - 1] ?? first;
      const key = length === 1 ? first.word : joined(tokens, at, length);
      const meaning = table.meanings.get(key);
      if (meaning === undefined) continue;
      found.push({ from: first.from, to: last.to, meaning, raw: text.slice(first.from, last.to) });
      at += length - 1;
      break;
    }
  }
  return found;
};

const joined = (tokens: readonly Token[], at: number, length: number): string => {
  let key = '';
  for (let index = at; index < at + length; index += 1) key += `${key ? ' ' : ''}${tokens[index]?.word}`;
  return key;
};
