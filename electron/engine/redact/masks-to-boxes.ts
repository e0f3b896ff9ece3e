import type { Box, TextLine, TextPage } from '@shared/model/text';
import type { Mask } from './mask';

/** Rectangles in the units of the page that hide the words under the masks; a line of unknown places is hidden whole. */
export const masksToBoxes = (page: TextPage, masks: readonly Mask[]): readonly Box[] =>
  masks
    .filter((mask) => mask.page === page.number)
    .flatMap((mask) => {
      const line = page.lines[mask.line];
      if (!line || line.text.slice(mask.from, mask.to).trim() === '') return [];
      return [line.box === null ? wholePage(page) : withMargin(boxOf(line, line.box, mask), page)];
    });

const wholePage = ({ width, height }: TextPage): Box => [0, 0, width, height];

const boxOf = (line: TextLine, box: Box, { from, to }: Mask): Box => {
  const words = [...line.text.matchAll(/\S+/g)];
  if (words.length * 2 !== line.edges.length) return box;
  const edges = words.flatMap(({ 0: word, index }, at) =>
    index < to && index + word.length > from ? line.edges.slice(at * 2, at * 2 + 2) : [],
  );
  if (edges.length === 0) return box;
  const [left, right] = [Math.min(...edges), Math.max(...edges)];
  return [left, box[1], right - left, box[3]];
};

/** Accents and tails of letters reach out of the box of their line. */
const withMargin = ([x, y, width, height]: Box, page: TextPage): Box => {
  const [across, down] = [Math.max(1, height * 0.12), Math.max(1, height * 0.18)];
  const [left, top] = [Math.max(0, x - across), Math.max(0, y - down)];
  return [
    left,
    top,
    Math.min(page.width || Number.MAX_SAFE_INTEGER, x + width + across) - left,
    Math.min(page.height || Number.MAX_SAFE_INTEGER, y + height + down) - top,
  ];
};
