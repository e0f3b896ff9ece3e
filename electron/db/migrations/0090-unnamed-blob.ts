import { type Kysely, sql } from 'kysely';

export const unnamedBlob = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE TABLE unnamed_blob (name TEXT PRIMARY KEY, since TEXT NOT NULL) STRICT, WITHOUT ROWID`.execute(
    db,
  );
};
