import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Failed } from '@shared/errors/failure';
import { z } from 'zod';
import { codeOf, writeWhole } from '../../platform/disk';
import { passphraseWrap, recoveryWrap } from './wrap-key';

/** How the store is locked. Holds no secret in the clear: losing this file loses nothing that a backup has not. */
export const vaultFile = z.strictObject({
  version: z.literal(1),
  storeId: z.string().min(1).max(100),
  lock: z.enum(['keychain', 'passphrase']),
  /** Tells a wrong key from a damaged store. */
  keyCheck: z.string().regex(/^[0-9a-f]{64}$/),
  passphrase: passphraseWrap.nullable(),
  recovery: recoveryWrap,
});
export type VaultFile = z.infer<typeof vaultFile>;

export const readVaultFile = async (path: string): Promise<VaultFile | undefined> => {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new Failed('vault-file-damaged', codeOf(error));
  });
  if (text === undefined) return undefined;
  try {
    return vaultFile.parse(JSON.parse(text));
  } catch {
    throw new Failed('vault-file-damaged');
  }
};

export const writeVaultFile = (path: string, vault: VaultFile): Promise<void> =>
  writeWhole(path, `${JSON.stringify(vault, null, 2)}\n`);

export const keyCheckOf = (key: Uint8Array): string =>
  createHmac('sha256', key).update('fairlead key check').digest('hex');
