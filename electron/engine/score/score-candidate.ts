// Evidence x criteria -> Score: gates decide nothing but the bucket, parts are shares of weights, notes are shown.
import type { Criteria, Criterion } from '@shared/model/criterion';
import type { Score } from '@shared/model/score';
import { type Answer, noAnswer, stuffedShare } from './answer';
import { ask } from './ask';
import type { Candidate, Knowledge } from './knowledge';
import { findBeside, findPasted } from './pasted';
import {
  type BareAnswers,
  type BarePart,
  type BareResult,
  type BareScore,
  type Passages,
  quoteAnswers,
} from './quote-answers';
import { sumUp } from './sum-up';

type Scored = {
  readonly sha256: string;
  readonly passages: Passages;
  readonly candidate: Candidate;
  /** The same document with what no human can see; null: it hides nothing. */
  readonly withHidden: Candidate | null;
};

export const scoreCandidate = (scored: Scored, criteria: Criteria, knowledge: Knowledge): Score =>
  quoted(scored, { criteria, knowledge }, answerAll(scored, criteria, knowledge));

/** The same with the places of its quotes. */
export const scoreBare = (scored: Scored, criteria: Criteria, knowledge: Knowledge): BareScore => {
  const answers = answerAll(scored, criteria, knowledge);
  return { ...quoted(scored, { criteria, knowledge }, answers), ...answers };
};

type By = { readonly criteria: Criteria; readonly knowledge: Knowledge };

const quoted = (
  { sha256, passages, candidate }: Scored,
  { criteria, knowledge }: By,
  answers: BareAnswers,
): Score =>
  sumUp({
    sha256,
    criteria,
    lexiconEdition: knowledge.lexicon.edition,
    ...quoteAnswers(answers, passages),
    confidence: candidate.facts.confidence,
  });

const answerAll = (
  { passages, candidate, withHidden }: Scored,
  criteria: Criteria,
  knowledge: Knowledge,
): BareAnswers => {
  const seen = doubting(candidate, criteria);
  const unseen = withHidden === null ? null : doubting(withHidden, criteria);
  const parts: BarePart[] = [];
  const gates: BareResult[] = [];
  const notes: BareResult[] = [];
  for (const criterion of criteria.items) {
    const answer = passages.length === 0 ? unread : answerTo(criterion, seen, knowledge);
    if (criterion.mode === 'scored') {
      const hidden = unseen === null ? answer : answerTo(criterion, unseen, knowledge);
      parts.push(toPart(criterion, answer, hidden));
    } else (criterion.mode === 'gate' ? gates : notes).push(toResult(criterion, answer));
  }
  return { parts, gates, notes };
};

/** Nothing on the page: every question stays open. */
const unread = noAnswer('nothing could be read');

type Doubting = Candidate & { readonly doubtful: ReadonlySet<number> };

const doubting = (candidate: Candidate, criteria: Criteria): Doubting => {
  const { facts } = candidate;
  const pasted = findPasted(facts, criteria);
  const doubtful = new Set([...facts.stuffed, ...pasted]);
  return { ...candidate, doubtful, unlooked: new Set([...doubtful, ...findBeside(pasted, facts)]) };
};

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

const toPart = (criterion: Criterion, answer: Answer, hidden: Answer): BarePart => ({
  criterionId: criterion.id,
  verdict: answer.verdict,
  share: shareOf(answer),
  shareWithHidden: shareOf(hidden),
  rung: answer.rung,
  reason: answer.reason,
  passages: answer.passages,
});

/** No quote, no points: also where a passage could not be named. */
const shareOf = ({ passages, share }: Answer): number => (passages.length === 0 ? 0 : share);

const toResult = (criterion: Criterion, answer: Answer): BareResult => ({
  criterionId: criterion.id,
  verdict: answer.verdict,
  reason: answer.reason,
  passages: answer.passages,
});
