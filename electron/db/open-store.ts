import { Failed } from '@shared/errors/failure';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect, sql, type Transaction } from 'kysely';
import { makeId } from '../platform/make-id';
import { migrations, schemaVersion } from './migrations/migrations';
import { rememberStatements } from './remember-statements';
import type { Schema } from './schema';
import { sayingWhatFails, storeFailure } from './store-failure';

declare const readerBrand: unique symbol;
declare const writerBrand: unique symbol;

/** May look, cannot write: neither its type nor its connection (query_only) allows it. */
export type Reader = Pick<Kysely<Schema>, 'selectFrom' | 'with' | 'getExecutor'> & {
  readonly [readerBrand]: true;
};

/** Inside one transaction; only `sync/record` is handed one. */
export type Writer = Transaction<Schema> & { readonly [writerBrand]: true };

export type Store = {
  readonly reader: Reader;
  readonly transact: <Value>(work: (writer: Writer) => Promise<Value>) => Promise<Value>;
  /** A whole, consistent, encrypted copy beside the one in use. */
  readonly copyTo: (file: string) => Promise<void>;
  /** Waits for what is being written; nothing new is begun. */
  readonly close: () => Promise<void>;
};

export type OpenStoreOptions = {
  readonly file: string;
  readonly key: Uint8Array;
  /** Called with the version found before an existing store is brought up to date. */
  readonly beforeMigration?: (copyTo: Store['copyTo']) => Promise<void>;
};

export const openStore = async ({ file, key, beforeMigration }: OpenStoreOptions): Promise<Store> => {
  const opened: Database.Database[] = [];
  try {
    const writing = openConnection(file, key);
    opened.push(writing);
    const version = Number(writing.pragma('user_version', { simple: true }));
    if (version > schemaVersion) throw new Failed('store-newer', `schema ${version}`);
    writing.pragma('journal_mode = WAL');
    // Checkpoints happen between the actions (below), not within one, unless 16 MB pile up.
    writing.pragma('wal_autocheckpoint = 4000');
    const writer = new Kysely<Schema>({
      dialect: new SqliteDialect({ database: rememberStatements(writing) }),
    });
    if (version < schemaVersion) {
      if (version > 0) await beforeMigration?.((target) => copyStore(writer, target));
      await migrate(writer, version);
      if (version === 0) await nameClient(writer);
    }
    const reading = openConnection(file, key);
    opened.push(reading);
    reading.pragma('query_only = ON');
    // Taken as pages are read, so a small store stays small: searching 10,000 documents asks for more than 8 MB.
    reading.pragma('cache_size = -32768');
    const reader = new Kysely<Schema>({ dialect: new SqliteDialect({ database: sayingWhatFails(reading) }) });
    return makeStore({ reader, writer, reading, writing });
  } catch (error) {
    for (const database of opened) database.close();
    throw storeFailure(error);
  }
};

type Parts = {
  readonly reader: Kysely<Schema>;
  readonly writer: Kysely<Schema>;
  readonly reading: Database.Database;
  readonly writing: Database.Database;
};

/** A commit is written at once, and flushed to the disk itself within this time: see `synchronous` below. */
const flushMs = 1000;

const makeStore = ({ reader, writer, reading, writing }: Parts): Store => {
  const underWay = new Set<Promise<unknown>>();
  let closing = false;
  let flushing: NodeJS.Timeout | undefined;
  // Asked of Kysely, which has one turn after another: not in the middle of a transaction.
  const flush = (): void => {
    flushing = undefined;
    during(() => sql`PRAGMA wal_checkpoint(PASSIVE)`.execute(writer)).catch(() => undefined);
  };
  const during = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (closing) throw new Failed('store-locked');
    const working = work();
    underWay.add(working);
    try {
      return await working;
    } catch (error) {
      throw storeFailure(error);
    } finally {
      underWay.delete(working);
    }
  };
  return {
    reader: reader as unknown as Reader,
    transact: (work) => {
      flushing ??= setTimeout(flush, flushMs);
      return during(() => writer.transaction().execute((transaction) => work(transaction as Writer)));
    },
    copyTo: (file) => during(() => copyStore(writer, file)),
    close: async () => {
      closing = true;
      clearTimeout(flushing);
      await Promise.allSettled(underWay);
      await reader.destroy();
      if (writing.open) writing.pragma('wal_checkpoint(TRUNCATE)');
      await writer.destroy();
      if (reading.open) reading.close();
      if (writing.open) writing.close();
    },
  };
};

const openConnection = (file: string, key: Uint8Array): Database.Database => {
  const database = new Database(file, { timeout: 5000 });
  try {
    database.pragma("cipher = 'sqlcipher'");
    database.pragma('legacy = 4');
    database.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
    database.pragma('temp_store = MEMORY');
    database.pragma('secure_delete = ON');
    database.pragma('foreign_keys = ON');
    // A crash of the program loses nothing; a power cut loses at most what came after the last flush.
    database.pragma('synchronous = NORMAL');
    database.pragma('cache_size = -8192');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

const migrate = async (db: Kysely<Schema>, from: number): Promise<void> => {
  for (const migration of migrations.filter(({ number }) => number > from))
    await db.transaction().execute(async (transaction) => {
      await migration.up(transaction);
      await sql.raw(`PRAGMA user_version = ${migration.number}`).execute(transaction);
    });
};

/** Who this store is to a team it may join one day; a copied laptop image is told apart by the server. */
const nameClient = async (db: Kysely<Schema>): Promise<void> => {
  await db
    .insertInto('client')
    .values({ one: 1, client_id: makeId(), next_mid: 1, clock_ms: 0, clock_count: 0, base_seq: 0 })
    .execute();
};

/** Takes its turn among the transactions: a copy cannot be made in the middle of one. */
const copyStore = async (writer: Kysely<Schema>, target: string): Promise<void> => {
  await sql`VACUUM INTO ${target}`.execute(writer);
};
