/** One sentence beside one requirement: what a ranker gave it, and whether it meets it. */
export type Judged = { readonly strength: number; readonly meets: boolean };

/** One over the place of the first that meets it; those of equal strength share their places. */
export const reciprocalRank = (judged: readonly Judged[]): number => {
  const best = Math.max(...judged.filter(({ meets }) => meets).map(({ strength }) => strength));
  const above = judged.filter(({ strength }) => strength > best).length;
  const equal = judged.filter(({ strength, meets }) => strength === best && !meets).length;
  return 1 / (1 + above + equal / 2);
};

export type Told = { readonly precision: number; readonly recall: number; readonly f1: number };

/** "Met" is what reaches the threshold. */
export const tell = (judged: readonly Judged[], from: number): Told => {
  const told = judged.filter(({ strength }) => strength >= from);
  const right = told.filter(({ meets }) => meets).length;
  const precision = told.length === 0 ? 0 : right / told.length;
  const recall = right / Math.max(1, judged.filter(({ meets }) => meets).length);
  return { precision, recall, f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

/** The threshold with the best F1; the highest among equals. */
export const bestThreshold = (judged: readonly Judged[]): number =>
  [...new Set(judged.map(({ strength }) => strength))]
    .map((from) => ({ from, ...tell(judged, from) }))
    .reduce((one, other) =>
      other.f1 > one.f1 || (other.f1 === one.f1 && other.from > one.from) ? other : one,
    ).from;
