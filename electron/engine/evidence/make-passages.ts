// Text + Profile -> passages: what may speak for somebody, cut into pieces that can be quoted. Who they are, where they
// live and how they are reached is left out here, so that nothing behind this door can count it.
import type { Profile, Span } from '@shared/model/profile';
import type { Text } from '@shared/model/text';
import { hasResult } from './has-result';
import type { Passage } from './passage';
import { type PlacedLine, placeLines } from './place-lines';

export const makePassages = (
  text: Text,
  profile: Profile,
  isWord: (word: string) => boolean,
): readonly Passage[] => joinParagraphs(placeLines(text, profile, isWord)).flatMap(toSentences);

const joinParagraphs = (lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] => {
  const paragraphs: PlacedLine[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (line.runsOn && last && last.length < 12 && last[0]?.section === line.section) last.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
};

const toSentences = (paragraph: readonly PlacedLine[]): readonly Passage[] => {
  const [first] = paragraph;
  if (!first) return [];
  const starts: number[] = [];
  let whole = '';
  for (const { text } of paragraph) {
    if (whole !== '') whole += ' ';
    starts.push(whole.length);
    whole += text;
  }
  const counted = paragraph.map((line) => line.counted).join(' ');
  return cutSentences(whole)
    .map(({ from, to }) => {
      const spans = paragraph.flatMap(({ page, line, text }, index): Span[] => {
        const start = starts[index] ?? 0;
        const [left, right] = [Math.max(0, from - start), Math.min(text.length, to - start)];
        const part = text.slice(left, Math.max(left, right));
        const lead = part.length - part.trimStart().length;
        const words = part.trim();
        return words === '' ? [] : [{ page, line, from: left + lead, to: left + lead + words.length }];
      });
      const quote = whole.slice(from, to).trim();
      return {
        quote,
        counted: counted.slice(from, to).trim(),
        spans,
        section: first.section,
        job: first.job,
        hasResult: hasResult(quote),
      };
    })
    .filter(({ quote, spans }) => spans.length > 0 && /[\p{L}\p{N}]/u.test(quote));
};

const cutSentences = (text: string): readonly { readonly from: number; readonly to: number }[] => {
  const ends = [...text.matchAll(/(?<=[\p{Ll}\d)%"”][.!?])\s+(?=["“(]?\p{Lu})|\s{3,}/gu)].map(
    ({ 0: gap, index }) => ({ from: index, to: index + gap.length }),
  );
  return [...ends, { from: text.length, to: text.length }].map((end, index) => ({
    from: ends[index - 1]?.to ?? 0,
    to: end.from,
  }));
};
