import { Failed } from '@shared/errors/failure';
import { instantAt } from '../../platform/clock';
import { recordWork } from '../../sync/record';
import { enqueue } from '../queue';
import type { Session } from '../session';

/** A file that failed, once more; the password is used for this one reading and kept nowhere. */
export const retryFile = async (
  { working, runner }: Session,
  { id, password }: { readonly id: string; readonly password: string | null },
): Promise<void> => {
  const file = await working.reader
    .selectFrom('import_file')
    .select(['id', 'job_id', 'document_id'])
    .where('id', '=', id)
    .where('state', '=', 'failed')
    .executeTakeFirst();
  if (!file) throw new Failed('not-found');
  const at = instantAt(working.clock.nowMs());
  if (file.document_id !== null && password !== null) working.passwords.set(file.document_id, password);
  await recordWork(working.store, async (writer) => {
    await writer
      .updateTable('import_file')
      .set({ state: 'queued', problem: null, changed_at: at })
      .where('id', '=', file.id)
      .execute();
    const task =
      file.document_id === null
        ? { kind: 'take-file' as const, subjects: [file.id] }
        : { kind: 'read-document' as const, subjects: [file.document_id] };
    await enqueue(writer, { ...task, at });
  });
  working.progress.note(file.job_id, [file.id]);
  runner.wake();
};
