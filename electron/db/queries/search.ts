import { documentId, jobId } from '@shared/model/id';
import type { SearchAnswer, SearchHit, SnippetPart } from '@shared/model/search';
import { sql } from 'kysely';
import type { Reader } from '../open-store';

/** Private-use characters around the hits: they cannot stand in a resume's own words by accident. */
const hitStart = '\uE000';
const hitEnd = '\uE001';

/** Documents that hold every word (the last one may be a beginning), the nearest first, with where they stand. */
export const searchDocuments = async (
  reader: Reader,
  { words, limit }: { readonly words: string; readonly limit: number },
): Promise<SearchAnswer> => {
  const match = matchOf(words);
  if (match === '') return { hits: [], total: 0 };
  const { rows } = await sql<Hit>`
    SELECT text.document_id AS documentId, document.name AS name,
      snippet(text_index, 1, ${hitStart}, ${hitEnd}, '…', 24) AS snippet
    FROM (
      SELECT rowid AS seq FROM text_index WHERE text_index MATCH ${match} ORDER BY rank LIMIT ${limit}
    ) AS best
    JOIN text_index ON text_index.rowid = best.seq
    JOIN text ON text.seq = best.seq
    JOIN document ON document.id = text.document_id
    WHERE text_index MATCH ${match}
    ORDER BY text_index.rank`.execute(reader);
  const total = await countMatches(reader, match);
  const jobs = await jobsByDocument(
    reader,
    rows.map((row) => row.documentId),
  );
  return { hits: rows.map((row) => toHit(row, jobs.get(row.documentId) ?? [])), total };
};

type Hit = { readonly documentId: string; readonly name: string; readonly snippet: string };

/** Every run of letters or digits is a word to find; quotes and operators of the index mean nothing here. */
export const matchOf = (words: string): string => {
  const found = words.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const quoted = found.slice(0, 12).map((word) => `"${word}"`);
  const last = quoted.pop();
  if (last === undefined) return '';
  return [...quoted, /[\p{L}\p{N}\p{M}]$/u.test(words) ? `${last}*` : last].join(' AND ');
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
