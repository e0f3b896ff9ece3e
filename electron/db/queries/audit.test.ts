import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openRaw, openTestStore, type TestStore } from '../../../tests/support/open-test-store';
import { appendAudit, findBrokenAudit } from './audit';

const withThree = async (): Promise<TestStore> => {
  const made = await openTestStore();
  for (const subject of ['one', 'two', 'three'])
    await made.store.transact((writer) =>
      appendAudit(writer, { kind: 'decision', subject, detail: 'because' }, '2026-01-01T00:00:00.000Z'),
    );
  return made;
};

test('the database lets an entry be changed or removed', async () => {
  const { store } = await withThree();
  for (const change of ["UPDATE audit SET detail = 'other'", 'DELETE FROM audit WHERE seq = 2'])
    await expect(store.transact((writer) => sql.raw(change).execute(writer))).rejects.toThrow('append-only');
  await expect(
    store.transact((writer) => sql`INSERT OR REPLACE INTO audit SELECT * FROM audit`.execute(writer)),
  ).rejects.toThrow('append-only');
  expect(await findBrokenAudit(store.reader)).toBeNull();
});

test.each([
  ['a changed detail', "UPDATE audit SET detail = 'other' WHERE seq = 2", 2],
  ['a changed moment', "UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 1", 1],
  ['a removed entry', 'DELETE FROM audit WHERE seq = 2', 3],
  ['a removed first entry', 'DELETE FROM audit WHERE seq = 1', 2],
  [
    'a pair that changed places',
    'UPDATE audit SET seq = 9 WHERE seq = 2; UPDATE audit SET seq = 2 WHERE seq = 3; UPDATE audit SET seq = 3 WHERE seq = 9',
    2,
  ],
] as const)('%s made past the program goes unseen', async (_, tampering, seen) => {
  const { store, file, key } = await withThree();
  const raw = openRaw(file, key);
  for (const { name } of raw.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all() as {
    name: string;
  }[])
    if (name.startsWith('audit')) raw.exec(`DROP TRIGGER ${name}`);
  raw.exec(tampering);
  raw.close();
  expect(await findBrokenAudit(store.reader)).toBe(seen);
});
