// What scoring leans on, made once in a process and only when something is scored; anew when the office's own words change.
import type { OwnSkill } from '@shared/model/own-skill';
import type { Knowledge } from './score/knowledge';

export const openKnowledge = (): Promise<Knowledge> => {
  opened ??= open();
  return opened;
};

export const openOfficeKnowledge = async (own: readonly OwnSkill[]): Promise<Knowledge> => {
  if (own.length === 0) return openKnowledge();
  const words = JSON.stringify(own);
  if (office?.words !== words) office = { words, knowledge: addTo(await openKnowledge(), own) };
  return office.knowledge;
};

let opened: Promise<Knowledge> | null = null;
/** An office has one set of own words at a time. */
let office: { readonly words: string; readonly knowledge: Promise<Knowledge> } | null = null;

const open = async (): Promise<Knowledge> => {
  const [{ skillLexicon }, { packedMeaning }] = await Promise.all([
    import('./skills/skill-lexicon'),
    import('./meaning/packed-meaning'),
  ]);
  return { lexicon: skillLexicon(), meaning: packedMeaning };
};

const addTo = async (knowledge: Knowledge, own: readonly OwnSkill[]): Promise<Knowledge> => {
  const [{ packedEntries }, { addOwnSkills }] = await Promise.all([
    import('./skills/skill-lexicon'),
    import('./skills/add-own-skills'),
  ]);
  return { ...knowledge, lexicon: addOwnSkills(packedEntries(), own) };
};
