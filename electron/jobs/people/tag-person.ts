import type { PersonId } from '@shared/model/id';
import { listTags } from '../../db/queries/people';
import { personsOf } from '../../db/queries/person';
import { makeId } from '../../platform/make-id';
import { record } from '../../sync/record';
import type { Session } from '../session';

/** All tags of somebody, as they are to be; a word twice is one tag. */
export const tagPerson = async (
  session: Session,
  { id, tags }: { readonly id: PersonId; readonly tags: readonly string[] },
): Promise<void> => {
  const ids = await personsOf(session.store.reader, id);
  const before = await listTags(session.store.reader, ids);
  const wanted = new Map(tags.map((word) => [word.toLowerCase(), word]));
  const gone = before.filter(({ word }) => !wanted.has(word.toLowerCase()));
  for (const { word } of before) wanted.delete(word.toLowerCase());
  if (gone.length === 0 && wanted.size === 0) return;
  const { actionId } = await record(
    session.working,
    { name: 'person.tag', label: 'Tags changed' },
    async (change) => {
      for (const tag of gone) await change.remove('tag', tag.id);
      for (const word of wanted.values())
        await change.insert('tag', { id: makeId(), person_id: ids[0] ?? id, word, created_at: change.at });
    },
  );
  await session.done(actionId);
};
