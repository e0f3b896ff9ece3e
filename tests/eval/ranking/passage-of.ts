import { factsOf, wordsSaid } from '../../../electron/engine/evidence/gather-claims';
import { readClaim } from '../../../electron/engine/evidence/read-claim';
import type { Knowledge } from '../../../electron/engine/score/knowledge';
import type { Passage } from '../../../electron/engine/score/requirement';
import { findSkills } from '../../../electron/engine/skills/find-skills';

/** A single sentence as evidence makes it, but for what it means to somebody. */
export const passageOf = (sentence: string, { lexicon }: Knowledge): Said => {
  const claim = readClaim(sentence);
  return {
    words: wordsSaid(claim),
    claim: factsOf(claim) ?? undefined,
    skills: findSkills(sentence, lexicon)
      .filter(({ attitude }) => attitude !== 'lacks')
      .map(({ id }) => id),
    says: claim.says,
  };
};

export type Said = Omit<Passage, 'meant'> & {
  /** The words that count. */
  readonly says: string;
};
