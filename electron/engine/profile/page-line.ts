import type { Fact, Span } from '@shared/model/profile';
import type { Text, TextLine } from '@shared/model/text';

/** A line that knows where it stands, so that what is read from it can say so. */
export type PageLine = TextLine & {
  readonly page: number;
  /** Its place among the lines of its page. */
  readonly line: number;
};

export const linesOf = (text: Text): readonly PageLine[] =>
  text.pages.flatMap((page) => page.lines.map((each, line) => ({ ...each, page: page.number, line })));

export const spanOf = (line: PageLine, from = 0, to = line.text.length): Span => ({
  page: line.page,
  line: line.line,
  from,
  to,
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
