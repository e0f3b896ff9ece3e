import { type Kysely, sql } from 'kysely';

/** Two of whom somebody said that they are two, and what spoke against it then. */
export const notSame = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE TABLE not_same (
    id TEXT PRIMARY KEY,
    one_id TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    other_id TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    because TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE INDEX not_same_one ON not_same (one_id)`.execute(db);
  await sql`CREATE INDEX not_same_other ON not_same (other_id)`.execute(db);
};
