import { Failed } from '@shared/errors/failure';
import type { Keychain } from '../platform/keychain';
import { relockBackups } from './backups';
import type { DataFolder } from './data-folder';
import { accountOf, findKey, type Unlocking } from './key/find-key';
import { readVaultFile, writeVaultFile } from './key/vault-file';
import { wrapWithPassphrase } from './key/wrap-key';

/**
 * From now on this passphrase opens the store. Who changes it shows the old one, the recovery key, or that the
 * keychain is theirs; the recovery key stays the same.
 */
export const changePassphrase = async (
  { folder, keychain }: { readonly folder: DataFolder; readonly keychain: Keychain },
  { current, next }: { readonly current: Unlocking; readonly next: string },
): Promise<void> => {
  const vault = await readVaultFile(folder.vault);
  if (!vault) throw new Failed('vault-file-damaged');
  const key = await findKey(vault, keychain, current);
  try {
    const passphrase = await wrapWithPassphrase(key, next);
    await writeVaultFile(folder.vault, { ...vault, lock: 'passphrase', passphrase });
  } finally {
    key.fill(0);
  }
  await relockBackups(folder);
  // The passphrase alone shall open it; a keychain that does not answer now cannot be asked at the next start either.
  if (vault.lock === 'keychain') await keychain.remove(accountOf(vault)).catch(() => undefined);
};
