// People as they are listed: called by name only where somebody may know it.

import { pseudonymOf } from '@shared/lib/pseudonym';
import { isBlind } from '@shared/model/blind';
import type { Office } from '@shared/model/office';
import { type PersonRow, personRow } from '@shared/model/person';
import type { Look } from '@shared/model/shortlist';
import type { Reader } from '../../db/open-store';
import { nameIn } from '../../db/queries/known-words';
import { readOffice } from '../../db/queries/office';
import { type Applied, type KnownPerson, listApplied, listTags } from '../../db/queries/people';
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
    const look = personLook({ id: known.id, name: nameIn(known) }, own, office);
    return personRow.parse({
      personId: known.id,
      look,
      title: shownTitle(known, { isHidden: look.isBlind }),
      documents: known.documents,
      applications: own.map(({ id, jobId, job, stage, appliedAt }) => ({
        applicationId: id,
        jobId,
        title: job,
        stage,
        appliedAt,
      })),
      tags: (tags.get(known.id) ?? []).map(({ word }) => word),
      notes: known.notes,
      lastAt: known.lastAt,
    });
  });
};

/** Hidden in every job they applied for: then they are hidden here, too. */
export const personLook = (
  { id, name }: { readonly id: string; readonly name: string | null },
  applied: readonly Pick<Applied, 'stage' | 'revealed'>[],
  office: Pick<Office, 'blind'>,
): Look => {
  const pseudonym = pseudonymOf(id);
  const hidden = office.blind && applied.every((each) => isBlind(each, office));
  return { ...pseudonym, name: hidden ? pseudonym.name : (name ?? pseudonym.name), isBlind: hidden };
};
