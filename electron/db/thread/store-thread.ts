// A connection to the store in a thread of its own: what SQLite decrypts, sorts and flushes keeps no window waiting.
import { parentPort, workerData } from 'node:worker_threads';
import { type ConnectionKind, openConnection } from '../open-connection';
import { rememberStatements } from '../remember-statements';

export type ThreadData = { readonly file: string; readonly key: Uint8Array; readonly kind: ConnectionKind };

/** Null: the connection is closed, and the thread ends. */
export type ToStore = {
  readonly number: number;
  readonly sql: string;
  readonly parameters: readonly unknown[];
} | null;

/** Rows come in lots, as arrays: a list of thousands is not one piece of work for whoever receives it. */
export type FromStore = { readonly number: number } & (
  | { readonly said: 'rows'; readonly columns: readonly string[]; readonly rows: readonly unknown[][] }
  | { readonly said: 'end'; readonly changes: number | null; readonly insertId: number | bigint | null }
  | { readonly said: 'failed'; readonly message: string; readonly code: string | null }
);

const lotSize = 1000;

const port = parentPort;
if (!port) throw new Error('this thread is started by the program, not by hand');
const { file, key, kind } = workerData as ThreadData;
const database = openConnection(file, key, kind);
key.fill(0);
const prepare = rememberStatements(database).prepare as unknown as typeof database.prepare;

const tell = (said: FromStore): void => port.postMessage(said);

const run = ({ number, sql, parameters }: NonNullable<ToStore>): void => {
  const statement = prepare(sql);
  const values = parameters.map(toBound);
  if (!statement.reader) {
    const { changes, lastInsertRowid } = statement.run(values);
    tell({ number, said: 'end', changes, insertId: lastInsertRowid });
    return;
  }
  const columns = statement.columns().map(({ name }) => name);
  const raw = statement.raw(true);
  let rows: unknown[][] = [];
  for (const row of raw.iterate(values)) {
    rows.push(row as unknown[]);
    if (rows.length < lotSize) continue;
    tell({ number, said: 'rows', columns, rows });
    rows = [];
  }
  if (rows.length > 0) tell({ number, said: 'rows', columns, rows });
  tell({ number, said: 'end', changes: null, insertId: null });
};

/** On its way here a buffer has become plain bytes. */
const toBound = (value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;

port.on('message', (asked: ToStore) => {
  if (asked === null) {
    database.close();
    port.close();
    return;
  }
  try {
    run(asked);
  } catch (error) {
    const { message, code } = error as { readonly message?: string; readonly code?: string };
    tell({ number: asked.number, said: 'failed', message: String(message), code: code ?? null });
  }
});
