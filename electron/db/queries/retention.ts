import { sql } from 'kysely';
import type { Reader } from '../open-store';

/** Until when the last of them may have ended; null: those are kept. */
export type Terms = { readonly ended: string | null; readonly hired: string | null };

/** Whose applications all ended, each before its own term; a person whom others were merged into stands for all. */
export const listDueIds = async (reader: Reader, { ended, hired }: Terms): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    SELECT coalesce(person.merged_into, person.id) AS id
    FROM application JOIN person ON person.id = application.person_id
    GROUP BY 1
    HAVING min(coalesce(application.stage_at < CASE
      WHEN application.stage IN ('rejected', 'withdrawn') THEN ${ended}
      WHEN application.stage = 'hired' THEN ${hired} END, 0)) = 1
    ORDER BY max(application.stage_at), 1`.execute(reader);
  return rows.map(({ id }) => id);
};

/** The documents of these people, and of all who were merged into them. */
export const listDocumentIdsOf = async (
  reader: Reader,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    SELECT document_id AS id FROM person
    WHERE coalesce(merged_into, id) IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`.execute(reader);
  return rows.map(({ id }) => id);
};

type Going = { readonly files: readonly string[]; readonly documents: readonly string[] };

/**
 * The rows of the files these documents came in, and the mails and archives around them with all else that lay
 * in them, unless somebody who stays came in the same.
 */
export const listGoing = async (reader: Reader, documents: readonly string[]): Promise<Going> => {
  const { rows } = await sql<{ id: string; document: string | null }>`
    WITH RECURSIVE
      own(id) AS (SELECT value FROM json_each(${JSON.stringify(documents)})),
      around(id) AS (
        SELECT inside_id FROM import_file WHERE document_id IN (SELECT id FROM own) AND inside_id IS NOT NULL
        UNION
        SELECT file.inside_id FROM import_file AS file JOIN around ON around.id = file.id
        WHERE file.inside_id IS NOT NULL),
      lying(top, id) AS (
        SELECT id, id FROM around
        UNION
        SELECT lying.top, file.id FROM import_file AS file JOIN lying ON lying.id = file.inside_id),
      staying(top) AS (
        SELECT lying.top FROM lying
        JOIN import_file AS file ON file.id = lying.id
        JOIN person ON person.document_id = file.document_id
        WHERE file.document_id NOT IN (SELECT id FROM own)),
      going(id) AS (
        SELECT id FROM import_file WHERE document_id IN (SELECT id FROM own)
        UNION
        SELECT id FROM lying WHERE top NOT IN (SELECT top FROM staying))
    SELECT file.id, CASE WHEN EXISTS (
        SELECT 1 FROM import_file AS other
        WHERE other.document_id = file.document_id AND other.id NOT IN (SELECT id FROM going))
      THEN NULL ELSE file.document_id END AS document
    FROM import_file AS file WHERE file.id IN (SELECT id FROM going)`.execute(reader);
  const named = rows.flatMap(({ document }) => document ?? []);
  return { files: rows.map(({ id }) => id), documents: [...new Set([...documents, ...named])] };
};
