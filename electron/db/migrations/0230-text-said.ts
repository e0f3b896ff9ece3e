import { type Kysely, sql } from 'kysely';

/** What a list asks of a text, apart from it: the counts stand behind all its words, and each of these is decrypted on the way. */
export const textSaid = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE INDEX text_said ON text (document_id, page_count, finding_count, member_count)`.execute(
    db,
  );
};
