import {
  type ImportCounts,
  type ImportFile,
  type ImportFilePage,
  importFile,
  importFileStates,
} from '@shared/model/import';
import { sql } from 'kysely';
import type { Reader, Writer } from '../open-store';

/** Out of an index: behind the words of five hundred texts they take a second. */
const ofText = <Value>(column: 'page_count' | 'finding_count' | 'member_count') =>
  sql<Value | null>`(SELECT ${sql.ref(column)} FROM text INDEXED BY text_said WHERE document_id = file.document_id)`;

const judgement = sql<
  string | null
>`(SELECT judgement FROM profile INDEXED BY profile_said WHERE document_id = file.document_id)`;

/** The rows as the window shows them, with what is known of the document behind each. */
const selectFiles = (db: Reader | Writer) =>
  db.selectFrom('import_file as file').select([
    'file.id',
    'file.import_id as importId',
    'file.job_id as jobId',
    'file.folder',
    'file.name',
    'file.state',
    'file.problem',
    'file.document_id as documentId',
    ofText<number>('page_count').as('pages'),
    ofText<number>('finding_count').as('findings'),
    ofText<number>('member_count').as('members'),
    judgement.as('judgement'),
    sql<string | null>`CASE WHEN ${judgement} <> 'resume'
        THEN (SELECT reason FROM profile WHERE document_id = file.document_id) END`.as('reason'),
    'file.changed_at as changedAt',
  ]);

type FileRow = Awaited<ReturnType<ReturnType<typeof selectFiles>['execute']>>[number];

const rowToFile = ({ judgement, reason, ...row }: FileRow): ImportFile =>
  importFile.parse({
    ...row,
    otherwise: judgement === null || judgement === 'resume' ? null : { value: judgement, reason },
  });

export const readFilesByIds = async (reader: Reader, ids: readonly string[]): Promise<ImportFile[]> => {
  const rows = await selectFiles(reader).where('file.id', 'in', ids).execute();
  return rows.map(rowToFile);
};

export const listFiles = async (
  reader: Reader,
  { jobId, offset, limit }: { readonly jobId: string; readonly offset: number; readonly limit: number },
): Promise<ImportFilePage> => {
  const rows = await selectFiles(reader)
    .where('file.job_id', '=', jobId)
    .orderBy('file.id')
    .offset(offset)
    .limit(limit)
    .execute();
  const counts = await countFiles(reader, jobId);
  return {
    files: rows.map(rowToFile),
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
    counts,
    walking: await isWalking(reader, jobId),
  };
};

export const countFiles = async (reader: Reader, jobId: string): Promise<ImportCounts> => {
  const rows = await reader
    .selectFrom('import_file')
    .select((row) => ['state', row.fn.countAll<number>().as('count')])
    .where('job_id', '=', jobId)
    .groupBy('state')
    .execute();
  const counted = new Map(rows.map(({ state, count }) => [state, Number(count)]));
  return Object.fromEntries(
    importFileStates.map((state) => [state, counted.get(state) ?? 0]),
  ) as ImportCounts;
};

export const isWalking = async (reader: Reader, jobId: string): Promise<boolean> =>
  (await selectWalking(reader).where('job_id', '=', jobId).executeTakeFirst()) !== undefined;

export const isAnyWalking = async (reader: Reader): Promise<boolean> =>
  (await selectWalking(reader).executeTakeFirst()) !== undefined;

const selectWalking = (reader: Reader) =>
  reader.selectFrom('import').select('id').where('walked', '=', 0).limit(1);

/** Folders that were dropped may be called after somebody; of a walk that has ended nobody asks for them. */
export const forgetPaths = async (writer: Writer): Promise<void> => {
  await writer.updateTable('import').set({ paths: '[]' }).where('walked', '=', 1).execute();
};
