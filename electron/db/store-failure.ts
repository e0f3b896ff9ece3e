import { Failed, type FailureKind } from '@shared/errors/failure';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { codeOf } from '../platform/disk';

const kindOfCode: readonly (readonly [string, FailureKind])[] = [
  ['SQLITE_FULL', 'disk-full'],
  ['ENOSPC', 'disk-full'],
  ['SQLITE_NOTADB', 'store-damaged'],
  ['SQLITE_CORRUPT', 'store-damaged'],
  ['SQLITE_READONLY', 'store-read-only'],
  ['SQLITE_CANTOPEN', 'store-read-only'],
  ['SQLITE_IOERR', 'store-read-only'],
];

/** Turns what SQLite says into what a person can act on; anything else passes through as it is. */
export const storeFailure = (error: unknown): unknown => {
  const code = codeOf(error);
  const known = kindOfCode.find(([start]) => code.startsWith(start));
  return known ? new Failed(known[1], code) : error;
};

/** The same connection, whose queries fail with what a person can act on: damage is often met while reading. */
export const sayingWhatFails = (database: SqliteDatabase): SqliteDatabase => {
  const named = <Value>(ask: () => Value): Value => {
    try {
      return ask();
    } catch (error) {
      throw storeFailure(error);
    }
  };
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const statement: SqliteStatement = named(() => database.prepare(sql));
      return {
        reader: statement.reader,
        all: (parameters) => named(() => statement.all(parameters)),
        run: (parameters) => named(() => statement.run(parameters)),
        iterate: (parameters) => named(() => statement.iterate(parameters)),
      };
    },
  };
};
