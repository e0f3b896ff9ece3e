import { type Kysely, sql } from 'kysely';

export const task = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE TABLE task (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    priority INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('waiting', 'running')),
    attempts INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    UNIQUE (kind, subject)
  ) STRICT`.execute(db);
  await sql`CREATE INDEX task_next ON task (state, priority, id)`.execute(db);
};
