import type Database from 'better-sqlite3';
import type { SqliteDatabase } from 'kysely';

/** More than the program has; lists of changing length (`in (?, ?, …)`) would fill it without a limit. */
const mostKept = 300;

const isKept = /^\s*(?:select|insert|update|delete|begin|commit)\b/i;

/** A statement is prepared once and run many times: half the time of a small write is its preparing. */
export const rememberStatements = (database: Database.Database): SqliteDatabase => {
  const kept = new Map<string, Database.Statement>();
  const prepare = (sql: string): Database.Statement => {
    const known = kept.get(sql);
    if (known) return known;
    const statement = database.prepare(sql);
    if (!isKept.test(sql)) return statement;
    const [oldest] = kept.keys();
    if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
    kept.set(sql, statement);
    return statement;
  };
  return {
    prepare: (sql) => prepare(sql) as unknown as ReturnType<SqliteDatabase['prepare']>,
    close: () => {
      kept.clear();
      database.close();
    },
  };
};
