// The ring of encrypted copies. A backup is a folder with the store and the file that says how it is locked;
// documents are never changed once written, so they are not copied but kept as long as a backup names them.
import { copyFile, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failed } from '@shared/errors/failure';
import type { Backup } from '@shared/model/vault';
import { exists, failedWriting, fileBytes, writeWhole } from '../platform/disk';
import { flushFile, hashFile } from '../platform/hash-file';
import type { DataFolder } from './data-folder';
import { readVaultFile, writeVaultFile } from './key/vault-file';

export type BackupReason = Backup['reason'];

/** How many of each are kept: a copy made by hand never throws out one that follows the days. */
const ringSize: Readonly<Record<BackupReason, number>> = {
  daily: 3,
  'by-hand': 3,
  'before-update': 1,
  'before-restore': 1,
};

const namePattern = /^(\d{8}T\d{9}Z)-(daily|by-hand|before-update|before-restore)$/;

export const listBackups = async (folder: DataFolder): Promise<Backup[]> => {
  if (!(await exists(folder.backups))) return [];
  const found: Backup[] = [];
  for (const name of await readdir(folder.backups)) {
    const parts = namePattern.exec(name);
    const file = join(folder.backups, name, 'store.db');
    if (!parts?.[1] || !(await exists(file))) continue;
    const reason = parts[2] as BackupReason;
    found.push({ name, madeAt: timeOf(parts[1]), bytes: await fileBytes(file), reason });
  }
  return found.sort((a, b) => (a.name < b.name ? 1 : -1));
};

type Making = {
  readonly folder: DataFolder;
  readonly reason: BackupReason;
  readonly nowMs: number;
  readonly copyTo: (file: string) => Promise<void>;
  /** Not thrown out of the ring now: it is about to be restored. */
  readonly spare?: string;
};

/** Made under another name and renamed when whole: a backup in the list is a whole one. */
export const makeBackup = async ({ folder, reason, nowMs, copyTo, spare }: Making): Promise<Backup> => {
  const name = `${new Date(nowMs).toISOString().replace(/[-:.]/g, '')}-${reason}`;
  const target = join(folder.backups, name);
  const unfinished = `${target}.part`;
  try {
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { recursive: true, mode: 0o700 });
    await copyTo(join(unfinished, 'store.db'));
    await copyFile(folder.vault, join(unfinished, 'vault.json'));
    for (const name of copied) await flushFile(join(unfinished, name));
    await writeWhole(join(unfinished, sumsName), await sumsOf(unfinished));
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw failedWriting(error);
  }
  await pruneBackups(folder, spare);
  return {
    name,
    madeAt: new Date(nowMs).toISOString(),
    bytes: await fileBytes(join(target, 'store.db')),
    reason,
  };
};

const backupFiles = (folder: DataFolder, name: string): { store: string; vault: string } => ({
  store: join(folder.backups, name, 'store.db'),
  vault: join(folder.backups, name, 'vault.json'),
});

/** The backup is copied beside; what is there now is moved aside whole; then the copy takes its place. */
export const putBackupInPlace = async (folder: DataFolder, name: string, nowMs: number): Promise<void> => {
  const from = backupFiles(folder, name);
  const aside = join(folder.root, `replaced-${new Date(nowMs).toISOString().replace(/[-:.]/g, '')}`);
  const incoming = `${folder.store}.incoming`;
  try {
    await copyFile(from.store, incoming);
    await flushFile(incoming);
    await mkdir(aside, { recursive: true, mode: 0o700 });
    for (const part of ['', '-wal', '-shm'])
      if (await exists(folder.store + part))
        await rename(folder.store + part, join(aside, `store.db${part}`));
    if (await exists(folder.vault)) await copyFile(folder.vault, join(aside, 'vault.json'));
    await rename(incoming, folder.store);
    await copyFile(from.vault, folder.vault);
  } catch (error) {
    await rm(incoming, { force: true });
    throw failedWriting(error);
  }
  await keepNewestReplaced(folder);
};

/** Needs no key: a backup that cannot be opened for want of one can still be told from a damaged one. */
export const refuseDamaged = async (folder: DataFolder, name: string): Promise<void> => {
  const backup = join(folder.backups, name);
  if (!(await exists(join(backup, 'store.db')))) throw new Failed('not-found');
  if (await isDamaged(backup)) throw new Failed('backup-damaged');
};

const isDamaged = async (backup: string): Promise<boolean> => {
  try {
    const sums = await readFile(join(backup, sumsName), 'utf8');
    return sums !== (await sumsOf(backup)) || !(await readVaultFile(join(backup, 'vault.json')));
  } catch {
    // What cannot be read is damaged.
    return true;
  }
};

const copied = ['store.db', 'vault.json'] as const;
const sumsName = 'SHA256SUMS';

const sumsOf = async (backup: string): Promise<string> => {
  const lines: string[] = [];
  for (const name of copied) lines.push(`${await hashFile(join(backup, name))}  ${name}\n`);
  return lines.join('');
};

/** The oldest moment to which a kept copy of the store can go back. */
export const oldestCopyMs = async (folder: DataFolder): Promise<number> => {
  const times = (await listBackups(folder)).map(({ madeAt }) => Date.parse(madeAt));
  for (const name of await replacedFolders(folder)) times.push((await stat(join(folder.root, name))).mtimeMs);
  return Math.min(...times, Number.POSITIVE_INFINITY);
};

/**
 * A new passphrase opens the kept copies as well, and the old one none of them: the key inside is the same. A copy of
 * another store is left as it is.
 */
export const relockBackups = async (folder: DataFolder): Promise<void> => {
  const vault = await readVaultFile(folder.vault);
  for (const { name } of await listBackups(folder)) {
    const backup = join(folder.backups, name);
    const kept = await readVaultFile(join(backup, 'vault.json')).catch(() => undefined);
    if (!vault || kept?.storeId !== vault.storeId || (await isDamaged(backup))) continue;
    await writeVaultFile(join(backup, 'vault.json'), vault);
    await writeWhole(join(backup, sumsName), await sumsOf(backup));
  }
};

/** What a crash left of a backup that was being made. */
export const clearUnfinishedBackups = async (folder: DataFolder, olderThanMs: number): Promise<void> => {
  if (!(await exists(folder.backups))) return;
  for (const name of await readdir(folder.backups)) {
    const path = join(folder.backups, name);
    if (name.endsWith('.part') && (await stat(path)).mtimeMs < olderThanMs)
      await rm(path, { recursive: true, force: true });
  }
};

const pruneBackups = async (folder: DataFolder, spare?: string): Promise<void> => {
  const seen = { daily: 0, 'by-hand': 0, 'before-update': 0, 'before-restore': 0 };
  for (const { name, reason } of await listBackups(folder)) {
    seen[reason] += 1;
    if (seen[reason] > ringSize[reason] && name !== spare)
      await rm(join(folder.backups, name), { recursive: true, force: true });
  }
};

const replacedFolders = async (folder: DataFolder): Promise<string[]> =>
  (await readdir(folder.root)).filter((name) => name.startsWith('replaced-')).sort();

const keepNewestReplaced = async (folder: DataFolder): Promise<void> => {
  for (const name of (await replacedFolders(folder)).slice(0, -2))
    await rm(join(folder.root, name), { recursive: true, force: true });
};

const timeOf = (stamp: string): string =>
  stamp.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z$/, '$1-$2-$3T$4:$5:$6.$7Z');
