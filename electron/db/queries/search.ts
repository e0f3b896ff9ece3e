import { documentId, jobId } from '@shared/model/id';
import type { SearchAnswer, SearchHit } from '@shared/model/search';
import { sql } from 'kysely';
import type { Reader } from '../open-store';
import { fold, makeSnippet, type SearchWord } from './make-snippet';

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
  const wanted = wordsOf(words);
  if (wanted.length === 0) return { hits: [], total: 0 };
  const match = matchOf(wanted);
  const { rows } = await sql<Found>`
    SELECT text.document_id AS documentId, text.name AS name, text.plain AS plain
    FROM (
      SELECT seq, distance FROM (
        SELECT rowid AS seq, bm25(text_index, 4.0, 1.0) AS distance
        FROM text_index WHERE text_index MATCH ${match} ORDER BY rowid DESC LIMIT ${mostRanked}
      ) ORDER BY distance LIMIT ${limit}
    ) AS best
    JOIN text ON text.seq = best.seq
    ORDER BY best.distance`.execute(reader);
  const total = await countMatches(reader, match);
  const jobs = await jobsByDocument(
    reader,
    rows.map((row) => row.documentId),
  );
  const hits = rows.map((row) => toHit(row, { wanted, jobs: jobs.get(row.documentId) ?? [] }));
  return { hits, total };
};

type Found = { readonly documentId: string; readonly name: string; readonly plain: string };

const mostWords = 12;

/** Every run of letters or digits is a word to find; quotes and operators of the index mean nothing here. */
export const wordsOf = (typed: string): SearchWord[] => {
  const found = typed.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const goesOn = /[\p{L}\p{N}\p{M}]{2}$/u.test(typed);
  return found
    .slice(0, mostWords)
    .map((word, index) => ({ folded: fold(word), isStart: goesOn && index === found.length - 1 }));
};

const matchOf = (words: readonly SearchWord[]): string =>
  words.map(({ folded, isStart }) => `"${folded}"${isStart ? '*' : ''}`).join(' AND ');

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

const toHit = (
  row: Found,
  { wanted, jobs }: { readonly wanted: readonly SearchWord[]; readonly jobs: readonly JobName[] },
): SearchHit => ({
  documentId: documentId.parse(row.documentId),
  name: row.name,
  jobs,
  snippet: makeSnippet(row.plain, wanted),
});
