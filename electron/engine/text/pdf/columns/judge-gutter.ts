import { greatest, least } from '../extent';
import type { Gutter } from './find-gutters';
import { baselineOf, drawnAt, leftOf, lettersIn, type Row, rightOf, sizeOf, textOf, toRows } from './rows';

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

export type Sides = { readonly left: readonly Row[]; readonly right: readonly Row[] };

const rarelyBeside = 0.5;
const proseLetters = 25;

const shareBeside = (narrow: readonly Row[], wide: readonly Row[]): number => {
  const baselines = wide.map(baselineOf);
  return share(narrow, (row) => hasNear(baselines, baselineOf(row), sizeOf(row) * 0.3));
};

/**
 * How often what was drawn next stands at the other side: 1 line by line, 0 column by column. Counted between two
 * gaps over both sides, and for bold words by themselves: some printers draw them in a layer of their own.
 */
export const shareOfTurns = (sides: Sides): number => {
  const rows = [...sides.left, ...sides.right].sort((one, other) => baselineOf(one) - baselineOf(other));
  return turnsWithin(
    sides,
    new Map(toBlocks(rows).flatMap((block, band) => block.map((row) => [row, band] as const))),
  );
};

const asDrawn = ({ left, right }: Sides) =>
  [
    ...left.map((row) => ({ side: 0, row, at: drawnAt(row) })),
    ...right.map((row) => ({ side: 1, row, at: drawnAt(row) })),
  ].sort((one, other) => one.at - other.at);

/** Neither for nor against: recognised words were not drawn by anybody. */
const unknownTurns = 0.49;

const turnsWithin = (sides: Sides, bandOf: ReadonlyMap<Row, number>): number => {
  const drawn = asDrawn(sides);
  if (drawn[0]?.at === drawn.at(-1)?.at) return unknownTurns;
  const layers = Map.groupBy(drawn, ({ row }) => `${bandOf.get(row)} ${isBold(row)}`);
  const telling = [...layers.values()].map(countTurns).filter(({ most }) => most > 0);
  const counted = telling.length > 0 ? telling : [countTurns(drawn)];
  const turns = counted.reduce((sum, layer) => sum + layer.turns, 0);
  const most = counted.reduce((sum, layer) => sum + layer.most, 0);
  return most === 0 ? 0 : Math.min(1, turns / most);
};

export const isBold = (row: Row): boolean => row[0]?.bold === true;

/** Turns beyond the first, and how many there would be line by line. */
const countTurns = (drawn: readonly { readonly side: number }[]): { turns: number; most: number } => {
  const turns = drawn.filter(({ side }, index) => index > 0 && side !== drawn[index - 1]?.side).length;
  const right = drawn.reduce((sum, { side }) => sum + side, 0);
  return {
    turns: Math.max(0, turns - 1),
    most: Math.max(0, 2 * Math.min(right, drawn.length - right) - 2),
  };
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

/** A year, or a month by its number, and few other words. */
export const isDated = (text: string): boolean => {
  if (text.length > 40 || !/\d/.test(text)) return false;
  const left = text.replace(/\d+|[^\p{L}\d]+/gu, ' ').trim();
  return /(?:19|20)\d\d|\d{1,2}\s?[./-]\s?\d{2}/.test(text) && left.split(/\s+/).length <= 4;
};

/** A narrow column of short blocks, each beginning on the line of what it belongs to. */
const areLabels = ({ left, right }: Gutter, sides: Sides, turns: number): boolean => {
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

/** Rows that follow each other without a gap. */
export const toBlocks = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const blocks: Row[][] = [];
  for (const row of rows) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    const close = last !== undefined && baselineOf(row) - baselineOf(last) <= sizeOf(row) * 1.7;
    if (block !== undefined && close) block.push(row);
    else blocks.push([row]);
  }
  return blocks;
};

const share = <T>(of: readonly T[], test: (each: T, index: number) => boolean): number =>
  of.length === 0 ? 0 : of.filter(test).length / of.length;

const hasNear = (sorted: readonly number[], value: number, reach: number): boolean => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value - reach) low = middle + 1;
    else high = middle;
  }
  return (sorted[low] ?? Number.POSITIVE_INFINITY) <= value + reach;
};
