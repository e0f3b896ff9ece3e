import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from '../platform/clock';
import { noKeychain } from '../platform/keychain';
import { makeBackup, putBackupInPlace, refuseDamaged } from './backups';
import { changePassphrase } from './change-passphrase';
import { dataFolderAt } from './data-folder';
import { makeVault } from './vault';

const begin = async () => {
  const folder = dataFolderAt(await mkdtemp(join(tmpdir(), 'fairlead-passphrase-')));
  const parts = { folder, keychain: noKeychain, clock: systemClock };
  const vault = makeVault(parts);
  const { recoveryKey } = await vault.create('the first passphrase');
  await vault.lock();
  return { parts, vault, recoveryKey };
};

test('a forgotten passphrase is replaced by the recovery key, and only the new one opens', async () => {
  const { parts, vault, recoveryKey } = await begin();
  const next = 'another one altogether';
  await changePassphrase(parts, { current: { with: 'recovery-key', recoveryKey }, next });
  await expect(vault.unlock({ with: 'passphrase', passphrase: 'the first passphrase' })).rejects.toThrow(
    'wrong-passphrase',
  );
  await vault.unlock({ with: 'passphrase', passphrase: next });
  await vault.lock();
  await vault.unlock({ with: 'recovery-key', recoveryKey });
  await vault.lock();
});

test('a backup made before the change opens with the old passphrase, or is called damaged', async () => {
  const { parts, vault, recoveryKey } = await begin();
  const { folder } = parts;
  const store = await vault.unlock({ with: 'passphrase', passphrase: 'the first passphrase' });
  const { name } = await makeBackup({ folder, reason: 'by-hand', nowMs: Date.now(), copyTo: store.copyTo });
  await vault.lock();
  const next = 'another one altogether';
  await changePassphrase(parts, { current: { with: 'recovery-key', recoveryKey }, next });
  await refuseDamaged(folder, name);
  await putBackupInPlace(folder, name, Date.now());
  await vault.unlock({ with: 'passphrase', passphrase: next });
  await vault.lock();
});

test('who cannot show what opens the store changes nothing', async () => {
  const { parts, vault } = await begin();
  const current = { with: 'passphrase', passphrase: 'a guess of somebody' } as const;
  await expect(changePassphrase(parts, { current, next: 'mine from now on' })).rejects.toThrow(
    'wrong-passphrase',
  );
  await vault.unlock({ with: 'passphrase', passphrase: 'the first passphrase' });
  await vault.lock();
});
