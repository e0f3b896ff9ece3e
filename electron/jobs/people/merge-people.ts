// Two people are one, because a person says so: nothing is moved or lost, so it can be taken back at any time.
import { Failed } from '@shared/errors/failure';
import type { PersonId } from '@shared/model/id';
import { personsOf } from '../../db/queries/person';
import { record } from '../../sync/record';
import type { Session } from '../session';

export const mergePeople = async (
  session: Session,
  { keep, merge }: { readonly keep: PersonId; readonly merge: PersonId },
): Promise<void> => {
  const { reader } = session.store;
  const [into] = await personsOf(reader, keep);
  const joining = await personsOf(reader, merge);
  if (into === undefined || joining.includes(into)) return;
  await mustBeThere(session, [into, ...joining]);
  const { actionId } = await record(
    session.working,
    { name: 'person.merge', label: 'Two people merged into one' },
    async (change) => {
      for (const id of joining) await change.update('person', id, { merged_into: into });
    },
  );
  await session.done(actionId);
};

/** One of those that were merged stands alone again. */
export const unmergePerson = async (session: Session, id: PersonId): Promise<void> => {
  await mustBeThere(session, [id]);
  const { actionId } = await record(
    session.working,
    { name: 'person.unmerge', label: 'Two people taken apart again' },
    (change) => change.update('person', id, { merged_into: null }),
  );
  await session.done(actionId);
};

const mustBeThere = async ({ store }: Session, ids: readonly string[]): Promise<void> => {
  const rows = await store.reader.selectFrom('person').select('id').where('id', 'in', ids).execute();
  if (rows.length < new Set(ids).size) throw new Failed('not-found');
};
