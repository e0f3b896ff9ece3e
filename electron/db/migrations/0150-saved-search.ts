import { type Kysely, sql } from 'kysely';

/** A question that somebody asks again. */
export const savedSearch = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE TABLE saved_search (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT`.execute(db);
};
