import type { Reader } from '../../db/open-store';
import { listOwnSkills } from '../../db/queries/own-skill';
import { openOfficeKnowledge } from '../../engine/knowledge';
import type { Knowledge } from '../../engine/score/knowledge';

/** What scoring leans on, with the words that this office added. */
export const officeKnowledge = async (reader: Reader): Promise<Knowledge> =>
  openOfficeKnowledge(await listOwnSkills(reader));
