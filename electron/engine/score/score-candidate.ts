// Evidence x criteria -> Score: gates decide nothing but the bucket, parts are shares of weights, notes are shown.
import type { Criteria, Criterion } from '@shared/model/criterion';
import type { GateResult, Evidence as Quoted, Score, ScorePart } from '@shared/model/score';
import type { Passage } from '../evidence/passage';
import { type Answer, noAnswer, stuffedShare } from './answer';
import { ask } from './ask';
import type { Candidate, Knowledge } from './knowledge';
import { findPasted } from './pasted';
import { sumUp } from './sum-up';

export type Passages = Pick<readonly Passage[], 'length' | 'at'>;

type Scored = {
  readonly sha256: string;
  /** Only those that are quoted are looked at. */
  readonly passages: Passages;
  readonly candidate: Candidate;
  /** The same document with what no human can see; null: it hides nothing. */
  readonly withHidden: Candidate | null;
};

export const scoreCandidate = (
  { sha256, passages, candidate, withHidden }: Scored,
  criteria: Criteria,
  knowledge: Knowledge,
): Score => {
  const seen = doubting(candidate, criteria);
  const unseen = withHidden === null ? null : doubting(withHidden, criteria);
  const parts: ScorePart[] = [];
  const gates: GateResult[] = [];
  const notes: GateResult[] = [];
  for (const criterion of criteria.items) {
    const answer = passages.length === 0 ? unread : answerTo(criterion, seen, knowledge);
    const evidence = quoteOf(answer, passages);
    if (criterion.mode === 'scored') {
      const hidden = unseen === null ? answer : answerTo(criterion, unseen, knowledge);
      parts.push(toPart(criterion, { answer, hidden, evidence }));
    } else (criterion.mode === 'gate' ? gates : notes).push(toResult(criterion, answer, evidence));
  }
  return sumUp({ sha256, criteria, parts, gates, notes, confidence: candidate.facts.confidence });
};

/** Nothing on the page: every question stays open. */
const unread = noAnswer('nothing could be read');

type Doubting = Candidate & { readonly doubtful: ReadonlySet<number> };

const doubting = (candidate: Candidate, criteria: Criteria): Doubting => ({
  ...candidate,
  doubtful: new Set([...candidate.facts.stuffed, ...findPasted(candidate.facts, criteria)]),
});

/** What only stuffed or copied words say is hardly worth anything, and decides nothing. */
const answerTo = (criterion: Criterion, candidate: Doubting, knowledge: Knowledge): Answer => {
  const answer = ask(criterion, candidate, knowledge);
  const { passages, share, verdict } = answer;
  const { doubtful } = candidate;
  if (doubtful.size === 0 || passages.length === 0 || passages.some((each) => !doubtful.has(each)))
    return answer;
  return {
    ...answer,
    verdict: verdict === 'pass' ? 'unknown' : verdict,
    share: Math.min(share, stuffedShare),
    rung: share === 0 ? answer.rung : 'listed',
    reason: 'only in a stuffed list or in words of the posting',
  };
};

const quoteOf = ({ passages: found }: Answer, passages: Passages): Quoted | null => {
  const those = found.flatMap((index) => passages.at(index) ?? []);
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
