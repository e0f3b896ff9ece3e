// A query -> the newest documents that fit it, the best of them first. Words are looked for in the index of what may be
// read: of those who are hidden, in the words without who they are. One pass of each index, cut short where many fit.
import type { Query } from '@shared/model/query';
import { type RawBuilder, sql } from 'kysely';
import type { Reader } from '../open-store';
import { type Asking, type Condition, conditionOf, type Side } from './match-conditions';
import { matchOf } from './match-words';
import { rankDocuments } from './rank-documents';
import { readStageLists } from './stages';
import { readWhoIsKnown, type WhoIsKnown } from './who-is-known';

export type Matching = {
  readonly query: Query;
  readonly isHiding: boolean;
  readonly limit: number;
  /** Only what came after this one; 0: all. */
  readonly after?: number;
};
export type Match = {
  readonly documentId: string;
  readonly plain: string;
  /** Found by what is left of the words. */
  readonly isHidden: boolean;
};
export type Matched = {
  readonly matches: readonly Match[];
  readonly total: number;
  /** There are more than were counted. */
  readonly isMore: boolean;
};

/** Of more than these nobody reads the number: counting them all would take longer than finding them. */
const mostCounted = 1000;

export const matchDocuments = async (
  reader: Reader,
  { query, isHiding, limit, after = 0 }: Matching,
): Promise<Matched> => {
  const found: Found[] = [];
  const by = { rule: await readWhoIsKnown(reader), stages: await readStageLists(reader), isHiding };
  for (const side of sidesOf(isHiding, by.rule))
    found.push(...(await findOn(reader, { side, query, after, by })));
  const newest = found.toSorted((one, other) => other.seq - one.seq).slice(0, mostCounted);
  const ranked = limit === 0 ? [] : await rankDocuments(reader, query, newest);
  return {
    matches: await readPlain(reader, ranked.slice(0, limit)),
    total: newest.length,
    isMore: found.length > mostCounted,
  };
};

/** How many fit, and nothing of them. */
export const countMatches = async (
  reader: Reader,
  matching: Omit<Matching, 'limit'>,
): Promise<Pick<Matched, 'total' | 'isMore'>> => {
  const { total, isMore } = await matchDocuments(reader, { ...matching, limit: 0 });
  return { total, isMore };
};

export type Found = {
  /** Of `findable`: the later it came, the higher. */
  readonly seq: number;
  /** Of the words in the index of its side. */
  readonly at: number;
  readonly side: Side;
};

const sideOf = (table: 'redacted' | 'text', isShown: Condition): Side => ({
  index: sql.raw(`${table}_index`),
  table: sql.raw(table),
  seq: sql.raw(`findable.${table}_seq`),
  isShown: sql`(findable.${sql.raw(table)}_seq IS NOT NULL AND ${isShown})`,
  isRedacted: table === 'redacted',
});

/** Those who are shown are found by all their words, the others by what is left of them: nobody twice. */
const sidesOf = (isHiding: boolean, { isShownDocument }: WhoIsKnown): readonly Side[] => {
  if (!isHiding) return [sideOf('text', sql`1`)];
  const isShown = isShownDocument(sql`findable.document_id`);
  return [sideOf('redacted', sql`NOT ${isShown}`), sideOf('text', isShown)];
};

type Finding = {
  readonly side: Side;
  readonly query: Query;
  readonly after: number;
  readonly by: Omit<Asking, 'side'>;
};

const findOn = async (reader: Reader, { side, query, after, by }: Finding): Promise<readonly Found[]> => {
  const { words, rest } = partWords(query);
  const conditions: Condition[] = [sql`findable.seq > ${after}`];
  for (const each of rest) {
    const condition = await conditionOf(reader, each, { ...by, side });
    // With the plus, where words lead, none of these is asked for each of its own rows again.
    conditions.push(words === null ? condition : sql`+(${condition})`);
  }
  // Last, as it takes longest: who is hidden is asked of those that fit.
  const where = sql.join([...conditions, side.isShown], sql` AND `);
  const rows = words === null ? byFacts(side, where) : byWords(side, { words, where });
  return (await rows.execute(reader)).rows.map((row) => ({ ...row, side }));
};

type Row = { readonly seq: number; readonly at: number };

/** The index leads, from the newest on; the narrow row of each document is asked beside it. */
const byWords = (
  { index, seq }: Side,
  { words, where }: { readonly words: string; readonly where: RawBuilder<unknown> },
): RawBuilder<Row> => sql<Row>`
  SELECT findable.seq, ${index}.rowid AS at FROM ${index} CROSS JOIN findable ON ${seq} = ${index}.rowid
  WHERE ${index} MATCH ${words} AND ${where}
  ORDER BY ${index}.rowid DESC LIMIT ${mostCounted + 1}`;

const byFacts = ({ seq }: Side, where: RawBuilder<unknown>): RawBuilder<Row> => sql<Row>`
  SELECT findable.seq, ${seq} AS at FROM findable WHERE ${where}
  ORDER BY findable.seq DESC LIMIT ${mostCounted + 1}`;

/** All of the query that is about words as one expression of the index, and what else is asked. */
const partWords = (query: Query): { readonly words: string | null; readonly rest: readonly Query[] } => {
  const whole = matchOf(query);
  if (whole !== null) return { words: whole, rest: [] };
  if (query.kind !== 'and') return { words: null, rest: [query] };
  const isWords = (each: Query): boolean => matchOf(each.kind === 'not' ? each.of : each) !== null;
  const words = matchOf({ kind: 'and', of: query.of.filter(isWords) });
  return words === null
    ? { words, rest: query.of }
    : { words, rest: query.of.filter((each) => !isWords(each)) };
};

const readPlain = async (reader: Reader, found: readonly Found[]): Promise<readonly Match[]> => {
  const matches: Match[] = [];
  for (const { at, side } of found) {
    const { rows } = await sql<Omit<Match, 'isHidden'>>`
      SELECT document_id AS documentId, plain FROM ${side.table} WHERE seq = ${at}`.execute(reader);
    matches.push(...rows.map((row) => ({ ...row, isHidden: side.isRedacted })));
  }
  return matches;
};
