import { Failed } from '@shared/errors/failure';
import type { PersonId } from '@shared/model/id';
import { clearWordsAtOnce } from '../../db/queries/clear-words';
import { forgetPaths } from '../../db/queries/import';
import { listDocumentIdsOf, listGoing } from '../../db/queries/retention';
import { coverPaths } from '../../db/queries/watched-folder';
import { forgetPending } from '../../sync/forget-pending';
import { record } from '../../sync/record';
import type { Session } from '../session';
import { dueIds } from './list-due';

/** One action: their files with all that was read from them, decided, noted and scored. */
export const removeDue = async (session: Session, ids: readonly PersonId[]): Promise<void> => {
  const { reader } = session.store;
  const due = new Set(await dueIds(session));
  const wanted = [...new Set(ids)];
  if (wanted.some((id) => !due.has(id))) throw new Failed('not-found');
  const going = await listGoing(reader, await listDocumentIdsOf(reader, wanted));
  const label = `${wanted.length === 1 ? 'One person' : `${wanted.length} people`} removed`;
  const name = 'retention.remove';
  const { actionId } = await record(session.working, { name, label }, async (change) => {
    await clearWordsAtOnce(change.writer);
    await coverPaths(change.writer, going.files);
    // Files first: done again, a document that is still named would stay.
    for (const id of going.files) await change.remove('import_file', id);
    for (const id of going.documents) await change.remove('document', id);
    await forgetPending(change.writer, { id: change.actionId, name });
    await forgetPaths(change.writer);
    for (const id of wanted) await change.audit({ kind: 'remove', subject: id, detail: 'retention' });
  });
  await session.done(actionId);
};
