import { type Kysely, sql } from 'kysely';

export const job = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE TABLE job (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    posting TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
  ) STRICT`.execute(db);
};
