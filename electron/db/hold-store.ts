import { Failed } from '@shared/errors/failure';
import Database from 'better-sqlite3';
import { codeOf } from '../platform/disk';

/**
 * One program at a time on one store: the app and the command line would run each other's tasks. The lock is the
 * operating system's (through an empty SQLite file), so a crash lets go of it.
 */
export const holdStore = (file: string): (() => void) => {
  const database = new Database(file, { timeout: 0 });
  try {
    database.pragma('journal_mode = DELETE');
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (codeOf(error).startsWith('SQLITE_BUSY')) throw new Failed('store-in-use');
    throw error;
  }
  return () => database.close();
};
