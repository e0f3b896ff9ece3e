import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import { expect, test } from 'vitest';
import { readBlob } from '../../electron/db/blobs';
import { dataFolderAt } from '../../electron/db/data-folder';
import { listJobs } from '../../electron/db/queries/job';
import type { Desk } from '../../electron/jobs/desk';
import { createJob, removeJob } from '../../electron/jobs/edit-job';
import { keepHouse } from '../../electron/jobs/housekeeping';
import { kindOf } from '../support/kind-of';
import { makeDeskIn } from '../support/make-desk-in';
import { memoryKeychain } from '../support/memory-keychain';
import { openRaw } from '../support/open-test-store';
import { tempFolder } from '../support/temp-folder';

const day = 24 * 60 * 60 * 1000;
const unlocking = { with: 'keychain' } as const;
const keychain = memoryKeychain();

const makeDay = (): { nowMs: () => number; pass: (days: number) => void } => {
  let nowMs = Date.now();
  return {
    nowMs: () => nowMs,
    pass: (days) => {
      nowMs += days * day;
    },
  };
};

const titles = async (desk: Desk): Promise<string[]> =>
  (await listJobs(desk.session().store.reader)).map(({ title }) => title).sort();

const deskWith = async (
  title: string,
): Promise<{ desk: Desk; data: string; clock: ReturnType<typeof makeDay> }> => {
  const data = join(await tempFolder(), 'data');
  const clock = makeDay();
  const desk = makeDeskIn(data, { clock, keychain });
  await desk.create(null);
  await createJob(desk.session(), { title, posting: '' });
  return { desk, data, clock };
};

test('the ring grows without end, or the copy from before a restore falls out of it', async () => {
  const { desk, clock } = await deskWith('First');
  for (let made = 0; made < 5; made += 1) {
    clock.pass(1);
    await desk.makeBackup(made % 2 === 0 ? 'daily' : 'by-hand');
  }
  const [newest] = await desk.listBackups();
  clock.pass(1);
  await desk.restore(must(newest, 'five were made').name);
  await desk.unlock(unlocking);
  for (let made = 0; made < 4; made += 1) {
    clock.pass(1);
    await desk.makeBackup('daily');
  }
  const reasons = (await desk.listBackups()).map(({ reason }) => reason);
  expect(reasons).toEqual(['daily', 'daily', 'daily', 'before-restore', 'by-hand', 'by-hand']);
  await desk.lock();
});

test('a restore that brings back other rows, or throws away what it replaces', async () => {
  const { desk, data, clock } = await deskWith('Before');
  clock.pass(1);
  const { name } = await desk.makeBackup('by-hand');
  clock.pass(1);
  await createJob(desk.session(), { title: 'After', posting: '' });
  await desk.restore(name);
  expect(desk.isOpen()).toBe(false);
  await desk.unlock(unlocking);
  expect(await titles(desk)).toEqual(['Before']);
  expect((await readdir(data)).filter((entry) => entry.startsWith('replaced-'))).toHaveLength(1);
  const replaced = must(
    (await desk.listBackups()).find(({ reason }) => reason === 'before-restore'),
    'a restore keeps what it replaces',
  );
  clock.pass(1);
  await desk.restore(replaced.name);
  await desk.unlock(unlocking);
  expect(await titles(desk)).toEqual(['After', 'Before']);
  await desk.lock();
});

test.each(['store.db', 'vault.json'])('after damage to %s nothing brings the data back', async (damaged) => {
  const { desk, data, clock } = await deskWith('Kept');
  const { name } = await desk.makeBackup('daily');
  await desk.lock();
  await writeFile(join(data, damaged), Buffer.alloc(8192, 7));
  const again = makeDeskIn(data, { clock, keychain });
  await kindOf(again.unlock(unlocking));
  expect(await again.status()).toMatchObject({ state: 'broken' });
  await again.restore(name);
  expect(await again.status()).toEqual({ state: 'locked', lock: 'keychain', failure: null });
  await again.unlock(unlocking);
  expect(await titles(again)).toEqual(['Kept']);
  await again.lock();
});

test('damage that is met only after opening leaves a desk that says it is open and is not', async () => {
  const { desk, data } = await deskWith('Lost');
  await desk.lock();
  const file = dataFolderAt(data).store;
  const raw = openRaw(file, Buffer.from([...keychain.entries.values()].at(-1) ?? '', 'hex'));
  const { page } = raw.prepare("SELECT rootpage AS page FROM sqlite_schema WHERE name = 'setting'").get() as {
    page: number;
  };
  raw.close();
  const bytes = await readFile(file);
  bytes.fill(0x5a, (page - 1) * 4096, page * 4096);
  await writeFile(file, bytes);
  const again = makeDeskIn(data, { keychain });
  expect(await kindOf(again.unlock(unlocking))).toBe('store-damaged');
  expect(again.isOpen()).toBe(false);
  expect(await again.status()).toMatchObject({ state: 'broken', failure: { kind: 'store-damaged' } });
});

test('a damaged backup is put in place of data that works', async () => {
  const { desk, data, clock } = await deskWith('Works');
  for (const damaged of ['store.db', 'vault.json', 'SHA256SUMS']) {
    clock.pass(1);
    const { name } = await desk.makeBackup('by-hand');
    const file = join(dataFolderAt(data).backups, name, damaged);
    const bytes = await readFile(file);
    bytes.writeUInt8((bytes[bytes.length >> 1] ?? 0) ^ 1, bytes.length >> 1);
    await writeFile(file, bytes);
    expect(await kindOf(desk.restore(name))).toBe('backup-damaged');
    expect(desk.isOpen()).toBe(true);
    expect(await titles(desk)).toEqual(['Works']);
  }
  await desk.lock();
});

test('a backup that was cut off half-way, or another folder, is offered as one', async () => {
  const { desk, data } = await deskWith('Any');
  const { name } = await desk.makeBackup('by-hand');
  const { backups } = dataFolderAt(data);
  for (const other of [name.replace('by-hand', 'daily.part'), 'notes', '..'])
    await mkdir(join(backups, other), { recursive: true });
  await writeFile(join(backups, name.replace('by-hand', 'daily.part'), 'store.db'), 'half');
  expect((await desk.listBackups()).map((backup) => backup.name)).toEqual([name]);
  await desk.lock();
});

test('what a crash left of a backup fills the disk for ever', async () => {
  const { desk, data, clock } = await deskWith('Any');
  const folder = dataFolderAt(data);
  await mkdir(join(folder.backups, '20260101T000000000Z-daily.part'), { recursive: true });
  clock.pass(2);
  await keepHouse({ store: desk.session().store, folder, clock });
  expect((await readdir(folder.backups)).filter((name) => name.endsWith('.part'))).toEqual([]);
  await desk.lock();
});

test('a restore under a store that another Fairlead has open', async () => {
  const { desk, data } = await deskWith('Open');
  const { name } = await desk.makeBackup('by-hand');
  expect(await kindOf(makeDeskIn(data, { keychain }).restore(name))).toBe('store-in-use');
  expect(await titles(desk)).toEqual(['Open']);
  await desk.lock();
});

test('the files of a removed document are cleared away while a backup still names them', async () => {
  const { desk, data, clock } = await deskWith('Documents');
  const session = desk.session();
  const folder = dataFolderAt(data);
  const drop = await tempFolder();
  await writeFile(join(drop, 'anna.txt'), 'Anna Beispiel');
  const jobId = await createJob(session, { title: 'Nurse', posting: '' });
  await session.startImport(jobId, [drop]);
  await session.whenIdle();
  const house = { store: session.store, folder, clock };
  const blob = await session.store.reader
    .selectFrom('document')
    .select(['blob_name as name', 'blob_key as key'])
    .executeTakeFirstOrThrow();
  const isThere = (): Promise<string> => kindOf(readBlob(folder.blobs, blob));

  clock.pass(2);
  expect(await keepHouse(house)).toBe(true);
  await removeJob(session, jobId);
  clock.pass(40);
  await keepHouse(house);
  clock.pass(2);
  await keepHouse(house);
  expect((await desk.listBackups()).length).toBe(3);
  expect(await isThere()).toBe('ok');
  for (let days = 0; days < 5; days += 1) {
    clock.pass(2);
    await keepHouse(house);
  }
  expect(await isThere()).toBe('file-vanished');
  await desk.lock();
  await rm(drop, { recursive: true });
});
