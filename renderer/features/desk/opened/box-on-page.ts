import { boxOfSpan, type Span } from '@shared/model/profile';
import { type Box, noProperties, type TextLine, type TextPage } from '@shared/model/text';

/** Where words stand on a page; null in a format without places. */
export const boxOnPage = (page: TextPage, span: Span): Box | null => {
  const line = page.lines[span.line];
  if (!line?.box) return null;
  return knowsItsWords(line)
    ? boxOfSpan(
        { pages: [page], findings: [], language: null, properties: noProperties },
        { ...span, page: 1 },
      )
    : shareOf(line.box, line.text.length, span);
};

/** A mask may run over the spaces of a line: its words are then no more those that the edges were measured of. */
export const knowsItsWords = ({ text, edges }: TextLine): boolean =>
  edges.length === (text.match(/\S+/g)?.length ?? 0) * 2;

const shareOf = ([left, top, width, height]: Box, length: number, { from, to }: Span): Box => {
  const letter = width / Math.max(1, length);
  return [left + letter * from, top, letter * Math.max(1, to - from), height];
};
