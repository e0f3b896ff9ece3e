import { Failed } from '@shared/errors/failure';
import type { Keychain } from '../../platform/keychain';
import { keyCheckOf, type VaultFile } from './vault-file';
import { unwrapWithPassphrase, unwrapWithRecoveryKey } from './wrap-key';

/** What a person, or the system on their behalf, has to show. */
export type Unlocking =
  | { readonly with: 'keychain' }
  | { readonly with: 'passphrase'; readonly passphrase: string }
  | { readonly with: 'recovery-key'; readonly recoveryKey: string };

/** The key of the store, checked; or a failure that says what was wrong about what was shown. */
export const findKey = async (vault: VaultFile, keychain: Keychain, how: Unlocking): Promise<Buffer> => {
  const key = await readKey(vault, keychain, how);
  if (!key || keyCheckOf(key) !== vault.keyCheck) throw new Failed(wrongKey[how.with]);
  return key;
};

export const accountOf = (vault: VaultFile): string => `store-${vault.storeId}`;

const readKey = async (
  vault: VaultFile,
  keychain: Keychain,
  how: Unlocking,
): Promise<Buffer | null | undefined> => {
  if (how.with === 'recovery-key') return unwrapWithRecoveryKey(vault.recovery, how.recoveryKey);
  if (how.with === 'passphrase')
    return vault.passphrase && unwrapWithPassphrase(vault.passphrase, how.passphrase);
  const secret = await keychain.read(accountOf(vault));
  return secret !== null && /^[0-9a-f]{64}$/.test(secret) ? Buffer.from(secret, 'hex') : null;
};

const wrongKey = {
  keychain: 'key-missing',
  passphrase: 'wrong-passphrase',
  'recovery-key': 'wrong-recovery-key',
} as const;
