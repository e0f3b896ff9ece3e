import { greatest, least } from '../extent';
import { type Sides, shareOfTurns } from './drawn-turns';
import type { Gutter } from './find-gutters';
import { areLabels, isDated } from './find-labels';
import {
  baselineOf,
  hasNear,
  leftOf,
  lettersIn,
  type Row,
  rightOf,
  share,
  sizeOf,
  textOf,
  toBlocks,
  toRows,
} from './rows';

/**
 * What stands at both sides of a gutter is read side by side (columns), line by line (rows: dates at the right,
 * a table), or the left side names what stands at its right (labels: a timeline).
 */
export type Verdict = 'columns' | 'labels' | 'rows';

export const judgeGutter = (gutter: Gutter): Verdict => {
  const sides = { left: toRows(gutter.left), right: toRows(gutter.right) };
  const [narrow, wide] =
    sides.left.length <= sides.right.length ? [sides.left, sides.right] : [sides.right, sides.left];
  if (narrow.length < 2) return 'rows';
  const beside = shareBeside(narrow, wide);
  const turns = shareOfTurns(sides);
  if (areLabels(gutter, sides, turns)) return 'labels';
  if (!isColumn(sides.right) || shareWithin(narrow, wide) < 0.5) return 'rows';
  if (beside < rarelyBeside) return isNote(sides.right) ? 'rows' : 'columns';
  if (beside >= 0.8 && shareDated(narrow) >= 0.8) return 'rows';
  const flushRight = isFlush(sides.right);
  const points =
    (0.6 - beside) * 2 +
    (1 - 2 * turns) * 1.5 +
    Math.min(2.5, 8 * shareContinued(sides)) +
    (bothProse(narrow, wide) ? 1 : 0) +
    (flushRight ? -0.8 : 0.3 * shareAligned(sides.right)) +
    (beside >= 0.6 && shareDated(narrow) >= 0.5 ? -0.8 : 0);
  return points > 0 ? 'columns' : 'rows';
};

const rarelyBeside = 0.5;
const proseLetters = 25;

const shareBeside = (narrow: readonly Row[], wide: readonly Row[]): number => {
  const baselines = wide.map(baselineOf);
  return share(narrow, (row) => hasNear(baselines, baselineOf(row), sizeOf(row) * 0.3));
};

/** A few words set against the right margin, in the middle of the block beside them. */
const isNote = (rows: readonly Row[]): boolean => rows.length <= 3 && isFlush(rows);

/** Ragged at the left and even at the right: set against the right margin. */
const isFlush = (rows: readonly Row[]): boolean => {
  const lefts = rows.map(leftOf);
  const rights = rows.map(rightOf);
  const spread = (values: readonly number[]): number =>
    greatest(values, (value) => value) - least(values, (value) => value);
  const size = sizeOf(rows[0] ?? []);
  return rows.length > 1 && spread(rights) <= size * 0.4 && spread(lefts) > size;
};

/** Its lines have an edge or a middle in common, but for what is indented a little. */
const isColumn = (rows: readonly Row[]): boolean => {
  const left = leftOf(rows.flat());
  const middle = middleOf(rows.toSorted((a, b) => rightOf(b) - leftOf(b) - rightOf(a) + leftOf(a))[0] ?? []);
  const right = rightOf(rows.flat());
  return (
    share(rows, (row) => leftOf(row) - left <= sizeOf(row) * 3) >= 0.6 ||
    share(rows, (row) => right - rightOf(row) <= sizeOf(row)) >= 0.75 ||
    share(rows, (row) => Math.abs(middleOf(row) - middle) <= sizeOf(row)) >= 0.75
  );
};

const middleOf = (row: Row): number => (leftOf(row) + rightOf(row)) / 2;

/** Rows with a block of lines beside them, not only something far above and far below. */
const shareWithin = (narrow: readonly Row[], wide: readonly Row[]): number => {
  const blocks = toBlocks(wide).map((block) => {
    const [first = [], last = []] = [block[0], block.at(-1)];
    return [baselineOf(first) - sizeOf(first), baselineOf(last) + sizeOf(last) * 0.5] as const;
  });
  return share(narrow, (row) => {
    const at = baselineOf(row);
    return blocks.some(([top, bottom]) => at >= top && at - sizeOf(row) * 0.5 <= bottom);
  });
};

const shareAligned = (rows: readonly Row[]): number => {
  const left = leftOf(rows.flat());
  return share(rows, (row) => leftOf(row) - left <= 2);
};

/**
 * Lines with text beside them that go on with what the line above them at the same side began: a sentence that is
 * broken at the gutter and not read across it.
 */
const shareContinued = ({ left, right }: Sides): number => {
  const [lefts, rights] = [left.map(baselineOf), right.map(baselineOf)];
  const continued = (rows: readonly Row[], others: readonly number[]): readonly boolean[] => {
    const edge = rightOf(rows.flat());
    return rows.flatMap((row, index) => {
      const [before, size] = [rows[index - 1], sizeOf(row)];
      if (before === undefined || !hasNear(others, baselineOf(row), size * 0.3)) return [];
      const close = row.length + before.length === 2 && baselineOf(row) - baselineOf(before) <= size * 2;
      const [word = ''] = /^\p{Ll}\S*/u.exec(textOf(row).trimStart()) ?? [];
      const isFull = rightOf(before) + (word.length + 2) * size * letterEms >= edge;
      return [close && isFull && word !== ''];
    });
  };
  return share([...continued(left, rights), ...continued(right, lefts)], (each) => each);
};

const letterEms = 0.5;

const bothProse = (narrow: readonly Row[], wide: readonly Row[]): boolean =>
  lettersIn(narrow.flat()) / narrow.length >= proseLetters &&
  lettersIn(wide.flat()) / wide.length >= proseLetters;

const shareDated = (rows: readonly Row[]): number => share(rows, (row) => isDated(textOf(row)));
