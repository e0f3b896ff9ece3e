import type { Adjustment, Score } from '@shared/model/score';

export type AdjustedScore = {
  /** As it was computed: an adjustment never replaces it. */
  readonly computed: number;
  /** What the list is ordered by. */
  readonly shown: number;
  readonly adjustment: Adjustment | null;
};

export const adjustedScore = (
  { score }: Pick<Score, 'score'>,
  adjustment: Adjustment | null,
): AdjustedScore => ({
  computed: score,
  shown: Math.min(100, Math.max(0, Math.round((score + (adjustment?.by ?? 0)) * 10) / 10)),
  adjustment,
});
