import type { Box } from '@shared/model/text';
import type { RawLine, RawPage } from './make-text';

export type Margins = { readonly head: readonly RawLine[]; readonly foot: readonly RawLine[] };

/** A margin is at most so much of the page's height, holds few lines, and empty space parts it from the body. */
const marginShare = 0.12;
const maxMarginLines = 3;
const leastSpace = 0.6;

type BoxedLine = RawLine & { readonly box: Box };

export const marginsOf = ({ lines, height }: RawPage): Margins => {
  if (height <= 0 || lines.length < 2) return { head: [], foot: [] };
  const boxed = lines.filter((line): line is BoxedLine => line.box !== null);
  const down = boxed.toSorted((one, other) => one.box[1] - other.box[1]);
  const head = outermost(down, (line) => bottomOf(line) < height * marginShare);
  const up = boxed.toSorted((one, other) => bottomOf(other) - bottomOf(one));
  const foot = outermost(up, (line) => line.box[1] > height * (1 - marginShare));
  return { head, foot };
};

const bottomOf = ({ box }: BoxedLine): number => box[1] + box[3];

/** The lines up to the first empty space, if it comes soon and within the margin. */
const outermost = (
  lines: readonly BoxedLine[],
  isWithin: (line: BoxedLine) => boolean,
): readonly BoxedLine[] => {
  const out: BoxedLine[] = [];
  for (const [index, line] of lines.entries()) {
    if (!isWithin(line) || out.length > maxMarginLines) return [];
    out.push(line);
    const next = lines[index + 1];
    if (next === undefined || spaceBetween(line.box, next.box) > line.box[3] * leastSpace) return out;
  }
  return [];
};

const spaceBetween = (one: Box, other: Box): number =>
  Math.max(other[1] - one[1] - one[3], one[1] - other[1] - other[3]);
