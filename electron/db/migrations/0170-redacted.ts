import { type Kysely, sql } from 'kysely';

/** The words of a document without who somebody is: what is searched while they are hidden. */
export const redacted = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE TABLE redacted (
    seq INTEGER PRIMARY KEY,
    document_id TEXT NOT NULL UNIQUE REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    plain TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE VIRTUAL TABLE redacted_index USING fts5 (
    plain, content = 'redacted', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
  )`.execute(db);
  await sql`CREATE TRIGGER redacted_inserted AFTER INSERT ON redacted BEGIN
    INSERT INTO redacted_index (rowid, plain) VALUES (new.seq, new.plain);
  END`.execute(db);
  await sql`CREATE TRIGGER redacted_deleted AFTER DELETE ON redacted BEGIN
    INSERT INTO redacted_index (redacted_index, rowid, plain) VALUES ('delete', old.seq, old.plain);
  END`.execute(db);
};
