import { type Kysely, sql } from 'kysely';

export const importTables = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE TABLE import (
    id TEXT PRIMARY KEY,
    job_id TEXT NOT NULL REFERENCES job (id) DEFERRABLE INITIALLY DEFERRED,
    action_id TEXT NOT NULL,
    created_at TEXT NOT NULL,
    walked INTEGER NOT NULL CHECK (walked IN (0, 1)),
    paths TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE INDEX import_job ON import (job_id)`.execute(db);
  await sql`CREATE TABLE import_file (
    id TEXT PRIMARY KEY,
    import_id TEXT NOT NULL REFERENCES import (id) DEFERRABLE INITIALLY DEFERRED,
    job_id TEXT NOT NULL REFERENCES job (id) DEFERRABLE INITIALLY DEFERRED,
    path TEXT NOT NULL,
    folder TEXT NOT NULL,
    name TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('queued', 'reading', 'read', 'duplicate', 'failed')),
    problem TEXT,
    document_id TEXT REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    changed_at TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE INDEX import_file_import ON import_file (import_id, path)`.execute(db);
  await sql`CREATE INDEX import_file_job ON import_file (job_id, state)`.execute(db);
  await sql`CREATE INDEX import_file_document ON import_file (document_id)`.execute(db);
};
