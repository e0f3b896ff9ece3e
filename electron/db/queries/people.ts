// People as a list shows them. A person whom others were merged into stands for all of them.
import { pseudonymOf } from '@shared/lib/pseudonym';
import type { Application } from '@shared/model/application';
import { type Note, note } from '@shared/model/person';
import { sql } from 'kysely';
import type { Reader } from '../open-store';
import type { NoteRow } from '../schema';
import { rowToApplication } from './application';
import { correctedName, type KnownWords, knownWords } from './known-words';

/** With the words of the newest of their documents. */
export type KnownPerson = KnownWords & {
  readonly id: string;
  readonly documents: number;
  readonly lastAt: string;
  readonly notes: number;
};

/** Where words were found in somebody: a title of who is hidden may show less than it holds. */
export type FoundPerson = KnownWords & {
  readonly id: string;
  readonly isShown: boolean;
  /** By a tag or a pseudonym, which hide nothing. */
  readonly isSaid: boolean;
};

/** Everybody, the newest first. */
export const listPersonIds = async (reader: Reader): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`
    SELECT root AS id FROM ${everybody} ORDER BY newest DESC`.execute(reader);
  return rows.map(({ id }) => id);
};

/** Words are looked for in titles, tags and pseudonyms, and in the names of those who are not hidden. */
export const matchPeople = async (reader: Reader, words: string): Promise<readonly FoundPerson[]> => {
  const like = sql`LIKE ${`%${words.replace(/[\\%_]/g, '\\$&')}%`} ESCAPE '\\'`;
  const said = sql`(root IN (SELECT person_id FROM tag WHERE word ${like})
    OR root IN (SELECT value FROM json_each(${JSON.stringify(await calledLike(reader, words))})))`;
  const { rows } = await sql<KnownWords & { id: string; shown: number; said: number }>`
    SELECT root AS id, ${knownWords}, ${isShown} AS shown, ${said} AS said
    FROM ${everybody} JOIN profile INDEXED BY profile_said ON profile.document_id = everybody.newest
    WHERE json_extract(facts, '$.jobs[0].title.value') ${like} OR ${said}
      OR ((json_extract(facts, '$.name.value') ${like} OR ${correctedName} ${like}) AND ${isShown})
    ORDER BY newest DESC`.execute(reader);
  return rows.map(({ shown, said, ...row }) => ({ ...row, isShown: shown === 1, isSaid: said === 1 }));
};

/** Those whose pseudonym holds the words: it is made of the id and stands nowhere. */
const calledLike = async (reader: Reader, words: string): Promise<readonly string[]> => {
  const wanted = words.toLowerCase();
  const rows = await reader.selectFrom('person').select('id').where('merged_into', 'is', null).execute();
  return rows.flatMap(({ id }) => (pseudonymOf(id).name.toLowerCase().includes(wanted) ? [id] : []));
};

const everybody = sql`(
  SELECT coalesce(person.merged_into, person.id) AS root, max(person.document_id) AS newest
  FROM person GROUP BY root) AS everybody`;

/** Not hidden in at least one job: who they are is known. */
const isShown = sql`(
  coalesce((SELECT json_extract(value, '$.blind') FROM setting WHERE name = 'office'), 1) = 0
  OR EXISTS (SELECT 1 FROM application JOIN person AS owner ON owner.id = application.person_id
    WHERE coalesce(owner.merged_into, owner.id) = root
      AND (application.revealed = 1 OR application.stage IN ('phone-screen', 'interview', 'offer', 'hired'))))`;

export const readPeople = async (reader: Reader, ids: readonly string[]): Promise<KnownPerson[]> => {
  if (ids.length === 0) return [];
  const { rows } = await sql<KnownPerson>`
    SELECT root AS id, documents, document.created_at AS lastAt,
      ${knownWords},
      (SELECT count(*) FROM note WHERE note.person_id IN (
        SELECT root UNION ALL SELECT joined.id FROM person AS joined WHERE joined.merged_into = root)) AS notes
    FROM (SELECT coalesce(merged_into, id) AS root, count(*) AS documents, max(document_id) AS newest
      FROM person WHERE coalesce(merged_into, id) IN (${sql.join(ids)}) GROUP BY root)
    JOIN document ON document.id = newest
    LEFT JOIN profile ON profile.document_id = newest`.execute(reader);
  return rows.map((row) => ({ ...row, documents: Number(row.documents), notes: Number(row.notes) }));
};

export type Applied = Application & { readonly root: string; readonly job: string };

/** All applications of these people, under the person who stands for them. */
export const listApplied = async (reader: Reader, ids: readonly string[]): Promise<Applied[]> => {
  if (ids.length === 0) return [];
  const rows = await reader
    .selectFrom('application')
    .innerJoin('person', 'person.id', 'application.person_id')
    .innerJoin('job', 'job.id', 'application.job_id')
    .selectAll('application')
    .select(['job.title as job', sql<string>`coalesce(person.merged_into, person.id)`.as('root')])
    .where(sql<string>`coalesce(person.merged_into, person.id)`, 'in', ids)
    .orderBy('application.id', 'desc')
    .execute();
  return rows.map(({ job, root, ...row }) => ({ ...rowToApplication(row), job, root }));
};

export const listTags = async (
  reader: Reader,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly personId: string; readonly word: string }[]> =>
  ids.length === 0
    ? []
    : reader
        .selectFrom('tag')
        .select(['id', 'person_id as personId', 'word'])
        .where('person_id', 'in', ids)
        .orderBy('word')
        .execute();

export const listNotes = async (reader: Reader, personIds: readonly string[]): Promise<Note[]> =>
  (
    await reader
      .selectFrom('note')
      .selectAll()
      .where('person_id', 'in', personIds)
      .orderBy('id', 'desc')
      .execute()
  ).map(toNote);

const toNote = (row: NoteRow): Note =>
  note.parse({
    id: row.id,
    personId: row.person_id,
    applicationId: row.application_id,
    author: row.author,
    words: row.words,
    createdAt: row.created_at,
    changedAt: row.changed_at,
  });
