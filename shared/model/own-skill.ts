import { z } from 'zod';
import { ownSkillId } from './id';

const words = z.string().trim().min(1).max(100);
/** Of a skill in the lexicon. */
const lexiconId = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

/** What an office says of a skill: one that the lexicon lacks, or more words for one that it has. */
export const ownSkillWords = z.strictObject({
  name: words,
  synonyms: z.array(words).max(50).readonly(),
  /** These are only other words for that one; null: a skill of its own. */
  sameAs: lexiconId.nullable(),
  /** Who has one of these has some of it, and the other way round. */
  closeTo: z.array(lexiconId).max(10).readonly(),
});
export type OwnSkillWords = z.infer<typeof ownSkillWords>;

export const ownSkill = ownSkillWords.extend({ id: ownSkillId });
export type OwnSkill = z.infer<typeof ownSkill>;
