import { type Kysely, sql } from 'kysely';

/** A human being, that person for one job, and what somebody decided about it. */
export const application = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE TABLE person (
    id TEXT PRIMARY KEY,
    document_id TEXT NOT NULL UNIQUE REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    merged_into TEXT,
    created_at TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE INDEX person_merged ON person (merged_into) WHERE merged_into IS NOT NULL`.execute(db);
  await sql`CREATE TABLE application (
    id TEXT PRIMARY KEY,
    job_id TEXT NOT NULL REFERENCES job (id) DEFERRABLE INITIALLY DEFERRED,
    person_id TEXT NOT NULL REFERENCES person (id) DEFERRABLE INITIALLY DEFERRED,
    document_id TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    applied_at TEXT NOT NULL,
    stage TEXT NOT NULL DEFAULT 'new',
    stage_at TEXT NOT NULL,
    bookmarked INTEGER NOT NULL DEFAULT 0,
    seen INTEGER NOT NULL DEFAULT 0,
    revealed INTEGER NOT NULL DEFAULT 0,
    adjusted_by INTEGER,
    adjusted_why TEXT,
    UNIQUE (job_id, document_id)
  ) STRICT`.execute(db);
  await sql`CREATE INDEX application_person ON application (person_id)`.execute(db);
  await sql`CREATE INDEX application_document ON application (document_id)`.execute(db);
  await sql`CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    application_id TEXT NOT NULL REFERENCES application (id) DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    from_stage TEXT,
    to_stage TEXT,
    reason TEXT
  ) STRICT`.execute(db);
  await sql`CREATE INDEX decision_application ON decision (application_id, at)`.execute(db);
};
