import { type Kysely, sql } from 'kysely';

/** Who was to be reached from here, and what came of it: for people to read. */
export const connection = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE TABLE connection (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    host TEXT NOT NULL,
    asked_by TEXT NOT NULL,
    outcome TEXT NOT NULL
  ) STRICT`.execute(db);
};
