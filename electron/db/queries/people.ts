// People as a list shows them. A person whom others were merged into stands for all of them.
import { pseudonymOf } from '@shared/lib/pseudonym';
import type { Application } from '@shared/model/application';
import { type Note, note } from '@shared/model/person';
import { sql } from 'kysely';
import type { Reader } from '../open-store';
import type { NoteRow } from '../schema';
import { rowToApplication } from './application';

export type KnownPerson = {
  readonly id: string;
  readonly documents: number;
  readonly lastAt: string;
  /** Of the newest of their documents. */
  readonly name: string | null;
  readonly title: string | null;
  readonly notes: number;
};

type PeopleQuery = { readonly words: string; readonly offset: number; readonly limit: number };

/** `words` are looked for in titles and tags, and in the names of those in `known`. */
export const listPeople = async (
  reader: Reader,
  { words, offset, limit }: PeopleQuery,
): Promise<{ readonly people: readonly KnownPerson[]; readonly total: number }> => {
  const { rows } = await sql<{ id: string; total: number }>`
    WITH everybody AS (
      SELECT coalesce(person.merged_into, person.id) AS root, max(person.document_id) AS newest
      FROM person GROUP BY root)
    SELECT root AS id, count(*) OVER () AS total
    FROM everybody ${words.trim() === '' ? sql`` : fits(words.trim(), await calledLike(reader, words.trim()))}
    ORDER BY newest DESC LIMIT ${limit} OFFSET ${offset}`.execute(reader);
  const ids = rows.map(({ id }) => id);
  const known = new Map((await readPeople(reader, ids)).map((each) => [each.id, each]));
  return { people: ids.flatMap((id) => known.get(id) ?? []), total: Number(rows[0]?.total ?? 0) };
};

/** Those whose pseudonym holds the words: it is made of the id and stands nowhere. */
const calledLike = async (reader: Reader, words: string): Promise<readonly string[]> => {
  const wanted = words.toLowerCase();
  const rows = await reader.selectFrom('person').select('id').where('merged_into', 'is', null).execute();
  return rows.flatMap(({ id }) => (pseudonymOf(id).name.toLowerCase().includes(wanted) ? [id] : []));
};

/** Facts are opened for those who have to be looked into only: ten thousand of them take half a second. */
const fits = (words: string, called: readonly string[]) => {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`JOIN profile INDEXED BY profile_said ON profile.document_id = everybody.newest WHERE (
    json_extract(facts, '$.jobs[0].title.value') LIKE ${like} ESCAPE '\\'
    OR root IN (SELECT person_id FROM tag WHERE word LIKE ${like} ESCAPE '\\')
    OR root IN (SELECT value FROM json_each(${JSON.stringify(called)}))
    OR (json_extract(facts, '$.name.value') LIKE ${like} ESCAPE '\\' AND ${isShown}))`;
};

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
      json_extract(profile.facts, '$.name.value') AS name,
      json_extract(profile.facts, '$.jobs[0].title.value') AS title,
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
