// The files that came inside an archive or a mail get rows of their own, below the row of what they came in.

import { makeId } from '../../platform/make-id';
import type { Change } from '../../sync/record';
import type { Working } from '../working';
import { keepDocument } from './keep-document';

type Member = { readonly path: string; readonly bytes: Uint8Array };

/** Done before the reading counts as finished: after a crash it is done again, and what has its row is passed over. */
export const keepMembers = async (
  working: Working,
  { documentId, members }: { readonly documentId: string; readonly members: readonly Member[] },
): Promise<void> => {
  const holders = await working.reader
    .selectFrom('import_file as file')
    .innerJoin('import', 'import.id', 'file.import_id')
    .selectAll('file')
    .select('import.action_id')
    .where('file.document_id', '=', documentId)
    .where('file.state', 'in', ['queued', 'reading', 'failed'])
    .execute();
  for (const holder of holders)
    for (const { path, bytes } of members) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      const row = {
        id: makeId(),
        import_id: holder.import_id,
        job_id: holder.job_id,
        path: `${holder.path}/${path}`,
        folder: [holder.folder, holder.name, ...path.split('/').slice(0, -1)].filter(Boolean).join('/'),
        name,
        state: 'queued',
        problem: null,
        document_id: null,
        inside_id: holder.id,
      };
      await keepDocument(working, {
        actionId: holder.action_id,
        taken: { name, bytes, fileTime: null },
        fileIn: async (change) => {
          if (await hasRow(change, row)) return null;
          await change.insert('import_file', { ...row, changed_at: change.at });
          return row;
        },
      });
      working.progress.note(holder.job_id, [row.id]);
    }
};

const hasRow = async (
  { writer }: Change,
  { import_id, path }: { readonly import_id: string; readonly path: string },
): Promise<boolean> =>
  (await writer
    .selectFrom('import_file')
    .select('id')
    .where('import_id', '=', import_id)
    .where('path', '=', path)
    .executeTakeFirst()) !== undefined;
