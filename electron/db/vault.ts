/**
 * The store and its lock. new -> create -> open <-> locked; a store that cannot be opened is left as it is and
 * the reason is part of the status. The key is in memory only while the store is open.
 */
import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm } from 'node:fs/promises';
import { Failed, type Failure } from '@shared/errors/failure';
import type { VaultStatus } from '@shared/model/vault';
import type { Clock } from '../platform/clock';
import { exists, failedOn, failedWriting } from '../platform/disk';
import type { Keychain } from '../platform/keychain';
import { makeId } from '../platform/make-id';
import { makeBackup } from './backups';
import type { DataFolder } from './data-folder';
import { holdStore } from './hold-store';
import { accountOf, findKey, type Unlocking } from './key/find-key';
import { makeRecoveryKey } from './key/recovery-key';
import { keyCheckOf, readVaultFile, type VaultFile, writeVaultFile } from './key/vault-file';
import { wrapWithPassphrase, wrapWithRecoveryKey } from './key/wrap-key';
import { openStore, type Store } from './open-store';

export type Vault = {
  readonly status: () => Promise<VaultStatus>;
  readonly create: (
    passphrase: string | null,
  ) => Promise<{ readonly recoveryKey: string; readonly store: Store }>;
  readonly unlock: (how: Unlocking) => Promise<Store>;
  /** Closes the store and forgets the key; a reason stands in the status afterwards. */
  readonly lock: (because?: unknown) => Promise<void>;
  /** After a restore the file is another one: it is tried afresh. */
  readonly forgetFailure: () => void;
};

export type VaultParts = {
  readonly folder: DataFolder;
  readonly keychain: Keychain;
  readonly clock: Clock;
  /** The script of the threads that hold the store's connections; without it this thread holds them. */
  readonly storeThread?: string;
};

export const makeVault = ({ folder, keychain, clock, storeThread: thread }: VaultParts): Vault => {
  let open: Store | undefined;
  let failure: Failure | null = null;
  let letGo: (() => void) | undefined;
  const unfinished = `${folder.store}.new`;

  const openWith = async (key: Buffer): Promise<Store> => {
    try {
      letGo ??= holdStore(folder.inUse);
      if (!(await exists(folder.store)) && (await exists(unfinished))) await rename(unfinished, folder.store);
      if (!(await exists(folder.store))) throw new Failed('store-damaged', 'store.db is missing');
      open = await openStore({
        file: folder.store,
        key,
        thread,
        beforeMigration: async (copyTo) => {
          await makeBackup({ folder, reason: 'before-update', nowMs: clock.nowMs(), copyTo });
        },
      });
      failure = null;
      return open;
    } catch (error) {
      failure = failureOf(error);
      release();
      throw error;
    } finally {
      key.fill(0);
    }
  };

  return {
    status: async () => {
      const vault = await readVaultFile(folder.vault).catch((error: unknown) => failedOn(error).failure);
      if (vault && 'kind' in vault) return { state: 'broken', failure: vault };
      if (!vault && (await exists(folder.store)))
        return { state: 'broken', failure: { kind: 'vault-file-damaged' } };
      if (!vault) return { state: 'new', keychain: await keychain.isAvailable() };
      if (open) return { state: 'open', lock: vault.lock };
      if (failure && isBroken(failure)) return { state: 'broken', failure };
      return { state: 'locked', lock: vault.lock, failure };
    },

    create: async (passphrase) => {
      await refuseIfThere();
      if (passphrase === null && !(await keychain.isAvailable())) throw new Failed('passphrase-needed');
      await mkdir(folder.root, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
        throw failedWriting(error);
      });
      const key = randomBytes(32);
      const recoveryKey = makeRecoveryKey();
      const vault: VaultFile = {
        version: 1,
        storeId: makeId(),
        lock: passphrase === null ? 'keychain' : 'passphrase',
        keyCheck: keyCheckOf(key),
        passphrase: passphrase === null ? null : await wrapWithPassphrase(key, passphrase),
        recovery: wrapWithRecoveryKey(key, recoveryKey),
      };
      letGo ??= holdStore(folder.inUse);
      // Another Fairlead may have made one between the first look and the lock.
      await refuseIfThere().catch((error: unknown) => {
        release();
        throw error;
      });
      try {
        if (passphrase === null) await keychain.write(accountOf(vault), key.toString('hex'));
        // Whole before it is named: a crash in here leaves nothing that looks like a store without its lock.
        await removeUnfinished();
        await (await openStore({ file: unfinished, key })).close();
        await writeVaultFile(folder.vault, vault);
        await rename(unfinished, folder.store);
        open = await openStore({ file: folder.store, key, thread });
      } catch (error) {
        if (passphrase === null) await keychain.remove(accountOf(vault)).catch(() => undefined);
        await undoCreate().catch(() => undefined);
        throw error;
      } finally {
        key.fill(0);
      }
      return { recoveryKey, store: open };
    },

    unlock: async (how) => {
      if (open) return open;
      const vault = await readVaultFile(folder.vault);
      if (!vault) throw new Failed('vault-file-damaged');
      const key = await findKey(vault, keychain, how).catch((error: unknown) => {
        if (how.with === 'keychain' && error instanceof Failed) failure = error.failure;
        throw error;
      });
      if (how.with === 'recovery-key' && vault.lock === 'keychain')
        await keychain.write(accountOf(vault), key.toString('hex')).catch(() => undefined);
      return openWith(key);
    },

    lock: async (because) => {
      const closing = open;
      open = undefined;
      if (because !== undefined) failure = failureOf(because);
      try {
        await closing?.close();
      } finally {
        release();
      }
    },

    forgetFailure: () => {
      failure = null;
    },
  };

  async function refuseIfThere(): Promise<void> {
    if (open || (await exists(folder.store)) || (await exists(folder.vault)))
      throw new Failed('store-exists');
  }

  // Only what this very call has written: nothing was there when the lock was taken.
  async function undoCreate(): Promise<void> {
    await open?.close().catch(() => undefined);
    open = undefined;
    try {
      for (const part of ['', '-wal', '-shm']) await rm(folder.store + part, { force: true });
      await rm(folder.vault, { force: true });
      await removeUnfinished();
    } finally {
      release();
    }
  }

  function release(): void {
    letGo?.();
    letGo = undefined;
  }

  async function removeUnfinished(): Promise<void> {
    for (const part of ['', '-wal', '-shm']) await rm(unfinished + part, { force: true });
  }
};

const failureOf = (error: unknown): Failure =>
  error instanceof Failed ? error.failure : { kind: 'internal' };

const isBroken = ({ kind }: Failure): boolean => kind === 'store-damaged' || kind === 'store-newer';
