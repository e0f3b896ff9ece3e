import { type Kysely, sql } from 'kysely';

export const document = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE TABLE document (
    id TEXT PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    media_type TEXT NOT NULL,
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    blob_name TEXT NOT NULL,
    blob_key TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE TABLE text (
    seq INTEGER PRIMARY KEY,
    document_id TEXT NOT NULL UNIQUE REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL,
    plain TEXT NOT NULL,
    pages TEXT NOT NULL,
    findings TEXT NOT NULL,
    page_count INTEGER NOT NULL,
    finding_count INTEGER NOT NULL,
    reader_version INTEGER NOT NULL,
    read_at TEXT NOT NULL
  ) STRICT`.execute(db);
};
