import { Failed } from '@shared/errors/failure';
import type Database from 'better-sqlite3';
import { type Dialect, Kysely, SqliteDialect, sql, type Transaction } from 'kysely';
import { makeId } from '../platform/make-id';
import { migrations, schemaVersion } from './migrations/migrations';
import { noteWrites, type Writes } from './note-writes';
import { type ConnectionKind, openConnection } from './open-connection';
import { rememberStatements } from './remember-statements';
import type { Schema } from './schema';
import { sayingWhatFails, storeFailure } from './store-failure';
import { openThread } from './thread/open-thread';
import { threadDialect } from './thread/thread-dialect';

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
  readonly versionOf: Writes['versionOf'];
  readonly transact: <Value>(work: (writer: Writer) => Promise<Value>) => Promise<Value>;
  /** A whole, consistent, encrypted copy beside the one in use. */
  readonly copyTo: (file: string) => Promise<void>;
  /** Waits for what is being written; nothing new is begun. */
  readonly close: () => Promise<void>;
};

export type OpenStoreOptions = {
  readonly file: string;
  readonly key: Uint8Array;
  /** The script of the threads that hold the connections; without it they are held here. */
  readonly thread?: string | undefined;
  /** Called with the version found before an existing store is brought up to date. */
  readonly beforeMigration?: (copyTo: Store['copyTo']) => Promise<void>;
};

export const openStore = async ({ file, key, thread, beforeMigration }: OpenStoreOptions): Promise<Store> => {
  const opened: Database.Database[] = [];
  const closeAll = (): void => {
    for (const database of opened) if (database.open) database.close();
  };
  const open = (kind: ConnectionKind): Database.Database => {
    const connection = openConnection(file, key, kind);
    opened.push(connection);
    return connection;
  };
  try {
    const writing = open('writing');
    const version = Number(writing.pragma('user_version', { simple: true }));
    if (version > schemaVersion) throw new Failed('store-newer', `schema ${version}`);
    const writer = speaking(new SqliteDialect({ database: rememberStatements(writing) }));
    if (version < schemaVersion) {
      if (version > 0) await beforeMigration?.((target) => copyStore(writer, target));
      await migrate(writer, version);
      if (version === 0) await nameClient(writer);
    }
    const beside = thread === undefined ? null : await storeBeside({ file, key, thread });
    if (beside !== null) {
      closeAll();
      return beside;
    }
    const reader = speaking(new SqliteDialect({ database: sayingWhatFails(open('reading')) }));
    return makeStore({ reader, writer, close: async () => closeAll() });
  } catch (error) {
    closeAll();
    throw storeFailure(error);
  }
};

const speaking = (dialect: Dialect): Kysely<Schema> => new Kysely<Schema>({ dialect });

type Beside = Pick<OpenStoreOptions, 'file' | 'key'> & { readonly thread: string };

/** Both connections in threads of their own; null where these cannot be started, and all is asked in this one. */
const storeBeside = async ({ file, key, thread }: Beside): Promise<Store | null> => {
  const own = Uint8Array.from(key);
  const threads = {
    reading: openThread(thread, { file, key: own, kind: 'reading' }),
    writing: openThread(thread, { file, key: own, kind: 'writing' }),
  };
  // Each thread was handed a copy.
  own.fill(0);
  const close = async (): Promise<void> => {
    await threads.reading.close();
    await threads.writing.close();
  };
  try {
    for (const { execute } of Object.values(threads)) await execute('PRAGMA data_version', []);
  } catch {
    await close();
    return null;
  }
  return makeStore({
    reader: speaking(threadDialect(threads.reading)),
    writer: speaking(threadDialect(threads.writing)),
    close,
  });
};

type Parts = {
  readonly reader: Kysely<Schema>;
  readonly writer: Kysely<Schema>;
  readonly close: () => Promise<void>;
};

/** A commit is written at once, and flushed to the disk itself within this time: see `synchronous` below. */
const flushMs = 1000;

const makeStore = ({ reader, writer, close }: Parts): Store => {
  const underWay = new Set<Promise<unknown>>();
  const writes = noteWrites();
  let closing = false;
  let flushing: NodeJS.Timeout | undefined;
  let closed: Promise<void> | undefined;
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
  const end = async (): Promise<void> => {
    clearTimeout(flushing);
    await Promise.allSettled(underWay);
    try {
      await reader.destroy();
      await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(writer);
      await writer.destroy();
    } finally {
      await close();
    }
  };
  return {
    reader: reader as unknown as Reader,
    versionOf: writes.versionOf,
    transact: (work) => {
      flushing ??= setTimeout(flush, flushMs);
      return during(async () => {
        const { plugin, committed } = writes.watch();
        const value = await writer
          .transaction()
          .execute((transaction) => work(transaction.withPlugin(plugin) as Writer));
        committed();
        return value;
      });
    },
    copyTo: (file) => during(() => copyStore(writer, file)),
    close: () => {
      closing = true;
      closed ??= end();
      return closed;
    },
  };
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
