import type { CriterionOf } from '@shared/model/criterion';
import { type Answer, noAnswer } from './answer';
import { askSkill, best } from './ask-skill';
import type { Candidate, Knowledge } from './knowledge';
import { termsOf } from './terms-of';

/** A certificate is there or it is not: where it stands makes no difference. */
export const askCertification = (
  { oneOf }: CriterionOf<'certification'>,
  candidate: Candidate,
  knowledge: Knowledge,
): Answer => {
  const known = askSkill(
    {
      oneOf: oneOf.filter(({ id }) => id !== null).length > 0 ? oneOf.filter(({ id }) => id !== null) : oneOf,
      withinMonths: null,
    },
    candidate,
    knowledge,
  );
  const whole = known.verdict === 'pass' ? { ...known, share: 1000, reason: 'named' } : known;
  return best([whole, ...oneOf.map(({ name }) => byWords(name, candidate))]);
};

const byWords = (name: string, { facts }: Candidate): Answer => {
  const wanted = [...termsOf(name)];
  const found = facts.certificates.find(({ words }) => {
    const there = termsOf(words);
    return wanted.length > 0 && wanted.every((word) => there.has(word));
  });
  return found
    ? { verdict: 'pass', share: 1000, rung: 'listed', reason: 'named', passages: [found.passage] }
    : noAnswer('not mentioned');
};
