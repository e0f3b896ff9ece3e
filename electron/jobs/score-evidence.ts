import type { Criteria } from '@shared/model/criterion';
import type { Score } from '@shared/model/score';
import type { EvidenceRow } from '../db/schema';
import type { Facts } from '../engine/evidence/evidence';
import type { Passage } from '../engine/evidence/passage';
import type { Candidate, Knowledge } from '../engine/score/knowledge';
import { type Passages, scoreCandidate } from '../engine/score/score-candidate';

/** A stored document against criteria: written by this program, so it is not parsed again. */
export const scoreEvidence = (row: EvidenceRow, criteria: Criteria, knowledge: Knowledge): Score =>
  scoreCandidate(
    {
      sha256: row.sha256,
      passages: passagesIn(row.passages),
      candidate: candidateOf(row.facts, row.vectors),
      withHidden: row.hidden_facts === null ? null : candidateOf(row.hidden_facts, row.hidden_vectors),
    },
    criteria,
    knowledge,
  );

const candidateOf = (facts: string, vectors: Uint8Array | null): Candidate => ({
  facts: JSON.parse(facts) as Facts,
  vectors: vectors && new Int8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength),
});

const passagesIn = (lines: string): Passages => {
  const all = lines === '' ? [] : lines.split('\n');
  return {
    length: all.length,
    at: (index) => {
      const line = all[index];
      return line === undefined ? undefined : (JSON.parse(line) as Passage);
    },
  };
};
