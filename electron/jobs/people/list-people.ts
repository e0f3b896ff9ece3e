// People as a list asks for them: nobody is found by what is hidden of them.
import type { PersonRow } from '@shared/model/person';
import type { Reader } from '../../db/open-store';
import { nameIn } from '../../db/queries/known-words';
import { type FoundPerson, listPersonIds, matchPeople, readPeople } from '../../db/queries/people';
import { shownTitle } from '../document/shown-title';
import { lookWhere } from '../shortlist/look-of';
import { toPersonRows } from './person-rows';

type Asked = { readonly words: string; readonly offset: number; readonly limit: number };

export const listPeople = async (
  reader: Reader,
  { words, offset, limit }: Asked,
): Promise<{ readonly rows: readonly PersonRow[]; readonly total: number }> => {
  const wanted = words.trim();
  const ids =
    wanted === ''
      ? await listPersonIds(reader)
      : (await matchPeople(reader, wanted)).filter((found) => fits(found, wanted)).map(({ id }) => id);
  const known = new Map(
    (await readPeople(reader, ids.slice(offset, offset + limit))).map((each) => [each.id, each]),
  );
  const people = ids.slice(offset, offset + limit).flatMap((id) => known.get(id) ?? []);
  return { rows: await toPersonRows(reader, people), total: ids.length };
};

const fits = (found: FoundPerson, wanted: string): boolean => {
  const holds = (words: string | null): boolean =>
    words?.toLowerCase().includes(wanted.toLowerCase()) ?? false;
  return (
    found.isTagged ||
    holds(lookWhere(found.id, { name: nameIn(found), isHidden: !found.isShown }).name) ||
    (found.isShown && holds(found.title)) ||
    holds(shownTitle(found, { isHidden: true }))
  );
};
