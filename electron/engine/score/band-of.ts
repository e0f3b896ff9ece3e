import type { Band } from '@shared/model/score';

type Judged = {
  readonly score: number;
  readonly confidence: number;
  /** Something is scored at all. */
  readonly isScored: boolean;
};

const leastConfidence = 0.25;

/** Words for people; the figure alone says less than it seems to. */
export const bandOf = ({ score, confidence, isScored }: Judged): Band => {
  if (confidence < leastConfidence) return 'hardly-readable';
  if (!isScored) return 'not-scored';
  if (score >= 60) return 'priority';
  if (score >= 40) return 'worth-a-look';
  return score >= 20 ? 'possible' : 'little-found';
};
