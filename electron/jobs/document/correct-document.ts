import { Failed } from '@shared/errors/failure';
import type { Correction } from '@shared/model/correction';
import type { JobId } from '@shared/model/id';
import { forgetScored } from '../../db/queries/forget-scored';
import { isDocumentShown } from '../../db/queries/who-is-known';
import { makeId } from '../../platform/make-id';
import { record } from '../../sync/record';
import type { Session } from '../session';
import { renewRedacted } from './keep-redacted';
import { unmaskCorrection } from './unmask-correction';

type Correcting = {
  readonly id: string;
  /** In which it is looked at; null: in none. */
  readonly jobId: JobId | null;
  readonly correction: Correction;
};

/** Whoever may not know who it is has nothing to say about it, and learns nothing by trying. */
const saysWho: ReadonlySet<Correction['field']> = new Set(['name', 'emails', 'phones', 'links']);

/** A person's word against the reader's: one action, which can be undone, and which outlives every re-reading. */
export const correctDocument = async (
  session: Session,
  { id, jobId, correction }: Correcting,
): Promise<void> => {
  const document = await session.store.reader
    .selectFrom('document')
    .select('id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!document) throw new Failed('not-found');
  if (
    saysWho.has(correction.field) &&
    !(await isDocumentShown(session.store.reader, { documentId: id, jobId }))
  )
    throw new Failed('hidden-here');
  const said = await unmaskCorrection(session.store.reader, { documentId: id, correction });
  const { actionId } = await record(
    session.working,
    { name: 'document.correct', label: 'Fact corrected' },
    async (change) => {
      await change.insert('correction', {
        id: makeId(),
        document_id: id,
        said: JSON.stringify(said),
        created_at: change.at,
      });
      await renewRedacted(change.writer, id);
      await forgetScored(change.writer, id);
    },
  );
  await session.done(actionId);
};
