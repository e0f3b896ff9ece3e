import Database from 'better-sqlite3';

export type ConnectionKind = 'reading' | 'writing';

export const openConnection = (file: string, key: Uint8Array, kind: ConnectionKind): Database.Database => {
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
    for (const pragma of kinds[kind]) database.pragma(pragma);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

const kinds: Readonly<Record<ConnectionKind, readonly string[]>> = {
  // Taken as pages are read, so a small store stays small: searching 10,000 documents asks for more than 8 MB.
  reading: ['query_only = ON', 'cache_size = -32768'],
  // Checkpoints happen between the actions (open-store), not within one, unless 16 MB pile up.
  writing: ['cache_size = -8192', 'journal_mode = WAL', 'wal_autocheckpoint = 4000'],
};
