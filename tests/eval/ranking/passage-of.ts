import { factsOf, wordsSaid } from '../../../electron/engine/evidence/gather-claims';
import { readClaim } from '../../../electron/engine/evidence/read-claim';
import type { Knowledge } from '../../../electron/engine/score/knowledge';
import type { Passage } from '../../../electron/engine/score/requirement';
import { findSkills } from '../../../electron/engine/skills/find-skills';

/** A single sentence as evidence makes it. */
export const passageOf = (sentence: string, { lexicon, meaning }: Knowledge): Passage => {
  const claim = readClaim(sentence);
  return {
    words: wordsSaid(claim),
    claim: factsOf(claim) ?? undefined,
    skills: findSkills(sentence, lexicon)
      .filter(({ attitude }) => attitude !== 'lacks')
      .map(({ id }) => id),
    vectors: meaning?.embed(claim.says) ?? null,
    at: 0,
  };
};
