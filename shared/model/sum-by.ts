import type { Criterion } from './criterion';
import type { ScorePart } from './score';

type Shares = readonly Pick<ScorePart, 'criterionId' | 'share'>[];
type Weights = readonly Pick<Criterion, 'id' | 'weight'>[];

/** Sums of many by the same weights, 0 to 100 with one decimal: in whole numbers until the last step. */
export const sumBy = (items: Weights): ((parts: Shares) => number) => {
  const weights = new Map(items.map(({ id, weight }) => [id, weight ?? 0]));
  return (parts) => {
    let points = 0;
    let of = 0;
    for (const { criterionId, share } of parts) {
      const weight = weights.get(criterionId) ?? 0;
      points += weight * share;
      of += weight;
    }
    return of === 0 ? 0 : Math.round(points / of) / 10;
  };
};
