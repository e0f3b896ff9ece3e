import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
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

/** Read without waiting: it is the first thing the app does, and every turn of the event loop then is dear. */
export const readVaultFile = async (path: string): Promise<VaultFile | undefined> => {
  const text = readText(path);
  if (text === undefined) return undefined;
  try {
    return vaultFile.parse(JSON.parse(text));
  } catch {
    throw new Failed('vault-file-damaged');
  }
};

const readText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new Failed('vault-file-damaged', codeOf(error));
  }
};

export const writeVaultFile = (path: string, vault: VaultFile): Promise<void> =>
  writeWhole(path, `${JSON.stringify(vault, null, 2)}\n`);

export const keyCheckOf = (key: Uint8Array): string =>
  createHmac('sha256', key).update('fairlead key check').digest('hex');
