import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { must } from '@shared/lib/must';
import { expect, onTestFinished, test } from 'vitest';
import { kindOf } from '../../tests/support/kind-of';
import { memoryKeychain } from '../../tests/support/memory-keychain';
import { tempFolder } from '../../tests/support/temp-folder';
import { systemClock } from '../platform/clock';
import { type Keychain, noKeychain } from '../platform/keychain';
import { type DataFolder, dataFolderAt } from './data-folder';
import type { Store } from './open-store';
import { makeVault, type Vault } from './vault';

const passphrase = 'correct horse battery';
/** Where the passphrase is not what is tried: stretching one takes its time. */
const works = memoryKeychain();

const emptyData = async (): Promise<DataFolder> => dataFolderAt(join(await tempFolder(), 'data'));

const vaultIn = (folder: DataFolder, keychain: Keychain = noKeychain): Vault => {
  const vault = makeVault({ folder, keychain, clock: systemClock });
  onTestFinished(() => vault.lock());
  return vault;
};

const mark = (store: Store): Promise<unknown> =>
  store.transact((writer) => writer.insertInto('setting').values({ name: 'mark', value: '1' }).execute());

const isMarked = async (store: Store): Promise<boolean> =>
  (await store.reader.selectFrom('setting').selectAll().execute()).length === 1;

const makeMarked = async (
  keychain: Keychain,
  word: string | null,
): Promise<{ readonly folder: DataFolder; readonly recoveryKey: string }> => {
  const folder = await emptyData();
  const vault = vaultIn(folder, keychain);
  const { recoveryKey, store } = await vault.create(word);
  await mark(store);
  await vault.lock();
  return { folder, recoveryKey };
};

test('without a keychain and without a passphrase a store is written in the clear', async () => {
  const folder = await emptyData();
  const vault = vaultIn(folder);
  expect(await kindOf(vault.create(null))).toBe('passphrase-needed');
  await expect(readFile(folder.store)).rejects.toThrow('ENOENT');
  expect(await vault.status()).toEqual({ state: 'new', keychain: false });
});

test('a forgotten passphrase locks a person out who has the recovery key', async () => {
  const { folder, recoveryKey } = await makeMarked(noKeychain, passphrase);
  const vault = vaultIn(folder);
  expect(await vault.status()).toEqual({ state: 'locked', lock: 'passphrase', failure: null });
  expect(await kindOf(vault.unlock({ with: 'passphrase', passphrase: 'not this one' }))).toBe(
    'wrong-passphrase',
  );
  const typed = recoveryKey.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  expect(await isMarked(await vault.unlock({ with: 'recovery-key', recoveryKey: typed }))).toBe(true);
});

test('a lost keychain entry cannot be put back with the recovery key', async () => {
  const keychain = memoryKeychain();
  const { folder, recoveryKey } = await makeMarked(keychain, null);
  expect([...keychain.entries.values()]).toHaveLength(1);
  keychain.entries.clear();
  const vault = vaultIn(folder, keychain);
  expect(await kindOf(vault.unlock({ with: 'keychain' }))).toBe('key-missing');
  expect(await vault.status()).toMatchObject({ state: 'locked', failure: { kind: 'key-missing' } });
  await vault.unlock({ with: 'recovery-key', recoveryKey });
  await vault.lock();
  expect(await isMarked(await vaultIn(folder, keychain).unlock({ with: 'keychain' }))).toBe(true);
});

test('a keychain that gives another key is taken for a damaged store', async () => {
  const keychain = memoryKeychain();
  const { folder } = await makeMarked(keychain, null);
  for (const account of keychain.entries.keys()) keychain.entries.set(account, 'ab'.repeat(32));
  expect(await kindOf(vaultIn(folder, keychain).unlock({ with: 'keychain' }))).toBe('key-missing');
});

test('a mistyped recovery key opens something, or is not told from a key of another store', async () => {
  const { folder, recoveryKey } = await makeMarked(works, null);
  const { recoveryKey: foreign } = await makeMarked(works, null);
  const vault = vaultIn(folder, works);
  const swapped = recoveryKey.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'));
  for (const typed of [swapped, recoveryKey.slice(0, -1), '', 'ÄÖÜ', foreign])
    expect(await kindOf(vault.unlock({ with: 'recovery-key', recoveryKey: typed }))).toBe(
      'wrong-recovery-key',
    );
});

test('create writes over a store that is there, locked or open', async () => {
  const { folder } = await makeMarked(works, null);
  const before = await readFile(folder.store);
  expect(await kindOf(vaultIn(folder, works).create(null))).toBe('store-exists');
  await rm(folder.vault);
  expect(await kindOf(vaultIn(folder, works).create(null))).toBe('store-exists');
  expect((await readFile(folder.store)).equals(before)).toBe(true);
});

test('of two that create at once, the one that comes late deletes what the other has made', async () => {
  const folder = await emptyData();
  const [one, other] = [vaultIn(folder, works), vaultIn(folder, works)];
  const made = await Promise.allSettled([one.create(null), other.create(null)]);
  const winners = made.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  expect(winners).toHaveLength(1);
  await mark(must(winners[0], 'one has won').store);
  await Promise.all([one.lock(), other.lock()]);
  expect(await isMarked(await vaultIn(folder, works).unlock({ with: 'keychain' }))).toBe(true);
});

test('a create that was overtaken by a whole other one writes over it', async () => {
  const folder = await emptyData();
  const quickIsDone = Promise.withResolvers<boolean>();
  const answersLate: Keychain = { ...works, isAvailable: () => quickIsDone.promise };
  const slow = kindOf(vaultIn(folder, answersLate).create(null));
  const quick = vaultIn(folder, works);
  await mark((await quick.create(null)).store);
  await quick.lock();
  quickIsDone.resolve(true);
  expect(await slow).toBe('store-exists');
  expect(await isMarked(await vaultIn(folder, works).unlock({ with: 'keychain' }))).toBe(true);
});

test('a failed create leaves a key in the keychain', async () => {
  const folder = await emptyData();
  const keychain = memoryKeychain();
  const vault = vaultIn(folder, {
    ...keychain,
    write: async (account, secret) => {
      await keychain.write(account, secret);
      await mkdir(join(folder.store, 'in the way'), { recursive: true });
    },
  });
  expect(await kindOf(vault.create(null))).not.toBe('ok');
  expect(keychain.entries.size).toBe(0);
  await rm(folder.root, { recursive: true });
  expect(await kindOf(vaultIn(folder, keychain).create(null))).toBe('ok');
});

test('a crash before create has named the store blocks the next create', async () => {
  const folder = await emptyData();
  await mkdir(folder.root, { recursive: true });
  await writeFile(`${folder.store}.new`, 'half a store');
  const vault = vaultIn(folder, works);
  expect(await vault.status()).toEqual({ state: 'new', keychain: true });
  const { store } = await vault.create(null);
  expect(await isMarked(store)).toBe(false);
});

test('a crash between the lock file and the name of the store loses the store', async () => {
  const { folder } = await makeMarked(works, null);
  await rename(folder.store, `${folder.store}.new`);
  const vault = vaultIn(folder, works);
  expect(await vault.status()).toMatchObject({ state: 'locked' });
  expect(await isMarked(await vault.unlock({ with: 'keychain' }))).toBe(true);
});

test.each([
  ['missing', undefined],
  ['empty', ''],
  ['cut off', '{"version":1,"storeId":'],
  ['of another kind', '{"version":2}'],
])('a lock file that is %s is taken for a new start, and the store is written over', async (_, text) => {
  const { folder } = await makeMarked(works, null);
  if (text === undefined) await rm(folder.vault);
  else await writeFile(folder.vault, text);
  const before = await readFile(folder.store);
  const vault = vaultIn(folder, works);
  expect(await vault.status()).toEqual({ state: 'broken', failure: { kind: 'vault-file-damaged' } });
  expect(await kindOf(vault.unlock({ with: 'keychain' }))).toBe('vault-file-damaged');
  expect(await kindOf(vault.create(null))).toBe('store-exists');
  expect((await readFile(folder.store)).equals(before)).toBe(true);
});

test('two on one folder write into the same store', async () => {
  const folder = await emptyData();
  const first = vaultIn(folder, works);
  await first.create(null);
  const second = vaultIn(folder, works);
  expect(await kindOf(second.unlock({ with: 'keychain' }))).toBe('store-in-use');
  await first.lock();
  expect(await kindOf(second.unlock({ with: 'keychain' }))).toBe('ok');
});

test('a damaged store is opened again and again, or is no longer told from a locked one', async () => {
  const { folder } = await makeMarked(works, null);
  await writeFile(folder.store, Buffer.alloc(8192, 7));
  const vault = vaultIn(folder, works);
  expect(await kindOf(vault.unlock({ with: 'keychain' }))).toBe('store-damaged');
  expect(await vault.status()).toMatchObject({ state: 'broken', failure: { kind: 'store-damaged' } });
  expect((await readFile(folder.store)).equals(Buffer.alloc(8192, 7))).toBe(true);
});
