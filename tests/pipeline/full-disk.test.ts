import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { countFiles } from '../../electron/db/queries/import';
import { createJob } from '../../electron/jobs/edit-job';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

const files = 12;

/** An import that meets a store which takes nothing for a while, until so many problems were met. */
const importThrough = async (stop: readonly string[], { until }: { until: RegExp }): Promise<unknown> => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
  await desk.create(null);
  const session = desk.session();
  const jobId = await createJob(session, { title: 'Nurse', posting: '' });
  const drop = join(await tempFolder(), 'drop');
  await mkdir(drop);
  for (let number = 0; number < files; number += 1) await writeFile(join(drop, `${number}.txt`), `${number}`);
  await session.setPaused(true);
  await session.startImport(jobId, [drop]);
  await session.whenIdle();
  const say = async (lines: readonly string[]): Promise<void> => {
    for (const line of lines) await session.store.transact((writer) => sql.raw(line).execute(writer));
  };
  const reach = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  await say(stop);
  await session.setPaused(false).catch(() => session.runner.resume());
  await reach(() => desk.problems.some((problem) => until.test(String(problem))));
  await say(['PRAGMA max_page_count = 1000000', 'DROP TRIGGER IF EXISTS temp.refuse']);
  await reach(async () => (await countFiles(session.store.reader, jobId)).read === files);
  const tasks = await session.store.reader.selectFrom('task').selectAll().execute();
  await desk.lock();
  return tasks;
};

const refuse = (when: string): string =>
  `CREATE TEMP TRIGGER refuse BEFORE UPDATE ON main.task WHEN ${when} BEGIN SELECT RAISE(ABORT, 'no room'); END`;

test('a task that could not even be given back while the disk was full waits for the next start', async () => {
  expect(
    await importThrough(['PRAGMA max_page_count = 1', refuse("new.state = 'waiting'")], { until: /no room/ }),
  ).toEqual([]);
});

test('a queue that could not take a task while the disk was full waits for the next start', async () => {
  expect(await importThrough([refuse("new.state = 'running'")], { until: /no room/ })).toEqual([]);
});
