// People go as a whole: their files with all that was read from them, decided, noted and scored, in one action.
import { clearWordsAtOnce } from '../../db/queries/clear-words';
import { forgetPaths } from '../../db/queries/import';
import { listDocumentIdsOf, listGoing } from '../../db/queries/retention';
import { coverPaths } from '../../db/queries/watched-folder';
import { forgetPending } from '../../sync/forget-pending';
import { record } from '../../sync/record';
import type { Session } from '../session';

type Removing = {
  readonly name: 'retention.remove' | 'person.remove';
  /** Why, as the audit says it. */
  readonly detail: 'retention' | 'by hand';
};

/** `ids` stand for themselves and for all who were merged into them. */
export const removePeople = async (
  session: Session,
  ids: readonly string[],
  { name, detail }: Removing,
): Promise<void> => {
  const { reader } = session.store;
  const going = await listGoing(reader, await listDocumentIdsOf(reader, ids));
  const label = `${ids.length === 1 ? 'One person' : `${ids.length} people`} removed`;
  const { actionId } = await record(session.working, { name, label }, async (change) => {
    await clearWordsAtOnce(change.writer);
    await coverPaths(change.writer, going.files);
    // Files first: done again, a document that is still named would stay.
    for (const id of going.files) await change.remove('import_file', id);
    for (const id of going.documents) await change.remove('document', id);
    await forgetPending(change.writer, { id: change.actionId, name });
    await forgetPaths(change.writer);
    for (const id of ids) await change.audit({ kind: 'remove', subject: id, detail });
  });
  await session.done(actionId);
};
