import { type Kysely, sql } from 'kysely';

export const actions = async (db: Kysely<any>): Promise<void> => {
  await sql`CREATE TABLE action (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped')),
    undone_at TEXT
  ) STRICT`.execute(db);
  await sql`CREATE INDEX action_state ON action (state, seq)`.execute(db);
  await sql`CREATE TABLE undo_entry (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('insert', 'update', 'remove')),
    table_name TEXT NOT NULL,
    row_id TEXT NOT NULL,
    image TEXT
  ) STRICT`.execute(db);
  await sql`CREATE INDEX undo_entry_action ON undo_entry (action_id, seq)`.execute(db);
  await sql`CREATE TABLE outbox (
    mid INTEGER PRIMARY KEY,
    hlc TEXT NOT NULL,
    base_seq INTEGER NOT NULL,
    at TEXT NOT NULL,
    cells TEXT NOT NULL
  ) STRICT`.execute(db);
};
