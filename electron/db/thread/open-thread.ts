import { Worker } from 'node:worker_threads';
import type { QueryResult } from 'kysely';
import type { FromStore, ThreadData, ToStore } from './store-thread';

type Row = Record<string, unknown>;

export type StoreThread = {
  readonly execute: (sql: string, parameters: readonly unknown[]) => Promise<QueryResult<Row>>;
  /** Waits for what it has been asked, and for the file to be let go of. */
  readonly close: () => Promise<void>;
};

type Waiting = {
  readonly rows: Row[];
  readonly resolve: (result: QueryResult<Row>) => void;
  readonly reject: (error: unknown) => void;
};

/** Whatever ends the thread but `close` fails what was asked of it and all that comes after: a half transaction is never gone on with. */
export const openThread = (script: string, data: ThreadData): StoreThread => {
  const worker = new Worker(script, { workerData: data });
  const waiting = new Map<number, Waiting>();
  let number = 0;
  let ended: unknown;
  const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const end = (because: unknown): void => {
    ended ??= because;
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  };
  worker.on('error', end);
  worker.on('exit', () => end(new Error('the thread of the store has ended')));
  worker.on('message', (answer: FromStore) => {
    const asked = waiting.get(answer.number);
    if (!asked) return;
    if (answer.said === 'rows') return addRows(asked.rows, answer);
    waiting.delete(answer.number);
    if (answer.said === 'failed') asked.reject(failureOf(answer));
    else asked.resolve(toResult(asked.rows, answer));
  });
  const send = (asked: ToStore): void => worker.postMessage(asked);
  return {
    execute: (sql, parameters) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) return reject(ended);
        number += 1;
        waiting.set(number, { rows: [], resolve, reject });
        send({ number, sql, parameters });
      }),
    close: () => {
      if (ended === undefined) send(null);
      return gone;
    },
  };
};

const addRows = (to: Row[], { columns, rows }: Extract<FromStore, { said: 'rows' }>): void => {
  for (const values of rows) {
    const row: Row = {};
    for (let at = 0; at < columns.length; at += 1) row[columns[at] as string] = toBytes(values[at]);
    to.push(row);
  }
};

/** What a connection of this thread would have answered. */
const toBytes = (value: unknown): unknown =>
  value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;

const toResult = (
  rows: Row[],
  { changes, insertId }: Extract<FromStore, { said: 'end' }>,
): QueryResult<Row> => ({
  rows,
  ...(changes === null ? {} : { numAffectedRows: BigInt(changes) }),
  ...(insertId === null ? {} : { insertId: BigInt(insertId) }),
});

const failureOf = ({ message, code }: Extract<FromStore, { said: 'failed' }>): Error =>
  Object.assign(new Error(message), code === null ? {} : { code });
