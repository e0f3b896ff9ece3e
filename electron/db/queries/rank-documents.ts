// Which of those that fit come first: by the words that few documents hold. A word that every tenth one holds says little
// of which fits better, and weighing it means reading all of its places; where there is no other, the newest come first.
import type { Query } from '@shared/model/query';
import { sql } from 'kysely';
import type { Reader } from '../open-store';
import type { Found } from './match-documents';
import { phraseOf } from './match-words';

/** In how many documents a word may stand and still be weighed. */
const mostHolding = 4000;
/** How many of the newest are weighed against each other: of thousands the order says little. */
const mostRanked = 500;

export const rankDocuments = async (
  reader: Reader,
  query: Query,
  newest: readonly Found[],
): Promise<readonly Found[]> => {
  const ranked = newest.slice(0, mostRanked);
  const distances = new Map<Found, number>();
  for (const found of Map.groupBy(ranked, ({ side }) => side).values())
    for (const [each, distance] of await distancesOf(reader, query, found)) distances.set(each, distance);
  return ranked.toSorted(
    (one, other) => (distances.get(one) ?? 0) - (distances.get(other) ?? 0) || other.seq - one.seq,
  );
};

const distancesOf = async (
  reader: Reader,
  query: Query,
  found: readonly Found[],
): Promise<ReadonlyMap<Found, number>> => {
  const [first] = found;
  if (first === undefined || found.length === 1) return new Map();
  const { index } = first.side;
  const telling: string[] = [];
  for (const phrase of phrasesIn(query)) {
    const { rows } = await sql<{ holding: number }>`SELECT count(*) AS holding FROM (
      SELECT 1 FROM ${index} WHERE ${index} MATCH ${phrase} LIMIT ${mostHolding + 1})`.execute(reader);
    if (Number(rows[0]?.holding) <= mostHolding) telling.push(phrase);
  }
  if (telling.length === 0) return new Map();
  const places = found.map(({ at }) => at);
  const { rows } = await sql<{ at: number; distance: number }>`
    SELECT rowid AS at, bm25(${index}) AS distance FROM ${index} WHERE ${index} MATCH ${telling.join(' OR ')}
      AND rowid BETWEEN ${Math.min(...places)} AND ${Math.max(...places)}`.execute(reader);
  const byPlace = new Map(rows.map(({ at, distance }) => [at, distance]));
  return new Map(found.map((each) => [each, byPlace.get(each.at) ?? 0]));
};

/** Beginnings of words are left out: all that begin so would be gathered anew each time. */
const phrasesIn = (query: Query): readonly string[] => {
  switch (query.kind) {
    case 'phrase':
      return query.isStart ? [] : [phraseOf(query.words, false)];
    case 'and':
    case 'or':
      return [...new Set(query.of.flatMap(phrasesIn))];
    default:
      return [];
  }
};
