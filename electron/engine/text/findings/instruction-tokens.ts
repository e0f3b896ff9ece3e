import { bitOf, classesOf, type WordClass } from './instruction-words';

/** A word of the folded text with what it can mean. */
export type Token = {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly classes: number;
  /** A sentence ended before it. */
  readonly first: boolean;
  /** A line ended before it. */
  readonly opensLine: boolean;
};
export const tokensOf = (folded: string): readonly Token[] => {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of folded.matchAll(/[\p{L}\p{N}][\p{L}\p{N}']{0,60}/gu)) {
    const between = folded.slice(end, match.index);
    const first = tokens.length === 0 || /[.!?;•▪●◦]|\n\s{0,8}[-*–]\s/.test(between);
    end = match.index + match[0].length;
    tokens.push({
      word: match[0],
      start: match.index,
      end,
      classes: classesOf(match[0]),
      first,
      opensLine: between.includes('\n'),
    });
  }
  return tokens;
};

export const is = (token: Token | undefined, name: WordClass): boolean =>
  token !== undefined && (token.classes & bitOf(name)) !== 0;

const longestReach = 16;

/** From a word on to the end of its sentence. */
export const sentenceFrom = (tokens: readonly Token[], at: number): readonly Token[] => {
  let end = at + 1;
  while (end < tokens.length && end < at + longestReach && tokens[end]?.first === false) end += 1;
  return tokens.slice(at, end);
};
