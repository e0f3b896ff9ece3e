// The office's own skills and words: each edit one action, undone as a whole. What was scored with other words is scored
// anew when it is next looked at.
import { Failed } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { OwnSkillId } from '@shared/model/id';
import type { OwnSkill, OwnSkillWords } from '@shared/model/own-skill';
import { listOwnSkills, readOwnSkill } from '../../db/queries/own-skill';
import { openOfficeKnowledge } from '../../engine/knowledge';
import { checkOwnSkill, type OwnSkillFault } from '../../engine/skills/check-own-skill';
import { makeId } from '../../platform/make-id';
import { record } from '../../sync/record';
import type { Session } from '../session';

export const addOwnSkill = async (
  session: Session,
  words: OwnSkillWords,
): Promise<Result<OwnSkill, readonly OwnSkillFault[]>> => {
  const faults = await faultsOf(session, words, null);
  if (faults.length > 0) return err(faults);
  const id = makeId() as OwnSkillId;
  const { actionId } = await record(
    session.working,
    { name: 'own-skill.add', label: `Skill ${words.name} added` },
    (change) =>
      change.insert('own_skill', { id, ...columnsOf(words), created_at: change.at, changed_at: change.at }),
  );
  await session.done(actionId);
  return ok({ id, ...words });
};

export const changeOwnSkill = async (
  session: Session,
  id: OwnSkillId,
  words: OwnSkillWords,
): Promise<Result<OwnSkill, readonly OwnSkillFault[]>> => {
  const before = await readOwnSkill(session.store.reader, id);
  if (!before) throw new Failed('not-found');
  const faults = await faultsOf(session, words, id);
  if (faults.length > 0) return err(faults);
  const { actionId } = await record(
    session.working,
    { name: 'own-skill.change', label: `Skill ${before.name} changed` },
    (change) => change.update('own_skill', id, { ...columnsOf(words), changed_at: change.at }),
  );
  await session.done(actionId);
  return ok({ id, ...words });
};

/** Criteria that name it look for its words from then on. */
export const removeOwnSkill = async (session: Session, id: OwnSkillId): Promise<void> => {
  const before = await readOwnSkill(session.store.reader, id);
  if (!before) throw new Failed('not-found');
  const { actionId } = await record(
    session.working,
    { name: 'own-skill.remove', label: `Skill ${before.name} removed` },
    (change) => change.remove('own_skill', id),
  );
  await session.done(actionId);
};

const faultsOf = async (
  { store }: Session,
  words: OwnSkillWords,
  itself: string | null,
): Promise<readonly OwnSkillFault[]> => {
  const others = (await listOwnSkills(store.reader)).filter(({ id }) => id !== itself);
  return checkOwnSkill(words, (await openOfficeKnowledge(others)).lexicon);
};

const columnsOf = ({ name, synonyms, sameAs, closeTo }: OwnSkillWords) => ({
  name,
  synonyms: JSON.stringify(synonyms),
  same_as: sameAs,
  close_to: JSON.stringify(closeTo),
});
