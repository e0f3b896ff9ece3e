import type { Score } from '@shared/model/score';
import type { Store } from '../../db/open-store';
import { quoteAnswers } from '../../engine/score/quote-answers';
import { currentEvidence } from '../screening/current-evidence';
import { unpackPassages } from '../screening/pack-passages';
import type { Suggested } from './find-suggested';

/** With the words that earned it; null: the document went meanwhile. */
export const quoteSuggested = async (store: Store, each: Suggested): Promise<Score | null> => {
  const [row] = await currentEvidence(store, [each.documentId]);
  if (!row) return null;
  const { score, scoreWithHidden, confidence, band, receipt } = each;
  return {
    ...{ score, scoreWithHidden, confidence, band, receipt },
    ...quoteAnswers(each, unpackPassages(row.passages)),
  };
};
