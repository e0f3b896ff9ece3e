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
  const named = certificateWith(wanted, facts);
  if (named !== null)
    return { verdict: 'pass', share: 1000, rung: 'listed', reason: 'named', passages: [named] };
  const close = certificateWith(
    wanted.filter((word) => !kinds.has(word)),
    facts,
  );
  return close === null
    ? noAnswer('not mentioned')
    : {
        verdict: 'unknown',
        share: closeShare,
        rung: 'listed',
        reason: 'a certificate close to it',
        passages: [close],
      };
};

const certificateWith = (wanted: readonly string[], { certificates }: Candidate['facts']): number | null =>
  certificates.find(({ words }) => {
    const there = termsOf(words);
    return wanted.length > 0 && wanted.every((word) => there.has(word));
  })?.passage ?? null;

/** A licence here is a certificate, a card or a ticket there. */
const kinds = termsOf(
  'licence license licensed certificate certification certified card ticket permit diploma registration qualification training course holder operator',
);
const closeShare = 800;
