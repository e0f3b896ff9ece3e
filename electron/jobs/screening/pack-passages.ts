// Passages <-> the text they are kept as, one a line: all are cut apart, and only those that are quoted are read.
import type { Passage } from '../../engine/evidence/passage';
import type { Passages } from '../../engine/score/quote-answers';

/** The quote, then page, line, from and to of each span. */
export const packPassages = (passages: readonly Passage[]): string =>
  passages
    .map(({ quote, spans }) =>
      JSON.stringify([quote, ...spans.flatMap(({ page, line, from, to }) => [page, line, from, to])]),
    )
    .join('\n');

type Quotable = Pick<Passage, 'quote' | 'spans'>;

/** Written by this program, so it is not checked again. */
export const unpackPassages = (packed: string): Passages => {
  const lines = packed === '' ? [] : packed.split('\n');
  const read: Quotable[] = [];
  return {
    length: lines.length,
    at: (index) => {
      const line = lines[index];
      if (line === undefined) return undefined;
      read[index] ??= toPassage(line);
      return read[index];
    },
  };
};

const toPassage = (line: string): Quotable => {
  const [quote, ...places] = JSON.parse(line) as [string, ...number[]];
  const spans: Passage['spans'][number][] = [];
  for (let at = 0; at < places.length; at += 4) {
    const [page = 1, row = 0, from = 0, to = 0] = places.slice(at, at + 4);
    spans.push({ page, line: row, from, to });
  }
  return { quote, spans };
};
