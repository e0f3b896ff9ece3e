// The store with its lock, and the session that runs while it is open: what the window and the command line share.
import { Failed } from '@shared/errors/failure';
import type { Backup, VaultStatus } from '@shared/model/vault';
import { type BackupReason, listBackups, makeBackup, putBackupInPlace, refuseDamaged } from '../db/backups';
import { changePassphrase } from '../db/change-passphrase';
import type { DataFolder } from '../db/data-folder';
import { holdStore } from '../db/hold-store';
import type { Unlocking } from '../db/key/find-key';
import type { Store } from '../db/open-store';
import { makeVault } from '../db/vault';
import type { Clock } from '../platform/clock';
import type { Keychain } from '../platform/keychain';
import type { SpawnReader } from './reader/reader-process';
import { openSession, type Session, type Tell } from './session';
import type { Timing } from './watch/watch-folders';

export type DeskParts = {
  readonly folder: DataFolder;
  readonly keychain: Keychain;
  readonly clock: Clock;
  readonly spawnReader: SpawnReader;
  readonly readers: number;
  /** The script of the threads that score; without it all is scored in this one. */
  readonly scorer?: string;
  /** The script of the threads that ask the store; without it all is asked in this one. */
  readonly storeThread?: string;
  readonly watchTiming?: Timing;
  readonly tell: Tell;
  readonly onProblem: (error: unknown) => void;
};

export type Desk = {
  readonly folder: DataFolder;
  readonly status: () => Promise<VaultStatus>;
  readonly create: (passphrase: string | null) => Promise<{ readonly recoveryKey: string }>;
  readonly unlock: (how: Unlocking) => Promise<void>;
  readonly lock: () => Promise<void>;
  readonly changePassphrase: (current: Unlocking, next: string) => Promise<void>;
  readonly isOpen: () => boolean;
  /** Throws `store-locked` while there is none. */
  readonly session: () => Session;
  readonly listBackups: () => Promise<Backup[]>;
  readonly makeBackup: (reason: BackupReason) => Promise<Backup>;
  readonly restore: (name: string) => Promise<void>;
};

export const makeDesk = (parts: DeskParts): Desk => {
  const { folder, clock, tell } = parts;
  const vault = makeVault(parts);
  let session: Session | undefined;
  const oneAtATime = makeTurn();

  const tellStatus = async (): Promise<void> => tell('vault.changed', await vault.status());

  const begin = async (store: Store): Promise<void> => {
    session ??= await openSession({ ...parts, store }).catch(async (error: unknown) => {
      await vault.lock(error);
      throw error;
    });
    await tellStatus();
  };

  const end = async (): Promise<void> => {
    const ending = session;
    session = undefined;
    await ending?.close();
    await vault.lock();
  };

  const needSession = (): Session => {
    if (!session) throw new Failed('store-locked');
    return session;
  };

  const backUp = (reason: BackupReason, spare?: string): Promise<Backup> =>
    makeBackup({
      folder,
      reason,
      nowMs: clock.nowMs(),
      copyTo: needSession().store.copyTo,
      ...(spare === undefined ? {} : { spare }),
    });

  return {
    folder,
    status: vault.status,
    create: (passphrase) =>
      oneAtATime(async () => {
        const { recoveryKey, store } = await vault.create(passphrase);
        await begin(store);
        return { recoveryKey };
      }),
    unlock: (how) =>
      oneAtATime(async () => {
        try {
          await begin(await vault.unlock(how));
        } catch (error) {
          // A store that turned out to be damaged is another state, with a screen of its own.
          await tellStatus();
          throw error;
        }
      }),
    lock: () =>
      oneAtATime(async () => {
        await end();
        await tellStatus();
      }),
    changePassphrase: (current, next) =>
      oneAtATime(async () => {
        await changePassphrase(parts, { current, next });
        await tellStatus();
      }),
    isOpen: () => session !== undefined,
    session: needSession,
    listBackups: () => listBackups(folder),
    makeBackup: async (reason) => {
      const made = await backUp(reason);
      tell('backups.changed', null);
      return made;
    },
    restore: (name) =>
      oneAtATime(async () => {
        await refuseDamaged(folder, name);
        if (session) await backUp('before-restore', name);
        await end();
        const letGo = holdStore(folder.inUse);
        try {
          await putBackupInPlace(folder, name, clock.nowMs());
        } finally {
          letGo();
        }
        vault.forgetFailure();
        tell('backups.changed', null);
        await tellStatus();
      }),
  };
};

/** Opening, locking and restoring never overlap. */
const makeTurn = () => {
  let last: Promise<unknown> = Promise.resolve();
  return <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work, work);
    last = turn.catch(() => undefined);
    return turn;
  };
};
