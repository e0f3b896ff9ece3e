// Notes about a person: who wrote them and when stays with them.
import { Failed } from '@shared/errors/failure';
import type { ApplicationId, NoteId, PersonId } from '@shared/model/id';
import { readOffice } from '../../db/queries/office';
import { makeId } from '../../platform/make-id';
import { record } from '../../sync/record';
import type { Session } from '../session';

type NewNote = {
  readonly personId: PersonId;
  readonly applicationId: ApplicationId | null;
  readonly words: string;
};

export const addNote = async (
  session: Session,
  { personId, applicationId, words }: NewNote,
): Promise<void> => {
  const { author } = await readOffice(session.store.reader);
  const { actionId } = await record(session.working, { name: 'note.add', label: 'Note added' }, (change) =>
    change.insert('note', {
      id: makeId(),
      person_id: personId,
      application_id: applicationId,
      author,
      words,
      created_at: change.at,
      changed_at: change.at,
    }),
  );
  await session.done(actionId);
};

export const changeNote = async (
  session: Session,
  { id, words }: { readonly id: NoteId; readonly words: string },
): Promise<void> => {
  await mustBeThere(session, id);
  const { actionId } = await record(
    session.working,
    { name: 'note.change', label: 'Note changed' },
    (change) => change.update('note', id, { words, changed_at: change.at }),
  );
  await session.done(actionId);
};

export const removeNote = async (session: Session, id: NoteId): Promise<void> => {
  await mustBeThere(session, id);
  const { actionId } = await record(
    session.working,
    { name: 'note.remove', label: 'Note removed' },
    (change) => change.remove('note', id),
  );
  await session.done(actionId);
};

const mustBeThere = async ({ store }: Session, id: NoteId): Promise<void> => {
  const row = await store.reader.selectFrom('note').select('id').where('id', '=', id).executeTakeFirst();
  if (!row) throw new Failed('not-found');
};
