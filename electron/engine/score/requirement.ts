// A sentence that asks for something, taken apart once: skills, figures, words, meaning. And what another sentence says
// to it, each part in thousandths.
import { plainWords } from '@shared/lib/content-words';
import type { ClaimFacts } from '../evidence/evidence';
import { findSkills } from '../skills/find-skills';
import type { Knowledge } from './knowledge';
import { type AskedFigure, answerFigure, askedFigure } from './match-figures';
import { matchSkills, type SkillMatch, sectorsOf } from './match-skills';
import { matchWords, type WordMatch } from './match-words';
import { readLine } from './word-book';
import { type AskedWord, askedWords, type Look, makeWordLook } from './word-look';

export type Requirement = {
  readonly skills: readonly string[];
  readonly sectors: ReadonlySet<string>;
  readonly asked: readonly AskedWord[];
  readonly figure: AskedFigure | null;
  readonly vector: Int8Array | null;
  readonly look: Look;
};

export const makeRequirement = (words: string, { lexicon, meaning }: Knowledge): Requirement => {
  const plain = plainWords(words).filter((word) => !sizeWords.has(word) && !/^\d/.test(word));
  const topic = meaning?.embed(plain.join(' ')) ?? null;
  const asked = askedWords(plain, meaning);
  const skills = [...new Set(findSkills(words, lexicon, { inSkills: true }).map(({ id }) => id))];
  return {
    skills,
    sectors: sectorsOf(skills, lexicon),
    asked,
    figure: askedFigure(words),
    vector: meaning?.embed(words) ?? null,
    look: makeWordLook(asked, { meaning, topic }),
  };
};

/** They say how much, not what. */
const sizeWords = new Set(
  'more than over above two three four five six seven eight nine ten twelve fifteen twenty million thousand'.split(
    ' ',
  ),
);

export type Passage = {
  /** The words that speak for somebody, parted by spaces. */
  readonly words: string;
  readonly claim: ClaimFacts | undefined;
  readonly skills: readonly string[];
  /** How near its meaning is, in thousandths; null: no meaning is known. */
  readonly meant: number | null;
};

export type Match = WordMatch &
  SkillMatch & { readonly meant: number; readonly figure: 'enough' | 'short' | 'silent' };

export const matchPassage = (
  requirement: Requirement,
  passage: Passage,
  lexicon: Knowledge['lexicon'],
): Match => {
  const { asked, look, figure } = requirement;
  const { shared, near, telling, each } = matchWords(asked, readLine(passage.words), look);
  const { known, sector } = matchSkills(requirement, passage.skills, lexicon);
  const meant = passage.meant ?? 0;
  return {
    shared,
    near,
    telling,
    each,
    known,
    sector,
    meant,
    figure: answerFigure(figure, passage.claim?.figures),
  };
};
