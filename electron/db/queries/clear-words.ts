// The indexes of words forget a document when their parts are merged, which may be long after it went.
import { sql } from 'kysely';
import type { Writer } from '../open-store';

const indexes = ['text_index', 'redacted_index'] as const;

/** From then on a word that is taken out is taken out of the parts themselves. */
export const clearWordsAtOnce = async (writer: Writer): Promise<void> => {
  for (const index of indexes)
    await sql`INSERT INTO ${sql.table(index)} (${sql.ref(index)}, rank) VALUES ('secure-delete', 1)`.execute(
      writer,
    );
};
