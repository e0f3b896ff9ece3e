import { type Kysely, sql } from 'kysely';

/** The words live once, in `text`; the index only points there, kept true by triggers. */
export const textIndex = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE VIRTUAL TABLE text_index USING fts5 (
    name, plain, content = 'text', content_rowid = 'seq', tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4'
  )`.execute(db);
  await sql`CREATE TRIGGER text_inserted AFTER INSERT ON text BEGIN
    INSERT INTO text_index (rowid, name, plain) VALUES (new.seq, new.name, new.plain);
  END`.execute(db);
  await sql`CREATE TRIGGER text_deleted AFTER DELETE ON text BEGIN
    INSERT INTO text_index (text_index, rowid, name, plain) VALUES ('delete', old.seq, old.name, old.plain);
  END`.execute(db);
  await sql`CREATE TRIGGER text_updated AFTER UPDATE OF seq, name, plain ON text BEGIN
    INSERT INTO text_index (text_index, rowid, name, plain) VALUES ('delete', old.seq, old.name, old.plain);
    INSERT INTO text_index (rowid, name, plain) VALUES (new.seq, new.name, new.plain);
  END`.execute(db);
};
