import type { Fact, Span } from '@shared/model/profile';
import type { Text, TextLine } from '@shared/model/text';

/** A line, or a part of one, that knows where it stands, so that what is read from it can say so. */
export type PageLine = TextLine & {
  readonly page: number;
  /** Its place among the lines of its page. */
  readonly line: number;
  /** Where in that line its text begins: more than 0 in a part. */
  readonly offset?: number;
};

export const linesOf = (text: Text): readonly PageLine[] =>
  text.pages.flatMap((page) => page.lines.map((each, line) => ({ ...each, page: page.number, line })));

/** The characters `from` to `to` of a line, without the space around them, as a line of their own. */
export const partOf = (line: PageLine, from: number, to = line.text.length): PageLine => {
  const raw = line.text.slice(from, to);
  const begins = from + (raw.length - raw.trimStart().length);
  const text = raw.trim();
  const before = wordsIn(line.text.slice(0, begins));
  const words = wordsIn(text);
  const edges = line.edges.slice(before * 2, (before + words) * 2);
  const [left, right] = [edges[0], edges.at(-1)];
  const isBoxed = line.box !== null && left !== undefined && right !== undefined;
  return {
    ...line,
    text,
    offset: (line.offset ?? 0) + begins,
    edges,
    box: isBoxed && line.box ? [left, line.box[1], right - left, line.box[3]] : line.box,
    ...(line.sure ? { sure: line.sure.slice(before, before + words) } : {}),
  };
};

const wordsIn = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** What stands in the columns or cells of a line. */
export const cellsOf = (line: PageLine): readonly PageLine[] =>
  [...line.text.matchAll(/\S+(?:\s\S+)*/g)].map((cell) =>
    cell[0].length === line.text.length ? line : partOf(line, cell.index, cell.index + cell[0].length),
  );

export const spanOf = (line: PageLine, from = 0, to = line.text.length): Span => ({
  page: line.page,
  line: line.line,
  from: (line.offset ?? 0) + from,
  to: (line.offset ?? 0) + to,
});

/** The characters themselves as a value. */
export const factOf = (
  line: PageLine,
  { from, to, confidence }: { from: number; to: number; confidence: number },
): Fact => ({
  value: line.text.slice(from, to),
  confidence,
  spans: [spanOf(line, from, to)],
});
