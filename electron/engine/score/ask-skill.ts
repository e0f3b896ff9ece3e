import type { CriterionOf, SkillName } from '@shared/model/criterion';
import type { Facts, Proof } from '../evidence/evidence';
import { nameKey } from '../skills/fold-words';
import { type Answer, noAnswer, rungReasons, rungShares, stuffedShare } from './answer';
import { askOtherForms } from './ask-other-forms';
import type { Candidate, Knowledge } from './knowledge';
import { onceInARow } from './remembered';
import { hasTerm } from './term-index';
import { termsOf } from './terms-of';

/** One of a group is enough: the best of them counts, once. */
export const askSkill = (
  { oneOf, withinMonths }: Pick<CriterionOf<'skill'>, 'oneOf' | 'withinMonths'>,
  { facts }: Candidate,
  { lexicon }: Knowledge,
): Answer => {
  const answers = oneOf.map((skill) => {
    // Also one that the office had and has no more.
    if (skill.id === null || !lexicon.byId.has(skill.id)) return askUnknown(skill, facts);
    const { id } = skill;
    const own = askKnown(id, { facts, withinMonths });
    const near = best([own, ...askNear(id, { facts, withinMonths }, lexicon)]);
    return own.passages.length > 0 || isTakenOut(id, facts)
      ? near
      : best([near, askOtherForms(id, facts, lexicon)]);
  });
  return best(answers);
};

type Asked = { readonly facts: Facts; readonly withinMonths: number | null };

/** Only what somebody has can do for something else. */
const askNear = (id: string, asked: Asked, lexicon: Knowledge['lexicon']): readonly Answer[] => {
  const near = lexicon.near(id);
  const answers: Answer[] = [];
  if (!skillsOf(asked.facts.skills).some((each) => near.has(each))) return answers;
  for (const [other, weight] of near)
    if (asked.facts.skills[other])
      answers.push(lessened(askKnown(other, asked), weight, `${nameOf(other, lexicon)} is close to it`));
  return answers;
};

const skillsOf = onceInARow((skills: Facts['skills']) => Object.keys(skills));

const nameOf = (id: string, { byId }: Knowledge['lexicon']): string => byId.get(id)?.names[0]?.words ?? id;

const askKnown = (id: string, { facts, withinMonths }: Asked): Answer => {
  const proof = facts.skills[id];
  const denied = facts.denied[id];
  if (!proof && isTakenOut(id, facts)) return takenOutAnswer;
  if (!proof)
    return denied === undefined
      ? noAnswer('not mentioned')
      : { ...noAnswer('the document says it is missing', 'fail'), passages: [denied] };
  const { share, reason } = shareOf(proof.best);
  const { ago } = proof;
  const isOld = withinMonths !== null && ago !== null && ago > withinMonths;
  return {
    verdict: proof.best.slight || proof.best.stuffed || isOld ? 'unknown' : 'pass',
    share: isOld ? Math.round(share / 2) : share,
    rung: proof.best.rung,
    reason: isOld ? `${reason}, last ${Math.round(ago / 12)} years of work ago` : reason,
    passages: [proof.best.passage],
  };
};

const shareOf = ({ rung, slight, stuffed }: Proof): { readonly share: number; readonly reason: string } => {
  if (stuffed) return { share: stuffedShare, reason: 'only in a stuffed list' };
  if (slight) return { share: rungShares[rung] / 2, reason: `${rungReasons[rung]}, and only slightly` };
  return { share: rungShares[rung], reason: rungReasons[rung] };
};

const isTakenOut = (name: string, { takenOut }: Facts): boolean => takenOut?.includes(name) ?? false;

/** A person's word, who read the page. */
const takenOutAnswer = noAnswer('taken out by a correction', 'fail');

/** A skill that the lexicon does not know is looked for by its words, all in one passage. */
const askUnknown = ({ name }: SkillName, facts: Facts): Answer => {
  const { terms, rungs } = facts;
  const wanted = [...termsOf(name)];
  if (wanted.length === 0) return noAnswer('nothing to look for');
  if (isTakenOut(nameKey(name), facts)) return takenOutAnswer;
  if (!wanted.every((word) => hasTerm(terms, word))) return noAnswer('not mentioned');
  const answers = terms.flatMap((line, passage): Answer[] => {
    const there = new Set(line.split(' '));
    const rung = rungs[passage] ?? 'listed';
    return wanted.every((word) => there.has(word))
      ? [{ verdict: 'pass', share: rungShares[rung], rung, reason: rungReasons[rung], passages: [passage] }]
      : [];
  });
  return best([noAnswer('not mentioned'), ...answers]);
};

const lessened = (answer: Answer, weight: number, reason: string): Answer => ({
  ...answer,
  verdict:
    answer.verdict === 'pass' && weight < 0.8
      ? 'unknown'
      : answer.verdict === 'fail'
        ? 'unknown'
        : answer.verdict,
  share: Math.round(answer.share * weight),
  reason: answer.share > 0 ? `${answer.reason}; ${reason}` : answer.reason,
  passages: answer.share > 0 ? answer.passages : [],
});

/** The largest share; among equals a pass, then the first. */
export const best = (answers: readonly Answer[]): Answer =>
  answers.reduce((one, other) =>
    other.share > one.share || (other.share === one.share && order(other) > order(one)) ? other : one,
  );

const order = ({ verdict, passages }: Answer): number =>
  verdict === 'pass' ? 2 : verdict === 'fail' && passages.length > 0 ? 1 : 0;
