import { type Correction, correction } from '@shared/model/correction';
import { sql } from 'kysely';
import type { Reader, Writer } from '../open-store';

/** In the order in which they were said: the last word on a value counts. */
export const readCorrections = async (db: Reader | Writer, documentId: string): Promise<Correction[]> => {
  const rows = await db
    .selectFrom('correction')
    .select('said')
    .where('document_id', '=', documentId)
    .orderBy('id')
    .execute();
  return rows.map(({ said }) => correction.parse(JSON.parse(said)));
};

/** Which corrections stand, by document: what was made of one is thrown away where they are others by then. */
export const readCorrectionMarks = async (
  db: Reader | Writer,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const rows = await db
    .selectFrom('correction')
    .select(['document_id as documentId', sql<string>`group_concat(id ORDER BY id)`.as('mark')])
    .where('document_id', 'in', documentIds)
    .groupBy('document_id')
    .execute();
  return new Map(rows.map(({ documentId, mark }) => [documentId, mark]));
};
