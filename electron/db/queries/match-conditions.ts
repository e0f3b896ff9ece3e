// What a query asks beside the words that lead: each as a condition on a row of `findable`.
import type { Seniority } from '@shared/model/criterion';
import type { Query, QueryField } from '@shared/model/query';
import { foldStageName, type StageList, type StageLists } from '@shared/model/stage';
import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../open-store';
import { titleWords, yearsOf } from './match-level';
import { matchOf, phraseOf, wordsIn } from './match-words';
import { standsWhere } from './stages';
import type { WhoIsKnown } from './who-is-known';

export type Condition = RawBuilder<unknown>;
/** Whose words are asked: those that may be read of everybody, of who is shown, or of who is hidden. */
export type Side = {
  readonly index: RawBuilder<unknown>;
  readonly table: RawBuilder<unknown>;
  readonly seq: RawBuilder<unknown>;
  readonly isShown: Condition;
  readonly isRedacted: boolean;
};

export type Asking = {
  readonly side: Side;
  readonly rule: WhoIsKnown;
  readonly stages: StageLists;
  readonly isHiding: boolean;
};

export const conditionOf = async (reader: Reader, query: Query, asking: Asking): Promise<Condition> => {
  const { side } = asking;
  const words = matchOf(query);
  if (words !== null) return holds(side, words);
  switch (query.kind) {
    case 'and':
    case 'or': {
      const all: Condition[] = [];
      for (const each of query.of) all.push(await conditionOf(reader, each, asking));
      return query.kind === 'and' ? sql`(${sql.join(all, sql` AND `)})` : oneOf(all);
    }
    case 'not':
      return sql`NOT ${await conditionOf(reader, query.of, asking)}`;
    case 'years':
      return query.atLeast
        ? sql`findable.months >= ${query.years * 12}`
        : sql`findable.months < ${(query.years + 1) * 12}`;
    case 'used':
      return usedSince(query);
    case 'level':
      return ofLevel(query.level);
    case 'within':
      return conditionOf(reader, query.of, asking);
    case 'field':
      return fieldCondition(reader, query, asking);
    default:
      return none;
  }
};

const none = sql`0`;

/** The plus keeps each from leading: read newest first, the first thousand end it; led by each, all that fit are sorted. */
export const oneOf = (all: readonly Condition[]): Condition =>
  sql`(${sql.join(
    all.map((each) => sql`+(${each})`),
    sql` OR `,
  )})`;

const holds = ({ index, seq }: Side, words: string): Condition =>
  sql`${seq} IN (SELECT rowid FROM ${index} WHERE ${index} MATCH ${words})`;

/** A word for each skill and each of the months: see the triggers of `used`. */
const usedSince = ({ skills, since, until }: Extract<Query, { kind: 'used' }>): Condition => {
  const months = Array.from({ length: Math.max(0, until - since + 1) }, (_, index) => since + index);
  const words = skills.flatMap((id) => {
    const word = Buffer.from(id).toString('hex');
    return months.map((month) => `${word}m${month}`);
  });
  return words.length === 0
    ? none
    : sql`findable.seq IN (SELECT rowid FROM used_index WHERE used_index MATCH ${words.join(' OR ')})`;
};

/** As scoring takes it: by the words of titles, and where these say nothing, by years. */
const ofLevel = (level: Seniority): Condition => {
  const [own, years] = [titleWords[level], yearsOf[level]];
  const counted = years && sql`(${years} AND NOT ${titled(Object.values(titleWords).join(' '))})`;
  const named = own === undefined ? undefined : titled(own);
  return oneOf([named, counted].filter((each) => each !== undefined));
};

const titled = (words: string): Condition => sql`findable.seq IN (
  SELECT rowid FROM said_index WHERE said_index MATCH ${`title : (${words.split(' ').join(' OR ')})`})`;

type Field = Extract<Query, { kind: 'field' }>;

const fieldCondition = async (
  reader: Reader,
  { field, value }: Field,
  asking: Asking,
): Promise<Condition> => {
  const { side, stages } = asking;
  const { isHere, isNote, isTag } = apartOf(asking);
  const like = sql`LIKE ${likeOf(value)} ESCAPE '\\'`;
  switch (field) {
    case 'title':
    case 'employer':
    case 'certificate':
    case 'language':
      return saidIn(field, value, side);
    case 'skill':
      return wordsIn(value).length === 0 ? none : holds(side, phraseOf(wordsIn(value), true));
    case 'job':
      return applied(reader, sql`application.job_id IN (SELECT id FROM job WHERE title ${like})`, isHere);
    case 'stage':
      return applied(reader, standsIn(value, stages), isHere);
    case 'tag':
      return ofPerson(sql`tag WHERE tag.word ${like}`, sql`tag.person_id`, isTag);
    case 'note':
      return ofPerson(sql`note WHERE note.words ${like}`, sql`note.person_id`, isNote);
  }
};

/** Somebody known is not found by what stands about them where they are hidden, nor the other way round. */
const apartOf = ({
  side,
  rule,
  isHiding,
}: Asking): Readonly<Record<'isHere' | 'isNote' | 'isTag', Condition>> => {
  if (!isHiding) return { isHere: sql`1`, isNote: sql`1`, isTag: sql`1` };
  if (!side.isRedacted) return { isHere: rule.isKnown, isNote: rule.isOfNoneHidden, isTag: sql`1` };
  const isOther = sql`NOT ${rule.isKnownOwner(sql`findable.document_id`)}`;
  const own = sql`SELECT id FROM application WHERE document_id = findable.document_id`;
  return { isHere: sql`1`, isNote: sql`(${isOther} OR note.application_id IN (${own}))`, isTag: isOther };
};

/** Facts are kept as they were read: of those who are hidden only words that the page still shows are found. */
const saidIn = (field: QueryField, value: string, side: Side): Condition => {
  const words = wordsIn(value);
  if (words.length === 0) return none;
  const said = sql`findable.seq IN (
    SELECT rowid FROM said_index WHERE said_index MATCH ${`${field} : ${phraseOf(words, true)}`})`;
  // The name of a language is a word of the program's own.
  if (!side.isRedacted || field === 'language') return said;
  const visible = words.map((word) => phraseOf([word], true)).join(' AND ');
  return sql`(${said} AND ${holds(side, visible)})`;
};

const likeOf = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`;

const standsIn = (value: string, stages: StageLists): Condition =>
  sql`(${standsWhere(stages, (list, key) => isMeant(list, key, value))}
    OR (application.stage = ${value} AND NOT ${standsWhere(stages, () => true)}))`;

/** By what it is called here; where nothing is called so, by what it was called at first (`phone-screen`). */
const isMeant = (list: StageList, key: string, value: string): boolean => {
  const wanted = foldStageName(value);
  const named = list.filter(({ name }) => foldStageName(name).includes(wanted));
  return named.length > 0 ? named.some((each) => each.key === key) : key.includes(wanted);
};

/** A few are handed over as a list; where many applied so, each document is asked, and the first thousand end it. */
const mostListed = 4000;

const applied = async (reader: Reader, how: Condition, isHere: Condition): Promise<Condition> => {
  const { rows } = await sql<{ documentId: string }>`
    SELECT document_id AS documentId FROM application WHERE ${how} LIMIT ${mostListed + 1}`.execute(reader);
  const isOne = sql`EXISTS (SELECT 1 FROM application
    WHERE application.document_id = findable.document_id AND ${how} AND ${isHere})`;
  if (rows.length > mostListed) return isOne;
  const ids = JSON.stringify(rows.map(({ documentId }) => documentId));
  return sql`(findable.document_id IN (SELECT value FROM json_each(${ids})) AND ${isOne})`;
};

/** Those of whom it is said at all lead; whether it may be said here is asked of each. */
const ofPerson = (about: Condition, person: Condition, isSaid: Condition): Condition => sql`(
  findable.document_id IN (
    SELECT document_id FROM person WHERE id IN (SELECT ${person} FROM ${about})
    UNION SELECT document_id FROM person WHERE merged_into IN (SELECT ${person} FROM ${about}))
  AND EXISTS (SELECT 1 FROM ${about} AND ${isSaid} AND ${person} IN (
    SELECT coalesce(merged_into, id) FROM person WHERE document_id = findable.document_id
    UNION SELECT id FROM person WHERE document_id = findable.document_id)))`;
