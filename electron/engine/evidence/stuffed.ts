import { contentWords } from '@shared/lib/content-words';
import type { Finding, Text } from '@shared/model/text';
import type { Passage } from './passage';

/** Passages that the reader found to be stuffed with words, or that say one thing over and over. */
export const findStuffed = (text: Text, passages: readonly Passage[]): ReadonlySet<number> => {
  const found = text.findings.filter(({ kind }) => kind === 'keyword-stuffing');
  const times = new Map<string, number>();
  for (const passage of passages) times.set(twinKey(passage), (times.get(twinKey(passage)) ?? 0) + 1);
  return new Set(
    passages.flatMap((passage, index) =>
      (times.get(twinKey(passage)) ?? 0) > mostTwins ||
      repeats(passage.quote) ||
      found.some((finding) => isIn(finding, passage))
        ? [index]
        : [],
    ),
  );
};

/** A heading of columns, a firm's name or a level may well come back on its own line. */
const mostTwins = 4;

/** The same words under several jobs are said once of each. */
const twinKey = ({ quote, job }: Passage): string => `${job} ${closed(quote)}`;

const isIn = (finding: Finding, { quote, spans }: Passage): boolean => {
  if (finding.page !== spans[0]?.page) return false;
  const [said, stuffed] = [closed(quote), closed(finding.text)];
  return stuffed.includes(said) || said.includes(stuffed);
};

const closed = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** The same word four times in one breath, in a line that has hardly any others. */
const repeats = (quote: string): boolean => {
  const words = contentWords(quote).filter((word) => word.length > 1);
  const most = [...Map.groupBy(words, (word) => word).values()].reduce(
    (sum, each) => Math.max(sum, each.length),
    0,
  );
  return most >= 4 && most * 3 >= words.length;
};
