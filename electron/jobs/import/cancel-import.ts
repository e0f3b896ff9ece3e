// What still waits is not read: its rows stay and say so, and can be tried again. What was read stays, what is being read
// is finished.
import type { JobId } from '@shared/model/id';
import type { Writer } from '../../db/open-store';
import { instantAt } from '../../platform/clock';
import { recordWork } from '../../sync/record';
import type { Session } from '../session';

export const cancelImport = async (
  { working }: Session,
  jobId: JobId,
): Promise<{ readonly cancelled: number }> => {
  const at = instantAt(working.clock.nowMs());
  const files = await recordWork(working.store, async (writer) => {
    // A walk that goes on finds its import walked, and ends.
    await writer.updateTable('import').set({ walked: 1 }).where('job_id', '=', jobId).execute();
    const waiting = await writer
      .updateTable('import_file')
      .set({ state: 'failed', problem: 'import-cancelled', changed_at: at })
      .where('job_id', '=', jobId)
      .where('state', '=', 'queued')
      .returning(['id', 'document_id'])
      .execute();
    await dropTasks(writer);
    return waiting;
  });
  for (let from = 0; from < files.length || from === 0; from += 500)
    working.progress.note(
      jobId,
      files.slice(from, from + 500).map(({ id }) => id),
    );
  return { cancelled: files.length };
};

/** Tasks for which no row waits any more; a document may be waited for by another job. */
const dropTasks = async (writer: Writer): Promise<void> => {
  await writer
    .deleteFrom('task')
    .where('state', '=', 'waiting')
    .where((where) =>
      where.or([
        where.and([
          where('kind', '=', 'take-file'),
          where(
            'subject',
            'not in',
            where.selectFrom('import_file').select('id').where('state', 'in', ['queued', 'reading']),
          ),
        ]),
        where.and([
          where('kind', '=', 'read-document'),
          where(
            'subject',
            'in',
            where
              .selectFrom('import_file')
              .select('document_id')
              .where('problem', '=', 'import-cancelled')
              .where('document_id', 'is not', null)
              .$castTo<{ document_id: string }>(),
          ),
          where(
            'subject',
            'not in',
            where
              .selectFrom('import_file')
              .select('document_id')
              .where('state', 'in', ['queued', 'reading'])
              .where('document_id', 'is not', null)
              .$castTo<{ document_id: string }>(),
          ),
        ]),
      ]),
    )
    .execute();
};
