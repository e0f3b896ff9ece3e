import { type Kysely, sql } from 'kysely';

/** Skills and words of the office's own, and with which of them evidence and scores were made ('': none). */
export const ownSkill = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE TABLE own_skill (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    synonyms TEXT NOT NULL,
    same_as TEXT,
    close_to TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`ALTER TABLE evidence ADD COLUMN lexicon_edition TEXT NOT NULL DEFAULT ''`.execute(db);
  await sql`ALTER TABLE score ADD COLUMN lexicon_edition TEXT NOT NULL DEFAULT ''`.execute(db);
};
