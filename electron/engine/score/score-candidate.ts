// Evidence x criteria -> Score: gates decide nothing but the bucket, parts are shares of weights, notes are shown.
import type { Criteria, Criterion } from '@shared/model/criterion';
import type { Band, GateResult, Evidence as Quoted, Score, ScorePart } from '@shared/model/score';
import type { Facts } from '../evidence/evidence';
import type { Passage } from '../evidence/passage';
import type { Answer } from './answer';
import { ask } from './ask';
import type { Candidate, Knowledge } from './knowledge';
import { writeReceipt } from './receipt';
import { sumParts } from './sum-parts';

type Scored = {
  readonly sha256: string;
  readonly passages: readonly Passage[];
  readonly candidate: Candidate;
  /** The same document with what no human can see; null: it hides nothing. */
  readonly withHidden: Candidate | null;
};

export const scoreCandidate = (
  { sha256, passages, candidate, withHidden }: Scored,
  criteria: Criteria,
  knowledge: Knowledge,
): Score => {
  const parts: ScorePart[] = [];
  const gates: GateResult[] = [];
  const notes: GateResult[] = [];
  for (const criterion of criteria.items) {
    const answer = ask(criterion, candidate, knowledge);
    const evidence = quoteOf(answer, passages);
    if (criterion.mode === 'scored') parts.push(toPart(criterion, answer, evidence));
    else (criterion.mode === 'gate' ? gates : notes).push(toResult(criterion, answer, evidence));
  }
  const score = sumParts(parts, criteria.items);
  const { confidence } = candidate.facts;
  const hidden = withHidden === null ? score : scoreAll(withHidden, criteria, knowledge);
  const band = bandOf(score, candidate.facts);
  const whole = { score, scoreWithHidden: hidden, confidence, band, gates, parts, notes };
  return { ...whole, receipt: writeReceipt({ sha256, criteria, ...whole }) };
};

/** Without quotes: for the figure with what is hidden. */
const scoreAll = (candidate: Candidate, criteria: Criteria, knowledge: Knowledge): number =>
  sumParts(
    criteria.items
      .filter(({ mode }) => mode === 'scored')
      .map((criterion) => toPart(criterion, ask(criterion, candidate, knowledge), null)),
    criteria.items,
  );

const quoteOf = ({ passages: found }: Answer, passages: readonly Passage[]): Quoted | null => {
  const those = found.flatMap((index) => passages[index] ?? []);
  const [first] = those;
  const page = first?.spans[0]?.page;
  if (!first || page === undefined) return null;
  return {
    quote: those.map(({ quote }) => quote).join(' … '),
    page,
    spans: those.flatMap(({ spans }) => spans),
  };
};

/** No quote, no points: also where a passage could not be named. */
const toPart = (criterion: Criterion, answer: Answer, evidence: Quoted | null): ScorePart => ({
  criterionId: criterion.id,
  share: answer.passages.length === 0 ? 0 : answer.share,
  rung: answer.rung,
  reason: answer.reason,
  evidence,
});

const toResult = (criterion: Criterion, answer: Answer, evidence: Quoted | null): GateResult => ({
  criterionId: criterion.id,
  verdict: answer.verdict,
  reason: answer.reason,
  evidence,
});

const leastConfidence = 0.25;

/** Words for people; the figure alone says less than it seems to. */
export const bandOf = (score: number, { confidence }: Pick<Facts, 'confidence'>): Band => {
  if (confidence < leastConfidence) return 'hardly-readable';
  if (score >= 60) return 'priority';
  if (score >= 40) return 'worth-a-look';
  return score >= 20 ? 'possible' : 'little-found';
};
