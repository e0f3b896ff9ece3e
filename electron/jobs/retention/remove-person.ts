import { Failed } from '@shared/errors/failure';
import type { PersonId } from '@shared/model/id';
import { personsOf } from '../../db/queries/person';
import type { Session } from '../session';
import { removePeople } from './remove-people';

/** Because somebody asked for it, whether or not they are due; with all who were merged into them. */
export const removePerson = async (session: Session, id: PersonId): Promise<void> => {
  const { reader } = session.store;
  const [root = id] = await personsOf(reader, id);
  const there = await reader.selectFrom('person').select('id').where('id', '=', root).executeTakeFirst();
  if (!there) throw new Failed('not-found');
  await removePeople(session, [root], { name: 'person.remove', detail: 'by hand' });
};
