import { type Kysely, sql } from 'kysely';

/** What people write about a person, and how they judge an application after talking to somebody. */
export const note = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE TABLE note (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    application_id TEXT,
    author TEXT NOT NULL,
    words TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE INDEX note_person ON note (person_id)`.execute(db);
  await sql`CREATE TABLE tag (
    id TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    word TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE INDEX tag_person ON tag (person_id)`.execute(db);
  await sql`CREATE TABLE scorecard (
    id TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED,
    author TEXT NOT NULL,
    verdict TEXT NOT NULL,
    ratings TEXT NOT NULL,
    words TEXT NOT NULL,
    created_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    UNIQUE (application_id, author)
  ) STRICT`.execute(db);
};
