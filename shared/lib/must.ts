/** For our own bugs only: `must(row, 'was read two lines above')`. */
export const must = <Value>(value: Value | null | undefined, because: string): Value => {
  if (value === null || value === undefined) throw new Error(`expected a value: ${because}`);
  return value;
};
