import { decodeBytes } from '../text/decode-bytes';
import { csvRows, type Delimiter } from '../text/read-csv';

/** Commas, semicolons, tabs or bars, whichever part the first rows into the same number of columns. */
export function* readSeparated(
  bytes: Uint8Array,
): Generator<{ readonly at: number; readonly cells: readonly string[] }> {
  const said = /^\ufeff?sep=([,;\t|])\r?\n/;
  const source = decodeBytes(bytes);
  const named = said.exec(source.slice(0, 20));
  const delimiter = (named?.[1] as Delimiter | undefined) ?? guessDelimiter(source);
  let at = named ? 1 : 0;
  for (const cells of csvRows(named ? source.slice(named[0].length) : source, delimiter)) {
    at += 1;
    yield { at, cells };
  }
}

const delimiters: readonly Delimiter[] = ['\t', ';', ',', '|'];
const lookedRows = 20;

const guessDelimiter = (source: string): Delimiter => {
  const head = source.slice(0, 200_000);
  const scores = delimiters.map((delimiter) => ({ delimiter, score: agreement(head, delimiter) }));
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
};

/** In how many of the first rows it makes as many columns as in the first, and how many those are. */
const agreement = (head: string, delimiter: Delimiter): number => {
  const widths: number[] = [];
  for (const cells of csvRows(head, delimiter)) {
    if (cells.some((cell) => cell.trim() !== '')) widths.push(cells.length);
    if (widths.length >= lookedRows) break;
  }
  const [first = 1] = widths;
  if (first < 2) return 0;
  return (widths.filter((width) => width === first).length / widths.length) * 100 + Math.min(first, 50);
};
