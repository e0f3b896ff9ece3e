import { type Correction, correction } from '@shared/model/correction';
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
