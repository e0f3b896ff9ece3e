import type { Criteria } from '@shared/model/criterion';
import type { Score } from '@shared/model/score';
import type { EvidenceRow } from '../../db/schema';
import type { Candidate, Knowledge } from '../../engine/score/knowledge';
import type { BareScore } from '../../engine/score/quote-answers';
import { scoreBare, scoreCandidate } from '../../engine/score/score-candidate';
import { unpackFacts } from './pack-facts';
import { unpackPassages } from './pack-passages';

/** A stored document against criteria. */
export const scoreEvidence = (row: EvidenceRow, criteria: Criteria, knowledge: Knowledge): Score =>
  scoreCandidate(scoredIn(row), criteria, knowledge);

export const scoreEvidenceBare = (row: EvidenceRow, criteria: Criteria, knowledge: Knowledge): BareScore =>
  scoreBare(scoredIn(row), criteria, knowledge);

const scoredIn = (row: EvidenceRow) => ({
  sha256: row.sha256,
  passages: unpackPassages(row.passages),
  candidate: candidateOf(row.facts, row.vectors),
  withHidden: row.hidden_facts === null ? null : candidateOf(row.hidden_facts, row.hidden_vectors),
});

const candidateOf = (facts: string, vectors: Uint8Array | null): Candidate => ({
  facts: unpackFacts(facts),
  vectors: vectors && new Int8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength),
});
