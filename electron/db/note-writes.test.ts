import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openTestStore } from '../../tests/support/open-test-store';

test('what was kept is taken for current though its table was written, or anew though another was', async () => {
  const { store } = await openTestStore();
  const version = () => store.versionOf(['setting']);
  const [job, before] = [() => store.versionOf(['job']), version()];
  const jobs = job();
  const write = (name: string) =>
    store.transact((writer) => writer.insertInto('setting').values({ name, value: '1' }).execute());
  await write('one');
  expect(version()).not.toBe(before);
  expect(job()).toBe(jobs);
  const known = version();
  await expect(write('one')).rejects.toThrow();
  expect(version()).toBe(known);
  await store.transact((writer) => writer.selectFrom('setting').selectAll().execute());
  expect(version()).toBe(known);
});

test('what goes with something else, or is written in plain SQL, goes unnoticed', async () => {
  const { store } = await openTestStore();
  const seen = new Set([store.versionOf(['score'])]);
  await store.transact((writer) => writer.deleteFrom('document').execute());
  seen.add(store.versionOf(['score']));
  await store.transact((writer) => sql`UPDATE setting SET value = '2'`.execute(writer));
  seen.add(store.versionOf(['score']));
  expect(seen.size).toBe(3);
});
