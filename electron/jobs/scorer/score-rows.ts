import type { Criteria } from '@shared/model/criterion';
import type { OwnSkill } from '@shared/model/own-skill';
import type { EvidenceRow } from '../../db/schema';
import { openOfficeKnowledge } from '../../engine/knowledge';
import { packScore } from '../screening/pack-score';
import { scoreEvidenceBare } from '../screening/score-evidence';

export type Lot = {
  readonly rows: readonly EvidenceRow[];
  readonly criteria: Criteria;
  /** The office's own words, which the lexicon is opened with. */
  readonly own: readonly OwnSkill[];
};
/** A score as it is kept. */
export type ScoredRow = { readonly documentId: string; readonly score: number; readonly said: string };

export const scoreRows = async ({ rows, criteria, own }: Lot): Promise<readonly ScoredRow[]> => {
  const knowledge = await openOfficeKnowledge(own);
  return rows.map((row) => {
    const scored = { ...scoreEvidenceBare(row, criteria, knowledge), sha256: row.sha256 };
    return { documentId: row.document_id, score: scored.score, said: packScore(scored) };
  });
};
