// A query -> the documents that fit it. Words are looked for in the index of what may be read: of those who are hidden,
// in the words without who they are.

import type { Query, QueryField } from '@shared/model/query';
import { foldStageName, type StageList, type StageLists } from '@shared/model/stage';
import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../open-store';
import { fold } from './make-snippet';
import { readStageLists, standsWhere } from './stages';
import { readWhoIsKnown, type WhoIsKnown } from './who-is-known';

export type Matching = {
  readonly query: Query;
  /** Documents of people who are not hidden; null: nobody is. */
  readonly shown: readonly string[] | null;
  readonly limit: number;
};
export type Match = { readonly documentId: string; readonly plain: string };

/** How many of the newest matches are ranked against each other: of thousands the order says little. */
const mostRanked = 500;

export const matchDocuments = async (
  reader: Reader,
  { query, shown, limit }: Matching,
): Promise<{ readonly matches: readonly Match[]; readonly total: number }> => {
  const found: Found[] = [];
  let total = 0;
  const [stages, rule] = [await readStageLists(reader), await readWhoIsKnown(reader)];
  for (const index of shown === null ? [whole] : [redactedOnly, whole]) {
    const among = amongOf(index, shown);
    const where = sql`${whereOf(query, { index, isHiding: shown !== null, stages, rule })} AND ${among}`;
    const match = matchOf(query);
    const from = match === null ? sql`${index.table} AS word` : matchedIn(index, shown);
    const seq = match === null ? sql`word.seq` : sql`${index.name}.rowid`;
    const { rows } = await sql<Found>`
      SELECT best.seq, named.document_id AS documentId, best.distance FROM (
        SELECT seq, distance FROM (
          SELECT ${seq} AS seq, ${match === null ? sql`0.0` : sql`bm25(${index.name})`} AS distance
          FROM ${from} WHERE ${match === null ? where : sql`${index.name} MATCH ${match} AND ${among}`}
          ORDER BY ${seq} DESC LIMIT ${mostRanked})
        ORDER BY distance, seq DESC LIMIT ${limit}) AS best
      JOIN ${index.table} AS named ON named.seq = best.seq`.execute(reader);
    found.push(...rows.map((row) => ({ ...row, table: index })));
    total += await countOf(
      reader,
      from,
      match === null ? where : sql`${index.name} MATCH ${match} AND ${among}`,
    );
  }
  const best = found
    .toSorted((one, other) => one.distance - other.distance || other.seq - one.seq)
    .slice(0, limit);
  return { matches: await readPlain(reader, best), total };
};

type Found = {
  readonly seq: number;
  readonly documentId: string;
  readonly distance: number;
  readonly table: Index;
};
type Index = { readonly name: RawBuilder<unknown>; readonly table: RawBuilder<unknown> };

const whole: Index = { name: sql.raw('text_index'), table: sql.raw('text') };
const redactedOnly: Index = { name: sql.raw('redacted_index'), table: sql.raw('redacted') };

/** Those who are shown are found by all their words, the others by what is left of them: nobody twice. */
const amongOf = (index: Index, shown: readonly string[] | null): RawBuilder<unknown> => {
  if (shown === null) return sql`1`;
  const list = sql`(SELECT value FROM json_each(${JSON.stringify(shown)}))`;
  return index === whole ? sql`word.document_id IN ${list}` : sql`word.document_id NOT IN ${list}`;
};

/** Which document a word stands in is asked only where some are hidden: the index alone knows the rest. */
const matchedIn = ({ name, table }: Index, shown: readonly string[] | null): RawBuilder<unknown> =>
  shown === null ? name : sql`${name} JOIN ${table} AS word ON word.seq = ${name}.rowid`;

const countOf = async (
  reader: Reader,
  from: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
): Promise<number> => {
  const { rows } = await sql<{
    count: number;
  }>`SELECT count(*) AS count FROM ${from} WHERE ${where}`.execute(reader);
  return Number(rows[0]?.count ?? 0);
};

const readPlain = async (reader: Reader, found: readonly Found[]): Promise<readonly Match[]> => {
  const matches: Match[] = [];
  for (const { documentId, table } of found) {
    const { rows } = await sql<{ plain: string }>`
      SELECT plain FROM ${table.table} WHERE document_id = ${documentId}`.execute(reader);
    matches.push({ documentId, plain: rows[0]?.plain ?? '' });
  }
  return matches;
};

/** One expression of the index, where all of the query is about words; null: fields are asked for as well. */
const matchOf = (query: Query): string | null => {
  switch (query.kind) {
    case 'phrase':
      return `"${query.words.map(fold).join(' ')}"${query.isStart ? '*' : ''}`;
    case 'and':
    case 'or': {
      const parts = query.of.map((each) => ({ each, not: each.kind === 'not' }));
      const wanted = parts.filter(({ not }) => !not).map(({ each }) => matchOf(each));
      const unwanted = parts.flatMap(({ each }) => (each.kind === 'not' ? [matchOf(each.of)] : []));
      const all = [...wanted, ...unwanted];
      if (wanted.length === 0 || all.includes(null) || (query.kind === 'or' && unwanted.length > 0))
        return null;
      const joined = wanted.join(query.kind === 'and' ? ' AND ' : ' OR ');
      return unwanted.reduce<string>((match, each) => `(${match}) NOT ${each}`, `(${joined})`);
    }
    default:
      return null;
  }
};

type Among = {
  readonly index: Index;
  readonly isHiding: boolean;
  readonly stages: StageLists;
  readonly rule: WhoIsKnown;
};

const whereOf = (query: Query, among: Among): RawBuilder<unknown> => {
  const { index } = among;
  switch (query.kind) {
    case 'phrase':
      return sql`word.seq IN (SELECT rowid FROM ${index.name} WHERE ${index.name} MATCH ${matchOf(query) ?? ''})`;
    case 'and':
      return sql`(${sql.join(
        query.of.map((each) => whereOf(each, among)),
        sql` AND `,
      )})`;
    case 'or':
      return sql`(${sql.join(
        query.of.map((each) => whereOf(each, among)),
        sql` OR `,
      )})`;
    case 'not':
      return sql`NOT ${whereOf(query.of, among)}`;
    case 'years':
      return query.atLeast
        ? sql`coalesce(${ofFacts('$.experience.months')}, 0) >= ${query.years * 12}`
        : sql`coalesce(${ofFacts('$.experience.months')}, 0) < ${(query.years + 1) * 12}`;
    case 'field':
      return index === redactedOnly && query.field in readFields
        ? sql`(${fieldOf(query, among)} AND ${staysVisible(query.value)})`
        : fieldOf(query, among);
  }
};

const likeOf = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

/** Fields of what was read, which may hold a name: `language` has a word of the program's own. */
const readFields: Partial<Record<QueryField, true>> = {
  title: true,
  employer: true,
  skill: true,
  certificate: true,
};

/** Facts are kept as they were read: of those who are hidden only words that the page still shows are found. */
const staysVisible = (value: string): RawBuilder<unknown> =>
  sql`(${sql.join(
    value.split(/[\s,;|]+/u).map((word) => sql`word.plain LIKE ${likeOf(word)} ESCAPE '\\'`),
    sql` AND `,
  )})`;

const ofFacts = (path: string): RawBuilder<unknown> =>
  sql`(SELECT json_extract(facts, ${path}) FROM profile WHERE profile.document_id = word.document_id)`;

const inList = (list: string, path: string, like: string): RawBuilder<unknown> =>
  sql`EXISTS (SELECT 1 FROM profile, json_each(profile.facts, ${list}) AS item
    WHERE profile.document_id = word.document_id AND json_extract(item.value, ${path}) LIKE ${like} ESCAPE '\\')`;

type Field = { readonly field: QueryField; readonly value: string };

const fieldOf = ({ field, value }: Field, among: Among): RawBuilder<unknown> => {
  const { index, isHiding, rule } = among;
  const like = likeOf(value);
  const isKnown = isOwnerKnown(rule);
  // Somebody known is not found by what stands about them where they are hidden, nor the other way round.
  const [isHere, isNote, isTag] = !isHiding
    ? [sql`1`, sql`1`, sql`1`]
    : index === whole
      ? [sql`application.id IN ${rule.knownApplications}`, rule.isOfNoneHidden, sql`1`]
      : [sql`1`, sql`(NOT ${isKnown} OR note.application_id IN (${ownApplications}))`, sql`NOT ${isKnown}`];
  switch (field) {
    case 'title':
      return inList('$.jobs', '$.title.value', like);
    case 'employer':
      return inList('$.jobs', '$.employer.value', like);
    case 'skill':
      return inList('$.skills', '$.name.value', like);
    case 'language':
      return inList('$.languages', '$.name.value', like);
    case 'certificate':
      return inList('$.certifications', '$.name.value', like);
    case 'job':
      return sql`EXISTS (SELECT 1 FROM application JOIN job ON job.id = application.job_id
        WHERE application.document_id = word.document_id AND job.title LIKE ${like} ESCAPE '\\' AND ${isHere})`;
    case 'stage':
      return sql`EXISTS (SELECT 1 FROM application
        WHERE application.document_id = word.document_id AND ${standsIn(value, among.stages)} AND ${isHere})`;
    case 'tag':
      return ofPerson(
        sql`SELECT 1 FROM tag WHERE tag.word LIKE ${like} ESCAPE '\\' AND ${isTag} AND tag.person_id`,
      );
    case 'note':
      return ofPerson(
        sql`SELECT 1 FROM note WHERE note.words LIKE ${like} ESCAPE '\\' AND ${isNote} AND note.person_id`,
      );
  }
};

const ownApplications = sql`SELECT id FROM application WHERE document_id = word.document_id`;
const isOwnerKnown = ({
  isKnownPerson,
}: WhoIsKnown) => sql`EXISTS (SELECT 1 FROM person AS owner WHERE owner.document_id = word.document_id
  AND ${isKnownPerson(sql`coalesce(owner.merged_into, owner.id)`)})`;

const standsIn = (value: string, stages: StageLists): RawBuilder<unknown> =>
  sql`(${standsWhere(stages, (list, key) => isMeant(list, key, value))}
    OR (application.stage = ${value} AND NOT ${standsWhere(stages, () => true)}))`;

/** By what it is called here; where nothing is called so, by what it was called at first (`phone-screen`). */
const isMeant = (list: StageList, key: string, value: string): boolean => {
  const wanted = foldStageName(value);
  const named = list.filter(({ name }) => foldStageName(name).includes(wanted));
  return named.length > 0 ? named.some((each) => each.key === key) : key.includes(wanted);
};

const ofPerson = (about: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`EXISTS (${about} IN (
    SELECT coalesce(merged_into, id) FROM person WHERE document_id = word.document_id
    UNION SELECT id FROM person WHERE document_id = word.document_id))`;
