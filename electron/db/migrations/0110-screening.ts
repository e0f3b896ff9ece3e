import { type Kysely, sql } from 'kysely';

/** What a job asks for, in versions; what each document holds for and against anything; and what came of both. */
export const screening = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE TABLE criteria (
    id TEXT PRIMARY KEY,
    job_id TEXT NOT NULL REFERENCES job (id) DEFERRABLE INITIALLY DEFERRED,
    version INTEGER NOT NULL,
    preset TEXT NOT NULL,
    items TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE INDEX criteria_job ON criteria (job_id, version)`.execute(db);
  await sql`CREATE TABLE evidence (
    document_id TEXT PRIMARY KEY REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    engine_version INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    facts TEXT NOT NULL,
    passages TEXT NOT NULL,
    vectors BLOB,
    hidden_facts TEXT,
    hidden_vectors BLOB
  ) STRICT`.execute(db);
  await sql`CREATE TABLE score (
    criteria_id TEXT NOT NULL REFERENCES criteria (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    document_id TEXT NOT NULL REFERENCES document (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    engine_version INTEGER NOT NULL,
    score REAL NOT NULL,
    said TEXT NOT NULL,
    PRIMARY KEY (criteria_id, document_id)
  ) STRICT`.execute(db);
};
