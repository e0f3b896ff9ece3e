// Evidence x criteria -> Score: gates decide nothing but the bucket, parts are shares of weights, notes are shown.
import type { Criteria, Criterion } from '@shared/model/criterion';
import type { GateResult, Evidence as Quoted, Score, ScorePart } from '@shared/model/score';
import type { Passage } from '../evidence/passage';
import { type Answer, noAnswer } from './answer';
import { ask } from './ask';
import type { Candidate, Knowledge } from './knowledge';
import { sumUp } from './sum-up';

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
    const answer = passages.length === 0 ? unread : ask(criterion, candidate, knowledge);
    const evidence = quoteOf(answer, passages);
    if (criterion.mode === 'scored') {
      const hidden = withHidden === null ? answer : ask(criterion, withHidden, knowledge);
      parts.push(toPart(criterion, { answer, hidden, evidence }));
    } else (criterion.mode === 'gate' ? gates : notes).push(toResult(criterion, answer, evidence));
  }
  return sumUp({ sha256, criteria, parts, gates, notes, confidence: candidate.facts.confidence });
};

/** Nothing on the page: every question stays open. */
const unread = noAnswer('nothing could be read');

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

type Found = { readonly answer: Answer; readonly hidden: Answer; readonly evidence: Quoted | null };

const toPart = (criterion: Criterion, { answer, hidden, evidence }: Found): ScorePart => ({
  criterionId: criterion.id,
  verdict: answer.verdict,
  share: shareOf(answer),
  shareWithHidden: shareOf(hidden),
  rung: answer.rung,
  reason: answer.reason,
  evidence,
});

/** No quote, no points: also where a passage could not be named. */
const shareOf = ({ passages, share }: Answer): number => (passages.length === 0 ? 0 : share);

const toResult = (criterion: Criterion, answer: Answer, evidence: Quoted | null): GateResult => ({
  criterionId: criterion.id,
  verdict: answer.verdict,
  reason: answer.reason,
  evidence,
});
