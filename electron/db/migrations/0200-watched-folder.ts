import { type Kysely, sql } from 'kysely';

/** A folder of this machine whose new files come into a job, and which of its files came already. */
export const watchedFolder = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE TABLE watched_folder (
    id TEXT PRIMARY KEY,
    job_id TEXT NOT NULL UNIQUE REFERENCES job (id) DEFERRABLE INITIALLY DEFERRED,
    path TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`CREATE TABLE watched_file (
    folder_id TEXT NOT NULL,
    path TEXT NOT NULL,
    mark TEXT NOT NULL,
    PRIMARY KEY (folder_id, path)
  ) STRICT, WITHOUT ROWID`.execute(db);
};
