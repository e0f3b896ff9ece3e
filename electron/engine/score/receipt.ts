// A receipt: which document, which criteria and which engine a score came from, as a hash that any machine reproduces.
// Hashed is JSON without spaces and with the keys of every object in the order of the alphabet.
import { createHash } from 'node:crypto';
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
  begunBy(criteria)
    .copy()
    .update(`${JSON.stringify(lexiconEdition)},"score":${textOf(score)},"sha256":${JSON.stringify(sha256)}}`)
    .digest('hex');

/** The same criteria are asked of many documents: their part is hashed once. */
const begunBy = onceFor(({ version, preset, items }: Criteria) =>
  createHash('sha256').update(
    `{"criteria":${canonicalJson({ version, preset, items })},"engineVersion":${engineVersion},"lexiconEdition":`,
  ),
);

/** Written key by key, in the order of the alphabet: there are too many scores to sort the keys of each. */
const textOf = ({
  band,
  confidence,
  gates,
  notes,
  parts,
  score,
  scoreWithHidden,
}: Omit<Score, 'receipt'>): string =>
  `{"band":"${band}","confidence":${confidence},"gates":[${gates.map(textOfResult).join(',')}],"notes":[${notes.map(textOfResult).join(',')}],"parts":[${parts.map(textOfPart).join(',')}],"score":${score},"scoreWithHidden":${scoreWithHidden}}`;

const textOfResult = ({ criterionId, evidence, reason, verdict }: GateResult): string =>
  `{"criterionId":${JSON.stringify(criterionId)},"evidence":${textOfEvidence(evidence)},"reason":${JSON.stringify(reason)},"verdict":"${verdict}"}`;

const textOfPart = ({
  criterionId,
  evidence,
  reason,
  rung,
  share,
  shareWithHidden,
  verdict,
}: ScorePart): string =>
  `{"criterionId":${JSON.stringify(criterionId)},"evidence":${textOfEvidence(evidence)},"reason":${JSON.stringify(reason)},"rung":"${rung}","share":${share},"shareWithHidden":${shareWithHidden},"verdict":"${verdict}"}`;

const textOfEvidence = (evidence: Evidence | null): string =>
  evidence === null
    ? 'null'
    : `{"page":${evidence.page},"quote":${JSON.stringify(evidence.quote)},"spans":[${evidence.spans.map(textOfSpan).join(',')}]}`;

const textOfSpan = ({ from, line, page, to }: Evidence['spans'][number]): string =>
  `{"from":${from},"line":${line},"page":${page},"to":${to}}`;
