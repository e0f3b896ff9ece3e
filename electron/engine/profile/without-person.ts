import { isPersonal } from '@shared/lib/personal-words';
import { timeAway } from '@shared/lib/time-away';
import type { Fact, Span } from '@shared/model/profile';
import type { Text, TextPage } from '@shared/model/text';

/** Lines that tell who somebody is, or of time away, have no words left: nothing else is read by them. */
export const withoutPersonalLines = (text: Text): Text =>
  mapLines(text, (page) => {
    const away = timeAway(page.lines.map((line) => line.text));
    return (words, line) => (away.has(line) || isPersonal(words) ? '' : words);
  });

/** Any other name would be read the same: its letters are all alike, and where it comes again alone it is left out. */
export const withoutName = (text: Text, name: Fact | null): Text => {
  if (name === null) return text;
  const spans = Map.groupBy(name.spans, keyOf);
  const again = closed(name.value);
  return mapLines(text, ({ number }) => (words, line) => {
    const own = spans.get(keyOf({ page: number, line }));
    return own ? own.reduce(withoutLetters, words) : closed(words) === again ? '' : words;
  });
};

const mapLines = (text: Text, mapper: (page: TextPage) => (words: string, line: number) => string): Text => ({
  ...text,
  pages: text.pages.map((page) => {
    const map = mapper(page);
    return { ...page, lines: page.lines.map((line, at) => ({ ...line, text: map(line.text, at) })) };
  }),
});

const keyOf = ({ page, line }: Pick<Span, 'page' | 'line'>): string => `${page}.${line}`;

const withoutLetters = (words: string, { from, to }: Span): string =>
  words.slice(0, from) +
  words
    .slice(from, to)
    .replace(/[^\s,]/gu, (letter) => 'x'.repeat(letter.length))
    .replace(/(?<![^\s,])x/g, 'X') +
  words.slice(to);

const closed = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
