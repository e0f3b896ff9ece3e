const page = 10;

/** Where a key leads from the current row of a list; undefined keys lead nowhere. */
export const rowMoves: Readonly<Record<string, (current: number, length: number) => number>> = {
  ArrowDown: (current) => current + 1,
  ArrowUp: (current) => current - 1,
  j: (current) => current + 1,
  k: (current) => current - 1,
  PageDown: (current) => current + page,
  PageUp: (current) => current - page,
  Home: () => 0,
  End: (_current, length) => length - 1,
};
