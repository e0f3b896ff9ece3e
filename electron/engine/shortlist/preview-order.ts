// The order while a slider moves: sums over stored shares, nothing is read, written or receipted.
import type { Criterion } from '@shared/model/criterion';
import type { ScorePart } from '@shared/model/score';
import { sumBy } from '@shared/model/sum-by';
import { orderShortlist, type Placed } from './order-shortlist';

type Weighed = Placed & { readonly parts: readonly Pick<ScorePart, 'criterionId' | 'share'>[] };

export const previewOrder = <Entry extends Weighed>(
  entries: readonly Entry[],
  items: readonly Pick<Criterion, 'id' | 'weight'>[],
): readonly Entry[] => {
  const sum = sumBy(items);
  return orderShortlist(entries.map((entry) => ({ ...entry, score: sum(entry.parts) })));
};
