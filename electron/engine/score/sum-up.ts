// Parts, gates and notes -> Score: the only place where figures are made of them, whether they were read now or long ago.
import type { Criteria } from '@shared/model/criterion';
import type { Score } from '@shared/model/score';
import { sumParts } from '@shared/model/sum-parts';
import { bandOf } from './band-of';
import { writeReceipt } from './receipt';

type Answered = Pick<Score, 'parts' | 'gates' | 'notes' | 'confidence'> & {
  readonly sha256: string;
  readonly criteria: Criteria;
};

export const sumUp = ({ sha256, criteria, parts, gates, notes, confidence }: Answered): Score => {
  const { items } = criteria;
  const score = sumParts(parts, items);
  const seen = parts.map(({ criterionId, shareWithHidden }) => ({ criterionId, share: shareWithHidden }));
  const whole = {
    score,
    scoreWithHidden: sumParts(seen, items),
    confidence,
    band: bandOf({ score, confidence, isScored: parts.length > 0 }),
    gates,
    parts,
    notes,
  };
  return { ...whole, receipt: writeReceipt({ sha256, criteria, ...whole }) };
};
