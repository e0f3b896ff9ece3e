import { Failed } from '@shared/errors/failure';
import type { Correction } from '@shared/model/correction';
import { makeId } from '../platform/make-id';
import { record } from '../sync/record';
import { renewRedacted } from './keep-redacted';
import type { Session } from './session';

/** A person's word against the reader's: one action, which can be undone, and which outlives every re-reading. */
export const correctDocument = async (
  session: Session,
  { id, correction }: { readonly id: string; readonly correction: Correction },
): Promise<void> => {
  const document = await session.store.reader
    .selectFrom('document')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!document) throw new Failed('not-found');
  const { actionId } = await record(
    session.working,
    { name: 'document.correct', label: 'Correction of what was read' },
    async (change) => {
      await change.insert('correction', {
        id: makeId(),
        document_id: id,
        said: JSON.stringify(correction),
        created_at: change.at,
      });
      await renewRedacted(change.writer, id);
    },
  );
  await session.done(actionId);
};
