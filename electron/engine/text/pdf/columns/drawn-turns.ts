import { baselineOf, drawnAt, type Row, toBlocks } from './rows';

export type Sides = { readonly left: readonly Row[]; readonly right: readonly Row[] };

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

export const asDrawn = ({ left, right }: Sides) =>
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

const isBold = (row: Row): boolean => row[0]?.bold === true;

/** Turns beyond the first, and how many there would be line by line. */
export const countTurns = (drawn: readonly { readonly side: number }[]): { turns: number; most: number } => {
  const turns = drawn.filter(({ side }, index) => index > 0 && side !== drawn[index - 1]?.side).length;
  const right = drawn.reduce((sum, { side }) => sum + side, 0);
  return {
    turns: Math.max(0, turns - 1),
    most: Math.max(0, 2 * Math.min(right, drawn.length - right) - 2),
  };
};
