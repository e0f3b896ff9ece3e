import { sql } from 'kysely';
import type { Reader } from '../open-store';
import { type KnownWords, knownWords } from './known-words';

export type Elsewhere = {
  readonly documentId: string;
  /** Whom an application of this document would be of. */
  readonly personId: string;
  /** Who stands for all that were merged into them. */
  readonly root: string;
};

/** The resumes of people whose files came for other jobs and none for this one, the newest first. */
export const listElsewhere = async (reader: Reader, jobId: string): Promise<readonly Elsewhere[]> => {
  const { rows } = await sql<Elsewhere>`
    WITH here (root) AS (
      SELECT DISTINCT coalesce(person.merged_into, person.id)
      FROM import_file AS file JOIN person ON person.document_id = file.document_id
      WHERE file.job_id = ${jobId})
    SELECT person.document_id AS documentId, person.id AS personId,
      coalesce(person.merged_into, person.id) AS root
    FROM person JOIN profile INDEXED BY profile_said ON profile.document_id = person.document_id
    WHERE profile.judgement = 'resume'
      AND coalesce(person.merged_into, person.id) NOT IN (SELECT root FROM here)
      AND EXISTS (SELECT 1 FROM import_file AS file WHERE file.document_id = person.document_id)
    ORDER BY person.document_id DESC`.execute(reader);
  return rows;
};

/** Whoever got a job here; they are not asked for another. */
export const listHired = async (reader: Reader): Promise<readonly string[]> => {
  const { rows } = await sql<{ root: string }>`
    SELECT DISTINCT coalesce(person.merged_into, person.id) AS root
    FROM application JOIN person ON person.id = application.person_id
    WHERE application.stage = 'hired'`.execute(reader);
  return rows.map(({ root }) => root);
};

export type SaidOf = KnownWords & { readonly documentId: string; readonly createdAt: string };

/** What a row says of a document beside its score. */
export const readSaid = async (
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, SaidOf>> => {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<SaidOf>`
    SELECT profile.document_id AS documentId, document.created_at AS createdAt, ${knownWords}
    FROM profile INDEXED BY profile_said JOIN document ON document.id = profile.document_id
    WHERE profile.document_id IN (${sql.join(ids)})`.execute(reader);
  return new Map(rows.map((row) => [row.documentId, row]));
};
