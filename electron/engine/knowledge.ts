// What scoring leans on, made once in a process and only when something is scored.
import type { Knowledge } from './score/knowledge';

export const openKnowledge = (): Promise<Knowledge> => {
  opened ??= open();
  return opened;
};

let opened: Promise<Knowledge> | null = null;

const open = async (): Promise<Knowledge> => {
  const [{ skillLexicon }, { packedMeaning }] = await Promise.all([
    import('./skills/skill-lexicon'),
    import('./meaning/packed-meaning'),
  ]);
  return { lexicon: skillLexicon(), meaning: packedMeaning };
};
