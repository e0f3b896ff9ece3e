import { randomBytes } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { expect, test } from 'vitest';
import { kindOf } from '../../tests/support/kind-of';
import { openRaw, openTestStore } from '../../tests/support/open-test-store';
import { tempFolder } from '../../tests/support/temp-folder';
import { makeId } from '../platform/make-id';
import { migrations, schemaVersion } from './migrations/migrations';
import { openStore, type Store } from './open-store';
import type { Schema } from './schema';

const writeTexts = (store: Store, count: number, words: string): Promise<void> =>
  store.transact(async (writer) => {
    for (let number = 0; number < count; number += 1) {
      const id = makeId();
      const document = { id, sha256: id, media_type: 'text/plain', name: `${number}.txt`, bytes: 1 };
      await writer
        .insertInto('document')
        .values({ ...document, created_at: '-', blob_name: '-', blob_key: '-' })
        .execute();
      await writer
        .insertInto('text')
        .values({
          document_id: id,
          name: `${number}.txt`,
          plain: `${words} number${number} ${'filler '.repeat(200)}`,
          pages: '[]',
          findings: '[]',
          page_count: 1,
          finding_count: 0,
          reader_version: 1,
          read_at: '-',
        })
        .execute();
    }
  });

const setting = (store: Store, name: string, value: string): Promise<unknown> =>
  store.transact((writer) => writer.insertInto('setting').values({ name, value }).execute());

test('a reader that could write would get round the one door', async () => {
  const { store } = await openTestStore();
  expect(await kindOf(sql`INSERT INTO setting VALUES ('x', 'y')`.execute(store.reader))).toBe(
    'store-read-only',
  );
  expect(await store.reader.selectFrom('setting').selectAll().execute()).toEqual([]);
});

test('another key opens nothing and leaves every byte as it was', async () => {
  const { store, file } = await openTestStore();
  await setting(store, 'a', '1');
  await store.close();
  const before = await readFile(file);
  expect(await kindOf(openStore({ file, key: randomBytes(32) }))).toBe('store-damaged');
  expect((await readFile(file)).equals(before)).toBe(true);
});

test.each([
  ['the first page', 100, 'open'],
  ['the salt at the start', 3, 'open'],
  ['the middle', 0.46, 'read'],
  ['another page', 0.42, 'read'],
] as const)('damage in %s is named, not passed on as words or overwritten', async (_, where, when) => {
  const { store, file, key } = await openTestStore();
  await writeTexts(store, 400, 'plenty');
  await store.close();
  const bytes = await readFile(file);
  const from = where < 1 ? Math.floor((bytes.length * where) / 4096) * 4096 + 64 : where;
  // Pages of texts and of their index lie side by side: a run of them holds both.
  for (let page = 0; page < (where < 1 ? 24 : 1); page += 1)
    for (let at = from + page * 4096; at < from + page * 4096 + 32; at += 1)
      bytes.writeUInt8((bytes[at] ?? 0) ^ 0x5a, at);
  await writeFile(file, bytes);
  if (when === 'open') expect(await kindOf(openStore({ file, key }))).toBe('store-damaged');
  else {
    const opened = await openStore({ file, key });
    expect(await kindOf(opened.reader.selectFrom('text').selectAll().execute())).toBe('store-damaged');
    expect(await kindOf(opened.copyTo(join(await tempFolder(), 'copy.db')))).toBe('store-damaged');
    await opened.close();
  }
  expect((await readFile(file)).equals(bytes)).toBe(true);
});

test('a store that a newer version wrote is not touched', async () => {
  const { store, file, key } = await openTestStore();
  await store.close();
  const raw = openRaw(file, key);
  raw.pragma(`user_version = ${schemaVersion + 10}`);
  raw.close();
  const before = await readFile(file);
  expect(await kindOf(openStore({ file, key }))).toBe('store-newer');
  expect((await readFile(file)).equals(before)).toBe(true);
});

test('a full disk is named, and what was saved before stays', async () => {
  const { store, file, key } = await openTestStore();
  await setting(store, 'before', '1');
  await store.transact((writer) => sql`PRAGMA max_page_count = 1`.execute(writer));
  expect(await kindOf(writeTexts(store, 200, 'too much'))).toBe('disk-full');
  await store.close();
  const again = await openStore({ file, key });
  expect(await again.reader.selectFrom('setting').selectAll().execute()).toEqual([
    { name: 'before', value: '1' },
  ]);
  expect(await again.reader.selectFrom('document').selectAll().execute()).toEqual([]);
  await again.close();
});

const schemaOf = async (db: Store['reader']): Promise<unknown> =>
  (await sql`SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name`.execute(db)).rows;

test('a store brought up step by step has another shape than a new one', async () => {
  const { store } = await openTestStore();
  const folder = await tempFolder();
  const key = randomBytes(32);
  for (const [index, migration] of migrations.entries()) {
    const raw = openRaw(join(folder, 'step.db'), key);
    const db = new Kysely<Schema>({ dialect: new SqliteDialect({ database: raw }) });
    if (index === 0) raw.pragma('journal_mode = WAL');
    await migration.up(db);
    raw.pragma(`user_version = ${migration.number}`);
    if (index === 0) await sql`INSERT INTO client VALUES (1, 'me', 1, 0, 0, 0)`.execute(db);
    await db.destroy();
    await copyFile(join(folder, 'step.db'), join(folder, `${migration.number}.db`));
  }
  const fresh = await schemaOf(store.reader);
  for (const { number } of migrations) {
    let copies = 0;
    const file = join(folder, `${number}.db`);
    const beforeMigration = async (copyTo: Store['copyTo']): Promise<void> => {
      copies += 1;
      await copyTo(`${file}.before`);
    };
    const opened = await openStore({ file, key, beforeMigration });
    expect(await schemaOf(opened.reader)).toEqual(fresh);
    expect(await opened.reader.selectFrom('client').selectAll().execute()).toHaveLength(1);
    expect(copies).toBe(number === schemaVersion ? 0 : 1);
    await opened.close();
  }
});

test('migrations out of order, twice the same number, or not in tens', () => {
  const numbers = migrations.map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  expect(numbers.filter((number) => number % 10 !== 0)).toEqual([]);
});

test('a table that takes any type in any column', async () => {
  const { store } = await openTestStore();
  const { rows } = await sql<{ name: string; strict: number; type: string }>`
    SELECT name, type, strict FROM pragma_table_list
    WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`.execute(store.reader);
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ strict }) => strict !== 1)).toEqual([]);
});

test('a copy whose word index points at other texts', async () => {
  const { store, file, key } = await openTestStore();
  await writeTexts(store, 30, 'plenty');
  await store.transact((writer) => writer.deleteFrom('text').where('seq', '<=', 20).execute());
  const target = `${file}.copy`;
  await store.copyTo(target);
  expect((await readFile(target)).includes('plenty')).toBe(false);
  const copy = await openStore({ file: target, key });
  const found = await sql<{ name: string }>`SELECT text.name FROM text_index
    JOIN text ON text.seq = text_index.rowid WHERE text_index MATCH 'number25'`.execute(copy.reader);
  expect(found.rows).toEqual([{ name: '25.txt' }]);
  await copy.transact((writer) =>
    sql`INSERT INTO text_index (text_index, rank) VALUES ('integrity-check', 1)`.execute(writer),
  );
  await copy.close();
});

test('a backup asked for in the middle of a transaction fails instead of waiting for its turn', async () => {
  const { store, file, key } = await openTestStore();
  const slow = store.transact(async (writer) => {
    await writer.insertInto('setting').values({ name: 'slow', value: '1' }).execute();
    await new Promise((resolve) => setTimeout(resolve, 30));
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  await store.copyTo(`${file}.copy`);
  await slow;
  const copy = await openStore({ file: `${file}.copy`, key });
  expect(await copy.reader.selectFrom('setting').select('name').execute()).toEqual([{ name: 'slow' }]);
  await copy.close();
});

test('closing in the middle of a transaction stays open with the key, or loses what was being written', async () => {
  const { store, file, key } = await openTestStore();
  const slow = store.transact(async (writer) => {
    await writer.insertInto('setting').values({ name: 'slow', value: '1' }).execute();
    await new Promise((resolve) => setTimeout(resolve, 30));
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  await store.close();
  await slow;
  expect(await kindOf(setting(store, 'late', '1'))).toBe('store-locked');
  const again = await openStore({ file, key });
  expect(await again.reader.selectFrom('setting').select('name').execute()).toEqual([{ name: 'slow' }]);
  await again.close();
});
