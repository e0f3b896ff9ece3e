import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openStore } from './open-store';

test('opens, writes, copies', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'fl-'));
  const key = randomBytes(32);
  const store = await openStore({ file: join(dir, 's.db'), key });
  await store.transact(async (w) => {
    await w.insertInto('setting').values({ name: 'a', value: 'CANARYCANARY' }).execute();
  });
  expect(await store.reader.selectFrom('setting').selectAll().execute()).toHaveLength(1);
  store.copyTo(join(dir, 'c.db'));
  expect(readFileSync(join(dir, 'c.db')).includes('CANARY')).toBe(false);
  expect(readFileSync(join(dir, 'c.db')).subarray(0, 15).toString()).not.toBe('SQLite format 3');
  await store.close();
  const again = await openStore({ file: join(dir, 'c.db'), key });
  expect(await again.reader.selectFrom('setting').selectAll().execute()).toHaveLength(1);
  await expect(sql`insert into setting values ('x','y')`.execute(again.reader)).rejects.toThrow(/readonly/);
  await again.close();
  await expect(openStore({ file: join(dir, 'c.db'), key: randomBytes(32) })).rejects.toThrow(/store-damaged/);
});
