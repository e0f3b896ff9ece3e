import { type Kysely, sql } from 'kysely';

export const clientAndSettings = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE TABLE client (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    client_id TEXT NOT NULL,
    next_mid INTEGER NOT NULL,
    clock_ms INTEGER NOT NULL,
    clock_count INTEGER NOT NULL,
    base_seq INTEGER NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID`.execute(
    db,
  );
};
