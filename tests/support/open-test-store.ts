import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { openStore, type Store } from '../../electron/db/open-store';
import { tempFolder } from './temp-folder';

export type TestStore = { readonly store: Store; readonly file: string; readonly key: Buffer };

/** A real encrypted store with all migrations, closed when the test has ended. */
export const openTestStore = async (): Promise<TestStore> => {
  const file = join(await tempFolder(), 'store.db');
  const key = randomBytes(32);
  const store = await openStore({ file, key });
  onTestFinished(() => store.close());
  return { store, file, key };
};

/** A second connection past every wall of the program, as somebody with the key would make one. */
export const openRaw = (file: string, key: Uint8Array): Database.Database => {
  const database = new Database(file);
  database.pragma("cipher = 'sqlcipher'");
  database.pragma('legacy = 4');
  database.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
  return database;
};
