import type { Knowledge } from './score/knowledge';
import { skillLexicon } from './skills/skill-lexicon';

/** Made once in a process. */
export const knowledge = (): Knowledge => {
  made ??= { lexicon: skillLexicon(), meaning: null };
  return made;
};

let made: Knowledge | null = null;
