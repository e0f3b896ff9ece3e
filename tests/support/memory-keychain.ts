import type { Keychain } from '../../electron/platform/keychain';

/** A keychain that works, whose entries a test may lose. */
export const memoryKeychain = (): Keychain & { readonly entries: Map<string, string> } => {
  const entries = new Map<string, string>();
  return {
    entries,
    isAvailable: async () => true,
    read: async (account) => entries.get(account) ?? null,
    write: async (account, secret) => {
      entries.set(account, secret);
    },
    remove: async (account) => {
      entries.delete(account);
    },
  };
};
