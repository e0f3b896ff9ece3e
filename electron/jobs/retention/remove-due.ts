import { Failed } from '@shared/errors/failure';
import type { PersonId } from '@shared/model/id';
import type { Session } from '../session';
import { dueIds } from './list-due';
import { removePeople } from './remove-people';

export const removeDue = async (session: Session, ids: readonly PersonId[]): Promise<void> => {
  const due = new Set(await dueIds(session));
  const wanted = [...new Set(ids)];
  if (wanted.some((id) => !due.has(id))) throw new Failed('not-found');
  await removePeople(session, wanted, { name: 'retention.remove', detail: 'retention' });
};
