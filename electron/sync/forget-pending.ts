// Somebody who is removed for good leaves nothing of themselves in what still waits for a team: the changes keep their
// numbers and their order, and of the rows that went only that they went.
import { removedField } from '@shared/sync/mutation';
import { sql } from 'kysely';
import type { Writer } from '../db/open-store';
import { rowImages } from '../db/row-tree';

/** Actions that remove people, whose changes are taken out of the outbox with them. */
const removing: ReadonlySet<string> = new Set(['retention.remove', 'person.remove']);

/** Of an action that was just done or done again; undone, what came back is told anew. */
export const forgetPending = async (
  writer: Writer,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<void> => {
  if (!removing.has(name)) return;
  const gone = JSON.stringify(await withOwned(writer, await rowsRemovedBy(writer, id)));
  await sql`
    UPDATE outbox SET cells = (
      SELECT json_group_array(json(cell.value)) FROM json_each(outbox.cells) AS cell
      WHERE json_extract(cell.value, '$.field') = ${removedField}
        OR json_extract(cell.value, '$.row') NOT IN (SELECT value FROM json_each(${gone})))
    WHERE EXISTS (
      SELECT 1 FROM json_each(outbox.cells) AS cell
      WHERE json_extract(cell.value, '$.field') != ${removedField}
        AND json_extract(cell.value, '$.row') IN (SELECT value FROM json_each(${gone})))`.execute(writer);
};

const rowsRemovedBy = async (writer: Writer, actionId: string): Promise<readonly string[]> => {
  const entries = await writer
    .selectFrom('undo_entry')
    .select('image')
    .where('action_id', '=', actionId)
    .where('kind', '=', 'remove')
    .execute();
  return entries.flatMap(({ image }) =>
    rowImages
      .parse(JSON.parse(image ?? '[]'))
      .flatMap(({ row }) => (typeof row.id === 'string' ? row.id : [])),
  );
};

const references = JSON.stringify(['document_id', 'person_id', 'application_id', 'one_id', 'other_id']);

/** A note that was removed before its person is in no row any more, and still in the change that wrote it. */
const withOwned = async (writer: Writer, ids: readonly string[]): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    SELECT DISTINCT json_extract(cell.value, '$.row') AS id FROM outbox, json_each(outbox.cells) AS cell
    WHERE json_extract(cell.value, '$.field') IN (SELECT value FROM json_each(${references}))
      AND json_extract(cell.value, '$.value') IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(
    writer,
  );
  const known = new Set(ids);
  const more = rows.filter(({ id }) => !known.has(id)).map(({ id }) => id);
  return more.length === 0 ? ids : withOwned(writer, [...ids, ...more]);
};
