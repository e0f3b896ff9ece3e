import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AsyncEntry } from 'keytar';
import { z } from 'zod';

/** Elsewhere than in the desktop session of `npm test` the keychain is a person's own, and is left alone. */
export const whyNoKeychain =
  process.env.FAIRLEAD_KEYRING === '1' ? undefined : 'no keychain that belongs to the tests alone';

/** The entry that the program keeps for the store in this data folder. */
export const keychainEntry = async (data: string): Promise<AsyncEntry> => {
  const vault = JSON.parse(await readFile(join(data, 'data', 'vault.json'), 'utf8'));
  const { storeId } = z.object({ storeId: z.string() }).parse(vault);
  return new AsyncEntry('Fairlead development', `store-${storeId}`, { linux: { store: 'secret-service' } });
};
