import { type OwnSkill, ownSkill } from '@shared/model/own-skill';
import type { Reader } from '../open-store';
import type { OwnSkillRow } from '../schema';

export const listOwnSkills = async (reader: Reader): Promise<OwnSkill[]> =>
  (await reader.selectFrom('own_skill').selectAll().orderBy('id').execute()).map(toOwnSkill);

export const readOwnSkill = async (reader: Reader, id: string): Promise<OwnSkill | undefined> => {
  const row = await reader.selectFrom('own_skill').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toOwnSkill(row);
};

const toOwnSkill = ({ id, name, synonyms, same_as, close_to }: OwnSkillRow): OwnSkill =>
  ownSkill.parse({
    id,
    name,
    synonyms: JSON.parse(synonyms),
    sameAs: same_as,
    closeTo: JSON.parse(close_to),
  });
