import type { Criterion } from './criterion';
import type { ScorePart } from './score';

/** 0 to 100 with one decimal: weights times shares, in whole numbers until the last step. */
export const sumParts = (
  parts: readonly Pick<ScorePart, 'criterionId' | 'share'>[],
  items: readonly Pick<Criterion, 'id' | 'weight'>[],
): number => {
  const weights = new Map(items.map(({ id, weight }) => [id, weight ?? 0]));
  let points = 0;
  let of = 0;
  for (const { criterionId, share } of parts) {
    const weight = weights.get(criterionId) ?? 0;
    points += weight * share;
    of += weight;
  }
  return of === 0 ? 0 : Math.round(points / of) / 10;
};
