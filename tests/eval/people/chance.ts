/** The same seed, the same person, on every machine (mulberry32 over FNV-1a). */
export type Chance = {
  readonly below: (limit: number) => number;
  readonly pick: <Value>(of: readonly Value[]) => Value;
  readonly some: <Value>(of: readonly Value[], count: number) => readonly Value[];
  readonly happens: (share: number) => boolean;
};

export const chanceOf = (seed: string): Chance => {
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619),
    0x811c9dc5,
  );
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  const pick = <Value>(of: readonly Value[]): Value => {
    const picked = of[below(of.length)];
    if (picked === undefined) throw new Error('nothing to pick from');
    return picked;
  };
  const some = <Value>(of: readonly Value[], count: number): readonly Value[] =>
    of
      .map((value, index) => ({ value, index, order: next() }))
      .sort((a, b) => a.order - b.order)
      .slice(0, count)
      .sort((a, b) => a.index - b.index)
      .map(({ value }) => value);
  return { below, pick, some, happens: (share) => next() < share };
};
