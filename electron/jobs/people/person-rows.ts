// People as they are listed: by name with the jobs in which they are known, or by pseudonym with all of theirs.
import { isBlind } from '@shared/model/blind';
import { type PersonRow, personRow } from '@shared/model/person';
import type { Reader } from '../../db/open-store';
import { nameIn } from '../../db/queries/known-words';
import { readOffice } from '../../db/queries/office';
import { type KnownPerson, listApplied, listTags } from '../../db/queries/people';
import { lookWhere } from '../shortlist/look-of';
import { shownTitle } from '../shown-title';

export const toPersonRows = async (
  reader: Reader,
  people: readonly KnownPerson[],
): Promise<readonly PersonRow[]> => {
  const ids = people.map(({ id }) => id);
  const office = await readOffice(reader);
  const applied = Map.groupBy(await listApplied(reader, ids), ({ root }) => root);
  const tags = Map.groupBy(await listTags(reader, ids), ({ personId }) => personId);
  return people.map((known) => {
    const own = applied.get(known.id) ?? [];
    const shown = office.blind ? own.filter((each) => !isBlind(each, office)) : own;
    const isHidden = office.blind && shown.length === 0;
    const look = lookWhere(known.id, { name: nameIn(known), isHidden });
    return personRow.parse({
      personId: known.id,
      look,
      title: shownTitle(known, { isHidden: look.isBlind }),
      documents: known.documents,
      applications: (isHidden ? own : shown).map(({ id, jobId, job, stage, appliedAt }) => ({
        applicationId: id,
        jobId,
        title: job,
        stage,
        appliedAt,
      })),
      hiddenIn: isHidden ? 0 : own.length - shown.length,
      tags: (tags.get(known.id) ?? []).map(({ word }) => word),
      notes: known.notes,
      lastAt: known.lastAt,
    });
  });
};
