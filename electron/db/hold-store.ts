import { Failed } from '@shared/errors/failure';
import Database from 'better-sqlite3';
import { codeOf } from '../platform/disk';
import { storeFailure } from './store-failure';

/**
 * One program at a time on one store: the app and the command line would run each other's tasks. The lock is the
 * operating system's (through an empty SQLite file), so a crash lets go of it.
 */
export const holdStore = (file: string): (() => void) => {
  let database: Database.Database | undefined;
  try {
    database = new Database(file, { timeout: 0 });
    database.pragma('journal_mode = DELETE');
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database?.close();
    throw codeOf(error).startsWith('SQLITE_BUSY') ? new Failed('store-in-use') : storeFailure(error);
  }
  const held = database;
  return () => held.close();
};
