// Parts, gates and notes -> Score: the only place where figures are made of them, whether they were read now or long ago.
import type { Criteria } from '@shared/model/criterion';
import type { Score } from '@shared/model/score';
import { sumBy } from '@shared/model/sum-by';
import { bandOf } from './band-of';
import { writeReceipt } from './receipt';
import { onceFor } from './remembered';

type Answered = Pick<Score, 'parts' | 'gates' | 'notes' | 'confidence'> & {
  readonly sha256: string;
  readonly criteria: Criteria;
  readonly lexiconEdition: string;
};

export const sumUp = ({
  sha256,
  criteria,
  lexiconEdition,
  parts,
  gates,
  notes,
  confidence,
}: Answered): Score => {
  const sum = sumOf(criteria);
  const score = sum(parts);
  const seen = parts.map(({ criterionId, shareWithHidden }) => ({ criterionId, share: shareWithHidden }));
  const whole = {
    score,
    scoreWithHidden: sum(seen),
    confidence,
    band: bandOf({ score, confidence, isScored: parts.length > 0 }),
    gates,
    parts,
    notes,
  };
  return { ...whole, receipt: writeReceipt({ sha256, criteria, lexiconEdition, ...whole }) };
};

const sumOf = onceFor(({ items }: Criteria) => sumBy(items));
