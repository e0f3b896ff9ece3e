import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { storeFailure } from '../store-failure';
import type { StoreThread } from './open-thread';

/** SQLite as Kysely speaks it, answered by a thread. One query has its turn after the other, as with a connection here. */
export const threadDialect = (thread: StoreThread): Dialect => {
  const connection: DatabaseConnection = {
    executeQuery: async <Row>({ sql, parameters }: CompiledQuery) => {
      try {
        return (await thread.execute(sql, parameters)) as QueryResult<Row>;
      } catch (error) {
        throw storeFailure(error);
      }
    },
    streamQuery: () => {
      throw new Error('rows of the store are not streamed');
    },
  };
  const say = (words: string) => async () => {
    await connection.executeQuery(CompiledQuery.raw(words));
  };
  return {
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createDriver: () => ({
      init: async () => undefined,
      acquireConnection: async () => connection,
      beginTransaction: say('begin'),
      commitTransaction: say('commit'),
      rollbackTransaction: say('rollback'),
      releaseConnection: async () => undefined,
      destroy: thread.close,
    }),
  };
};
