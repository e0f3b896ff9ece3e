import { type Kysely, sql } from 'kysely';

/** The stages of the office and those that a job has of its own; and what a stage was called when somebody was moved. */
export const stageList = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE TABLE stage_list (
    id TEXT PRIMARY KEY,
    job_id TEXT REFERENCES job (id) DEFERRABLE INITIALLY DEFERRED,
    stages TEXT,
    changed_at TEXT NOT NULL
  ) STRICT`.execute(db);
  await sql`ALTER TABLE decision ADD COLUMN from_name TEXT`.execute(db);
  await sql`ALTER TABLE decision ADD COLUMN to_name TEXT`.execute(db);
};
