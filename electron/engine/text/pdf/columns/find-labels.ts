import { asDrawn, countTurns, type Sides } from './drawn-turns';
import type { Gutter } from './find-gutters';
import {
  baselineOf,
  drawnAt,
  hasNear,
  leftOf,
  lettersIn,
  type Row,
  rightOf,
  share,
  sizeOf,
  textOf,
  toBlocks,
} from './rows';

/** A year, or a month by its number, and few other words. */
export const isDated = (text: string): boolean => {
  if (text.length > 40 || !/\d/.test(text)) return false;
  const left = text.replace(/\d+|[^\p{L}\d]+/gu, ' ').trim();
  return /(?:19|20)\d\d|\d{1,2}\s?[./-]\s?\d{2}/.test(text) && left.split(/\s+/).length <= 4;
};

/** A narrow column of short blocks, each beginning on the line of what it belongs to. */
export const areLabels = ({ left, right }: Gutter, sides: Sides, turns: number): boolean => {
  const width = rightOf(right) - leftOf(left);
  if (rightOf(left) - leftOf(left) > width * 0.35) return false;
  const blocks = toLabels(sides);
  if (blocks.some((block) => block.length > 4)) return false;
  const baselines = sides.right.map(baselineOf);
  const placed = share(blocks, ([first = []]) => {
    const [at, size] = [baselineOf(first), sizeOf(first)];
    return hasNear(baselines, at, size * 0.45) || !hasNear(baselines, at + size * 0.2, size * 0.9);
  });
  if (placed < 0.8) return false;
  const [letters, rows] = [
    lettersIn(left) / lettersIn(right),
    blocks.length / Math.max(1, sides.right.length),
  ];
  const cellByCell = blocks.length >= 3 && countTurns(asDrawn(sides)).turns >= blocks.length - 1;
  if (cellByCell && letters <= 0.8 && blocks.length <= sides.right.length) return true;
  if (letters > 0.4 || rows > 0.7) return false;
  const dated = share(blocks, (block) => block.some((row) => isDated(textOf(row))));
  return turns >= 0.5 || (dated >= 0.6 && blocks.length >= 2);
};

/** Blocks of the left side; one that stands closely under another is its own where what is beside was drawn between. */
export const toLabels = ({ left, right }: Sides): readonly (readonly Row[])[] => {
  const drawn = right.map(drawnAt).sort((a, b) => a - b);
  const beganBetween = (one: number, other: number): boolean => {
    const next = drawn.find((at) => at > one);
    return next !== undefined && next < other;
  };
  return toBlocks(left).flatMap((block) => {
    const labels: Row[][] = [];
    for (const row of block) {
      const last = labels.at(-1);
      const before = last?.at(-1);
      if (last === undefined || before === undefined || beganBetween(drawnAt(before), drawnAt(row)))
        labels.push([row]);
      else last.push(row);
    }
    return labels;
  });
};
