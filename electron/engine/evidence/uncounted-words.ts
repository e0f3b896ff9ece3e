import type { Profile, Span } from '@shared/model/profile';

type Line = { readonly text: string; readonly page: number; readonly line: number };

/**
 * Blanks what a quote may show and no figure may depend on: when somebody worked and learned, which only the months
 * tell, and what says woman or man. Places stay, so that the quote's own are the same.
 */
export const uncountedWords = ({ jobs, education }: Profile): ((line: Line) => string) => {
  const dates = Map.groupBy(
    [...jobs, ...education].flatMap(({ start, end }) => [...(start?.spans ?? []), ...(end?.spans ?? [])]),
    keyOf,
  );
  return ({ text, page, line }) =>
    (dates.get(keyOf({ page, line })) ?? []).reduce(blankSpan, text).replace(gendered, blank);
};

const keyOf = ({ page, line }: Pick<Span, 'page' | 'line'>): string => `${page}.${line}`;

const blankSpan = (text: string, { from, to }: Span): string =>
  text.slice(0, from) + blank(text.slice(from, to)) + text.slice(to);
const blank = (words: string): string => ' '.repeat(words.length);

/** With the verb, which is another one behind "they". */
const gendered =
  /(?<![\p{L}\p{N}])(?:(?:s?he|they|ze|xe)(?:(?:\s(?:is|are|was|were|has|have|does|do))(?![\p{L}\p{N}])|[’'](?:s|re|ve))?|his|hers?|him(?:self)?|herself|them|theirs?|themsel(?:f|ves)|zirs?|zirself|hirs?|xem|xyrs?|mr|mrs|ms|miss|mx|sir|madam|herrn?|frau|monsieur|madame|mme|señora?|signora?|pani?)(?![\p{L}\p{N}/])\.?/giu;
