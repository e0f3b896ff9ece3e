import { documentId, jobId } from '@shared/model/id';
import type { SearchAnswer, SearchHit, SnippetPart } from '@shared/model/search';
import { sql } from 'kysely';
import type { Reader } from '../open-store';

/** Noncharacters around the hits: no text holds them, while icon fonts leave private-use ones behind. */
const hitStart = '\uFDD0';
const hitEnd = '\uFDD1';

/**
 * How many of the newest matches are ranked against each other. Ranking costs as much as there are matches, and
 * where thousands hold all the words their order says little.
 */
const mostRanked = 500;

/** Documents that hold every word (the last one may be a beginning), the nearest first, with where they stand. */
export const searchDocuments = async (
  reader: Reader,
  { words, limit }: { readonly words: string; readonly limit: number },
): Promise<SearchAnswer> => {
  const match = matchOf(words);
  if (match === '') return { hits: [], total: 0 };
  const best = await sql<{ seq: number }>`
    SELECT seq FROM (
      SELECT rowid AS seq, bm25(text_index, 4.0, 1.0) AS distance
      FROM text_index WHERE text_index MATCH ${match} ORDER BY rowid DESC LIMIT ${mostRanked}
    ) ORDER BY distance LIMIT ${limit}`.execute(reader);
  const hits: Hit[] = [];
  for (const { seq } of best.rows) hits.push(...(await readHit(reader, { seq, match })));
  const total = await countMatches(reader, match);
  const jobs = await jobsByDocument(
    reader,
    hits.map((hit) => hit.documentId),
  );
  return { hits: hits.map((hit) => toHit(hit, jobs.get(hit.documentId) ?? [])), total };
};

/**
 * One row at a time: joined, the index would walk all matches again for each row. The cast matters: numbers are
 * bound as reals, and the index passes over a row number that is no integer.
 */
const readHit = async (reader: Reader, { seq, match }: { seq: number; match: string }): Promise<Hit[]> => {
  const { rows } = await sql<Hit>`
    SELECT text.document_id AS documentId, text.name AS name,
      snippet(text_index, 1, ${hitStart}, ${hitEnd}, '…', 24) AS snippet
    FROM text_index JOIN text ON text.seq = text_index.rowid
    WHERE text_index MATCH ${match} AND text_index.rowid = CAST(${seq} AS INTEGER)`.execute(reader);
  return rows;
};

type Hit = { readonly documentId: string; readonly name: string; readonly snippet: string };

/** Every run of letters or digits is a word to find; quotes and operators of the index mean nothing here. */
export const matchOf = (words: string): string => {
  const found = words.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const quoted = found.slice(0, 12).map((word) => `"${word}"`);
  const last = quoted.pop();
  if (last === undefined) return '';
  const mayGoOn = /[\p{L}\p{N}\p{M}]{2}$/u.test(words);
  return [...quoted, mayGoOn ? `${last}*` : last].join(' AND ');
};

const countMatches = async (reader: Reader, match: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*) AS count FROM text_index WHERE text_index MATCH ${match}`.execute(reader);
  return Number(rows[0]?.count ?? 0);
};

type JobName = SearchHit['jobs'][number];

const jobsByDocument = async (reader: Reader, ids: readonly string[]): Promise<Map<string, JobName[]>> => {
  const byDocument = new Map<string, JobName[]>();
  if (ids.length === 0) return byDocument;
  const rows = await reader
    .selectFrom('import_file as file')
    .innerJoin('job', 'job.id', 'file.job_id')
    .select(['file.document_id as documentId', 'job.id', 'job.title'])
    .distinct()
    .where('file.document_id', 'in', ids)
    .orderBy('job.id', 'desc')
    .execute();
  for (const row of rows) {
    const key = row.documentId ?? '';
    byDocument.set(key, [...(byDocument.get(key) ?? []), { id: jobId.parse(row.id), title: row.title }]);
  }
  return byDocument;
};

const toHit = (row: Hit, jobs: readonly JobName[]): SearchHit => ({
  documentId: documentId.parse(row.documentId),
  name: row.name,
  jobs,
  snippet: partsOf(row.snippet),
});

export const partsOf = (snippet: string): SnippetPart[] => {
  const parts: SnippetPart[] = [];
  for (const [index, piece] of snippet.split(hitStart).entries()) {
    const [hit, rest] = index === 0 ? ['', piece] : piece.split(hitEnd);
    if (hit) parts.push({ text: hit, hit: true });
    if (rest) parts.push({ text: rest, hit: false });
  }
  return parts;
};
