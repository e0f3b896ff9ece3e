import { type Kysely, sql } from 'kysely';

/** What a list asks of a profile, apart from it: of ten thousand facts for a few words nearly all the time is decrypting. */
export const profileSaid = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE INDEX profile_said ON profile (
    document_id, judgement, json_extract(facts, '$.name.value'), json_extract(facts, '$.jobs[0].title.value'),
    json_extract(facts, '$.emails'), json_extract(facts, '$.links')
  )`.execute(db);
};
