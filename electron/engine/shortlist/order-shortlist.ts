/** Highest score first; equal scores stand in the order of their content hashes, the same on every machine. */
export const orderShortlist = <Entry extends { readonly score: number; readonly sha256: string }>(
  entries: readonly Entry[],
): readonly Entry[] =>
  entries.toSorted((one, other) => other.score - one.score || compare(one.sha256, other.sha256));

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
