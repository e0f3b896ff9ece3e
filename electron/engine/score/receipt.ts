// A receipt: which document, which criteria and which engine a score came from, as a hash that any machine reproduces.
// Hashed is JSON without spaces and with the keys of every object in the order of the alphabet.
import { hash } from 'node:crypto';
import { canonicalJson } from '@shared/lib/canonical-json';
import type { Criteria } from '@shared/model/criterion';
import type { Evidence, GateResult, Score, ScorePart } from '@shared/model/score';
import { engineVersion } from './engine-version';
import { onceFor } from './remembered';

type Receipted = Omit<Score, 'receipt'> & {
  readonly sha256: string;
  readonly criteria: Criteria;
  readonly lexiconEdition: string;
};

export const writeReceipt = ({ sha256, criteria, lexiconEdition, ...score }: Receipted): string =>
  hash(
    'sha256',
    `{"criteria":${textOf(criteria)},"engineVersion":${engineVersion},"lexiconEdition":${JSON.stringify(lexiconEdition)},"score":${JSON.stringify(inOrder(score))},"sha256":${JSON.stringify(sha256)}}`,
    'hex',
  );

/** The same criteria are asked of many documents. */
const textOf = onceFor((criteria: Criteria) => canonicalJson(criteria));

/** Written key by key, in the order of the alphabet: there are too many scores to sort the keys of each. */
const inOrder = ({
  band,
  confidence,
  gates,
  notes,
  parts,
  score,
  scoreWithHidden,
}: Omit<Score, 'receipt'>): Omit<Score, 'receipt'> => ({
  band,
  confidence,
  gates: gates.map(resultInOrder),
  notes: notes.map(resultInOrder),
  parts: parts.map(partInOrder),
  score,
  scoreWithHidden,
});

const resultInOrder = ({ criterionId, evidence, reason, verdict }: GateResult): GateResult => ({
  criterionId,
  evidence: evidenceInOrder(evidence),
  reason,
  verdict,
});

const partInOrder = ({
  criterionId,
  evidence,
  reason,
  rung,
  share,
  shareWithHidden,
  verdict,
}: ScorePart): ScorePart => ({
  criterionId,
  evidence: evidenceInOrder(evidence),
  reason,
  rung,
  share,
  shareWithHidden,
  verdict,
});

const evidenceInOrder = (evidence: Evidence | null): Evidence | null =>
  evidence && {
    page: evidence.page,
    quote: evidence.quote,
    spans: evidence.spans.map(({ from, line, page, to }) => ({ from, line, page, to })),
  };
