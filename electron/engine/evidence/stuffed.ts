import type { Text } from '@shared/model/text';
import { wordsOf } from '../skills/fold-words';
import type { Passage } from './passage';

/** Passages that the reader found to be stuffed with words, or that say one thing over and over. */
export const isStuffed = (text: Text, passages: readonly Passage[]): ReadonlySet<number> => {
  const found = text.findings.filter(({ kind }) => kind === 'keyword-stuffing');
  const seen = new Map<string, number>();
  const stuffed = new Set<number>();
  for (const [index, { quote, spans }] of passages.entries()) {
    const twin = quote.toLowerCase().replace(/\s+/g, ' ');
    seen.set(twin, (seen.get(twin) ?? 0) + 1);
    const named = found.some(
      (finding) =>
        finding.page === spans[0]?.page && (finding.text.includes(quote) || quote.includes(finding.text)),
    );
    if (named || (seen.get(twin) ?? 0) > 2 || repeats(quote)) stuffed.add(index);
  }
  return stuffed;
};

/** The same word four times in one breath, in a line that has hardly any others. */
const repeats = (quote: string): boolean => {
  const words = wordsOf(quote).map(({ word }) => word.toLowerCase());
  const most = [...Map.groupBy(words, (word) => word).values()].reduce(
    (sum, each) => Math.max(sum, each.length),
    0,
  );
  return most >= 4 && most * 3 >= words.length;
};
