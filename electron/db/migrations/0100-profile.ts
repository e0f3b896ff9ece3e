import { type Kysely, sql } from 'kysely';

/** What was read beside the words; the keys by which the same person is found in another file; a person's word. */
export const profile = async (db: Kysely<any>): Promise<void> => {
  await sql`ALTER TABLE text ADD COLUMN language TEXT`.execute(db);
  await sql`ALTER TABLE text ADD COLUMN properties TEXT NOT NULL DEFAULT '{}'`.execute(db);
  await sql`ALTER TABLE text ADD COLUMN member_count INTEGER NOT NULL DEFAULT 0`.execute(db);
  await sql`ALTER TABLE document ADD COLUMN file_time TEXT`.execute(db);
  await sql`CREATE TABLE profile (
    document_id TEXT PRIMARY KEY REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    facts TEXT NOT NULL,
    judgement TEXT NOT NULL,
    reason TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE TABLE person_key (
    seq INTEGER PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'name')),
    value TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE INDEX person_key_value ON person_key (kind, value)`.execute(db);
  await sql`CREATE INDEX person_key_document ON person_key (document_id)`.execute(db);
  await sql`CREATE TABLE correction (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    said TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE INDEX correction_document ON correction (document_id)`.execute(db);
  await sql`ALTER TABLE import_file ADD COLUMN inside_id TEXT`.execute(db);
};
