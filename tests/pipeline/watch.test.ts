import { appendFile, mkdir, readdir, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createJob, removeJob } from '../../electron/jobs/edit-job';
import type { Session } from '../../electron/jobs/session';
import { unwatchFolder, watchFolder } from '../../electron/jobs/watch/choose-watched-folder';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { tempFolder } from '../support/temp-folder';

const resume = (name: string): string =>
  `${name}\nNurse\n${name.toLowerCase().replaceAll(' ', '.')}@example.org\n\nExperience\nNurse, Harbour Clinic\nJanuary 2018 - March 2024\n`;

const open = async () => {
  const desk = makeDeskIn(join(await tempFolder(), 'data'), { keychain: memoryKeychain() });
  await desk.create(null);
  const jobId = await createJob(desk.session(), { title: 'Nurse', posting: '' });
  const folder = join(await tempFolder(), 'inbox');
  await mkdir(folder);
  return { desk, jobId, folder };
};

const namesIn = async ({ store }: Session): Promise<readonly string[]> => {
  const rows = await store.reader
    .selectFrom('import_file')
    .select(['name', 'state'])
    .orderBy('name')
    .execute();
  return rows.map(({ name, state }) => `${name} ${state}`);
};
const eventually = (session: Session, names: readonly string[]) =>
  expect.poll(() => namesIn(session), { timeout: 15_000 }).toEqual(names);
/** Long enough for a few looks. */
const someLooks = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 900));

test('a new file is passed over, comes in twice, in half, or is gone from its folder', async () => {
  const { desk, jobId, folder } = await open();
  const session = desk.session();
  await writeFile(join(folder, 'ana.txt'), resume('Ana Silva'));
  await watchFolder(session, jobId, folder);
  await eventually(session, ['ana.txt read']);
  await mkdir(join(folder, 'more'));
  await writeFile(join(folder, 'more', 'bo.txt'), resume('Bo Lee').slice(0, 20));
  await writeFile(join(folder, 'copy of ana.txt'), resume('Ana Silva'));
  await writeFile(join(folder, 'cv.pdf.crdownload'), 'half');
  await appendFile(join(folder, 'more', 'bo.txt'), resume('Bo Lee').slice(20));
  await eventually(session, ['ana.txt read', 'bo.txt read']);
  await utimes(join(folder, 'ana.txt'), new Date(), new Date());
  await someLooks();
  expect(await namesIn(session)).toEqual(['ana.txt read', 'bo.txt read']);
  expect((await readdir(folder)).sort()).toEqual(['ana.txt', 'copy of ana.txt', 'cv.pdf.crdownload', 'more']);
  await writeFile(join(folder, 'ana.txt'), `${resume('Ana Silva')}Clinic lead since 2025\n`);
  await eventually(session, ['ana.txt read', 'ana.txt read', 'bo.txt read']);
  expect(desk.problems).toEqual([]);
  await desk.lock();
});

test('a watch ends with the program, or brings back what somebody has undone', async () => {
  const { desk, jobId, folder } = await open();
  await writeFile(join(folder, 'ana.txt'), resume('Ana Silva'));
  await watchFolder(desk.session(), jobId, folder);
  await eventually(desk.session(), ['ana.txt read']);
  await desk.session().undo();
  await desk.lock();
  await writeFile(join(folder, 'bo.txt'), resume('Bo Lee'));
  await desk.unlock({ with: 'keychain' });
  await eventually(desk.session(), ['bo.txt read']);
  await unwatchFolder(desk.session(), jobId);
  await writeFile(join(folder, 'cy.txt'), resume('Cy Young'));
  await someLooks();
  expect(await namesIn(desk.session())).toEqual(['bo.txt read']);
  await desk.session().undo();
  await eventually(desk.session(), ['bo.txt read', 'cy.txt read']);
  expect(desk.problems).toEqual([]);
  await desk.lock();
});

test('a share that is unplugged ends the watch, is not said, or its files come in again', async () => {
  const { desk, jobId, folder } = await open();
  const session = desk.session();
  await writeFile(join(folder, 'ana.txt'), resume('Ana Silva'));
  await watchFolder(session, jobId, folder);
  await eventually(session, ['ana.txt read']);
  await rename(folder, `${folder}-away`);
  const state = () => session.watch.stateOf(jobId);
  await expect.poll(state).toEqual({ path: folder, problem: 'file-vanished' });
  await rename(`${folder}-away`, folder);
  await writeFile(join(folder, 'bo.txt'), resume('Bo Lee'));
  await eventually(session, ['ana.txt read', 'bo.txt read']);
  expect(await state()).toEqual({ path: folder, problem: null });
  await removeJob(session, jobId);
  expect(await state()).toBeNull();
  expect(desk.problems).toEqual([]);
  await desk.lock();
});

test('the program imports its own files for ever, or a path leaves the machine', async () => {
  const data = join(await tempFolder(), 'data');
  const desk = makeDeskIn(data, { keychain: memoryKeychain() });
  await desk.create(null);
  const session = desk.session();
  const jobId = await createJob(session, { title: 'Nurse', posting: '' });
  await writeFile(join(data, '..', 'ana.txt'), resume('Ana Silva'));
  await watchFolder(session, jobId, join(data, '..'));
  await eventually(session, ['ana.txt read']);
  await someLooks();
  expect(await namesIn(session)).toEqual(['ana.txt read']);
  const sent = await session.store.reader.selectFrom('outbox').select('cells').execute();
  expect(JSON.stringify(sent)).not.toContain(join(data, '..'));
  expect(JSON.stringify(sent)).not.toContain('watched_folder');
  await desk.lock();
});
