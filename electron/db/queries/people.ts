// People as a list shows them. A person whom others were merged into stands for all of them.
import { knownPseudonymOf, pseudonymOf } from '@shared/lib/pseudonym';
import type { Application } from '@shared/model/application';
import { type Note, note } from '@shared/model/person';
import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../open-store';
import type { NoteRow } from '../schema';
import { rowToApplication } from './application';
import { correctedName, type KnownWords, knownWords } from './known-words';
import { readWhoIsKnown, type WhoIsKnown } from './who-is-known';

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
  /** By a tag, which hides nothing. */
  readonly isTagged: boolean;
};

/** Everybody, the newest first. */
export const listPersonIds = async (reader: Reader): Promise<readonly string[]> => {
  const rule = await readWhoIsKnown(reader);
  const { rows } = await sql<{ id: string }>`
    SELECT root AS id FROM ${everybody(rule)} ORDER BY newest DESC`.execute(reader);
  return rows.map(({ id }) => id);
};

/** Words are looked for in titles, tags and pseudonyms, and in the names of those who are not hidden. */
export const matchPeople = async (reader: Reader, words: string): Promise<readonly FoundPerson[]> => {
  const like = sql`LIKE ${`%${words.replace(/[\\%_]/g, '\\$&')}%`} ESCAPE '\\'`;
  const tagged = sql`root IN (SELECT person_id FROM tag WHERE word ${like})`;
  const called = JSON.stringify(await calledLike(reader, words));
  const rule = await readWhoIsKnown(reader);
  const isShown = rule.isKnownPerson(sql`root`);
  const { rows } = await sql<KnownWords & { id: string; shown: number; tagged: number }>`
    SELECT root AS id, ${knownWords}, ${isShown} AS shown, ${tagged} AS tagged
    FROM ${everybody(rule)} JOIN profile INDEXED BY profile_said ON profile.document_id = everybody.newest
    WHERE json_extract(facts, '$.jobs[0].title.value') ${like} OR ${tagged}
      OR root IN (SELECT value FROM json_each(${called}))
      OR ((json_extract(facts, '$.name.value') ${like} OR ${correctedName} ${like}) AND ${isShown})
    ORDER BY newest DESC`.execute(reader);
  return rows.map(({ shown, tagged, ...row }) => ({ ...row, isShown: shown === 1, isTagged: tagged === 1 }));
};

/** Those who may be called so without a name: pseudonyms are made of the id and stand nowhere. */
const calledLike = async (reader: Reader, words: string): Promise<readonly string[]> => {
  const wanted = words.toLowerCase();
  const rows = await reader.selectFrom('person').select('id').where('merged_into', 'is', null).execute();
  return rows.flatMap(({ id }) =>
    [pseudonymOf(id), knownPseudonymOf(id)].some(({ name }) => name.toLowerCase().includes(wanted))
      ? [id]
      : [],
  );
};

/**
 * Everybody, or those that fit, each by their newest document; of somebody known only what came where they are known:
 * nothing of a job that hides them stands beside the name. Nearly all have one document, and nothing to choose from.
 */
const peopleWhere = ({ isShownDocument }: WhoIsKnown, where: RawBuilder<unknown>): RawBuilder<unknown> => {
  const shown = sql`FROM person AS own WHERE (own.id = root OR own.merged_into = root)
    AND ${isShownDocument(sql`own.document_id`)}`;
  return sql`(
    SELECT root,
      CASE WHEN count = 1 THEN last ELSE coalesce((SELECT max(own.document_id) ${shown}), last) END AS newest,
      CASE WHEN count = 1 THEN 1 ELSE coalesce((SELECT nullif(count(*), 0) ${shown}), count) END AS documents
    FROM (
      SELECT coalesce(person.merged_into, person.id) AS root, count(*) AS count, max(person.document_id) AS last
      FROM person WHERE ${where} GROUP BY root))`;
};

const everybody = (rule: WhoIsKnown) => sql`${peopleWhere(rule, sql`1`)} AS everybody`;

export const readPeople = async (reader: Reader, ids: readonly string[]): Promise<KnownPerson[]> => {
  if (ids.length === 0) return [];
  const rule = await readWhoIsKnown(reader);
  const { rows } = await sql<KnownPerson>`
    SELECT root AS id, documents, document.created_at AS lastAt,
      ${knownWords},
      (SELECT count(*) FROM note WHERE note.person_id IN (
        SELECT root UNION ALL SELECT joined.id FROM person AS joined WHERE joined.merged_into = root)
        AND ${rule.isNoteSaid(sql`root`, { beside: null })}) AS notes
    FROM ${peopleWhere(rule, isOneOf(ids))}
    JOIN document ON document.id = newest
    LEFT JOIN profile ON profile.document_id = newest`.execute(reader);
  return rows.map((row) => ({ ...row, documents: Number(row.documents), notes: Number(row.notes) }));
};

/** A person who stands for themselves, or who was merged into one of these: asked so that an index answers. */
const isOneOf = (ids: readonly string[]) =>
  sql<boolean>`((person.id IN (${sql.join(ids)}) AND person.merged_into IS NULL) OR person.merged_into IN (${sql.join(ids)}))`;

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
    .where(isOneOf(ids))
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

/** `ids`: of one person, first who stands for the others; `beside`: the application they are shown with. */
export const listNotes = async (
  reader: Reader,
  { ids, beside }: { readonly ids: readonly string[]; readonly beside: string | null },
): Promise<Note[]> => {
  const rule = await readWhoIsKnown(reader);
  const rows = await reader
    .selectFrom('note')
    .selectAll()
    .where('person_id', 'in', ids)
    .where(sql<boolean>`${rule.isNoteSaid(sql`${ids[0] ?? ''}`, { beside })}`)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toNote);
};

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
