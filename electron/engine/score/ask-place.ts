import type { CriterionOf } from '@shared/model/criterion';
import { foldWord } from '../skills/fold-words';
import { type Answer, noAnswer } from './answer';
import type { Candidate } from './knowledge';

/** Where somebody lives never fails: people move. It is asked, not counted. */
export const askLocation = ({ places }: CriterionOf<'location'>, { facts }: Candidate): Answer => {
  if (facts.place === null) return noAnswer('no place was read');
  const there = folded(facts.place);
  const isThere = places.some((place) => there.includes(folded(place)));
  return { ...noAnswer(facts.place), verdict: isThere ? 'pass' : 'unknown' };
};

export const askPermit = (_: CriterionOf<'permit'>, { facts }: Candidate): Answer =>
  facts.permit === null
    ? noAnswer('not mentioned')
    : { verdict: 'pass', share: 1000, rung: 'listed', reason: 'stated', passages: [facts.permit] };

const folded = (words: string): string =>
  words
    .split(/[\s,]+/)
    .map(foldWord)
    .join(' ');
