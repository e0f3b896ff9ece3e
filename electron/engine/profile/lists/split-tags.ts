import { type PageLine, partOf } from '../page-line';

/** Words in boxes of their own, whose edges nobody drew: "Workday Coaching" with two spaces' room between them -> one line each. */
export const splitTags = (lines: readonly PageLine[]): readonly PageLine[] => {
  if (lines.some(({ text }) => /[,;|•·:]|\s{2}/.test(text))) return lines;
  const gaps = lines.flatMap((line) => gapsOf(line));
  const wide = gaps.filter((gap) => gap >= least);
  const isClear = gaps.every((gap) => gap >= least || gap <= most);
  const isEven = Math.max(...wide) - Math.min(...wide) < 0.3;
  return wide.length >= 2 && isClear && isEven ? lines.flatMap(tagsOf) : lines;
};

/** Of the size of the letters: no space between words is as wide, none between boxes as narrow. */
const least = 0.6;
const most = 0.45;

const gapsOf = ({ edges, size }: PageLine): readonly number[] =>
  size === null
    ? []
    : edges.flatMap((edge, index) =>
        index % 2 === 0 && index > 0 ? [(edge - (edges[index - 1] ?? edge)) / size] : [],
      );

const tagsOf = (line: PageLine): readonly PageLine[] => {
  const gaps = gapsOf(line);
  const words = [...line.text.matchAll(/\S+/g)];
  if (gaps.length !== words.length - 1) return [line];
  const starts = words.filter((_, index) => index === 0 || (gaps[index - 1] ?? 0) >= least);
  // a box begins a line of its own, whatever it begins with
  return starts.map(({ index }, at) => ({ ...partOf(line, index, starts[at + 1]?.index), gap: 1 }));
};
