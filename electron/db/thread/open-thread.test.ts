import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../../../tests/support/temp-folder';
import { openStore } from '../open-store';
import { openThread } from './open-thread';

const root = join(import.meta.dirname, '..', '..', '..');
const built = join(root, 'out', 'main', 'store-thread.js');

const openBeside = async (thread = built) => {
  const file = join(await tempFolder(), 'store.db');
  const key = randomBytes(32);
  return { file, key, store: await openStore({ file, key, thread }) };
};

test('a thread answers otherwise than a connection here: rows in thousands, bytes, nothing, what was changed', async () => {
  const { file, key, store } = await openBeside();
  const bytes = Buffer.from([0, 255, 7]);
  const [name, value] = ['many', JSON.stringify({ of: 'them' })];
  await store.transact(async (writer) => {
    const rows = Array.from({ length: 2500 }, (_, index) => ({ name: `${name} ${index}`, value }));
    for (let from = 0; from < rows.length; from += 500)
      await writer
        .insertInto('setting')
        .values(rows.slice(from, from + 500))
        .execute();
    const { numUpdatedRows } = await writer
      .updateTable('setting')
      .set({ value: '1' })
      .where('name', '=', 'many 7')
      .executeTakeFirstOrThrow();
    expect(numUpdatedRows).toBe(1n);
  });
  expect(await store.reader.selectFrom('setting').selectAll().execute()).toHaveLength(2500);
  expect(await store.reader.selectFrom('document').selectAll().execute()).toEqual([]);
  await store.close();
  const thread = openThread(built, { file, key, kind: 'reading' });
  expect((await thread.execute('SELECT ? AS sent, NULL AS none', [bytes])).rows).toEqual([
    { sent: bytes, none: null },
  ]);
  await thread.close();
});

test('a transaction that fails in a thread leaves half of it, or the next one fails with it', async () => {
  const { store } = await openBeside();
  const half = store.transact(async (writer) => {
    await writer.insertInto('setting').values({ name: 'half', value: '1' }).execute();
    await writer.insertInto('setting').values({ name: 'half', value: '2' }).execute();
  });
  await expect(half).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_PRIMARYKEY' });
  await store.transact((writer) =>
    writer.insertInto('setting').values({ name: 'whole', value: '1' }).execute(),
  );
  expect(await store.reader.selectFrom('setting').select('name').execute()).toEqual([{ name: 'whole' }]);
  await store.close();
  await store.close();
});

test('without threads that start the store cannot be opened', async () => {
  const script = join(await tempFolder(), 'thread.mjs');
  await writeFile(script, "throw new Error('no');");
  const { store } = await openBeside(script);
  expect(await store.reader.selectFrom('setting').selectAll().execute()).toEqual([]);
  await store.close();
});

test('a thread that dies is waited for without end', async () => {
  const script = join(await tempFolder(), 'thread.mjs');
  await writeFile(
    script,
    "import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => process.exit(1));",
  );
  const thread = openThread(script, { file: '', key: new Uint8Array(), kind: 'reading' });
  for (let round = 0; round < 2; round += 1) await expect(thread.execute('SELECT 1', [])).rejects.toThrow();
  await thread.close();
});
