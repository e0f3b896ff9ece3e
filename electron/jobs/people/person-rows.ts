// People as they are listed: by name with the jobs in which they are known, or by pseudonym with all of theirs.
import { type Hiding, isBlind } from '@shared/model/blind';
import { type PersonRow, personRow } from '@shared/model/person';
import type { Reader } from '../../db/open-store';
import { nameIn } from '../../db/queries/known-words';
import { readHiding } from '../../db/queries/office';
import { type Applied, type KnownPerson, listApplied, listTags } from '../../db/queries/people';
import { shownTitle } from '../document/shown-title';
import { lookWhere } from '../shortlist/look-of';

export const toPersonRows = async (
  reader: Reader,
  people: readonly KnownPerson[],
): Promise<readonly PersonRow[]> => {
  const ids = people.map(({ id }) => id);
  const hiding = await readHiding(reader);
  const applied = Map.groupBy(await listApplied(reader, ids), ({ root }) => root);
  const tags = Map.groupBy(await listTags(reader, ids), ({ personId }) => personId);
  return people.map((known) => {
    const own = applied.get(known.id) ?? [];
    const { shown, isHidden } = whereShown(own, hiding);
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

/** The jobs in which somebody is known; who is known in none is hidden in the list, too. */
export const whereShown = <A extends Pick<Applied, 'jobId' | 'stage' | 'revealed'>>(
  applied: readonly A[],
  hiding: Hiding,
): { readonly shown: readonly A[]; readonly isHidden: boolean } => {
  const shown = applied.filter((each) => !isBlind(each, hiding));
  return { shown, isHidden: hiding.blind && shown.length === 0 };
};
