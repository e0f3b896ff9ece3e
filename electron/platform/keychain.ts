import { createRequire } from 'node:module';
import { Failed } from '@shared/errors/failure';
import type { AsyncEntry, EntryOptions } from 'keytar';

/** Where the system keeps secrets for this person. `read` answers null when there is none under that name. */
export type Keychain = {
  readonly isAvailable: () => Promise<boolean>;
  readonly read: (account: string) => Promise<string | null>;
  readonly write: (account: string, secret: string) => Promise<void>;
  readonly remove: (account: string) => Promise<void>;
};

// Without this, Linux falls back to the kernel's keyring, which the next process cannot read.
const options: EntryOptions = { linux: { store: 'secret-service' } };

const maxWaitMs = 15_000;

/** The native part is loaded at the first use, not at the start. */
export const systemKeychain = (service: string): Keychain => {
  let load: typeof import('keytar') | undefined;
  const entry = (account: string): AsyncEntry => {
    load ??= createRequire(import.meta.url)('keytar') as typeof import('keytar');
    return new load.AsyncEntry(service, account, options);
  };
  const ask = async <Value>(question: () => Promise<Value>): Promise<Value> => {
    try {
      return await withinTime(question());
    } catch (error) {
      throw new Failed('keychain-unavailable', error instanceof Error ? error.name : undefined);
    }
  };
  return {
    isAvailable: () =>
      ask(() => entry('probe').getPassword()).then(
        () => true,
        () => false,
      ),
    read: (account) => ask(() => entry(account).getPassword()),
    write: (account, secret) => ask(() => entry(account).setPassword(secret)),
    remove: async (account) => {
      await ask(() => entry(account).deleteCredential());
    },
  };
};

/** For a machine without one, and for the command line where a passphrase is wanted. */
export const noKeychain: Keychain = {
  isAvailable: async () => false,
  read: async () => {
    throw new Failed('keychain-unavailable');
  },
  write: async () => {
    throw new Failed('keychain-unavailable');
  },
  remove: async () => {
    throw new Failed('keychain-unavailable');
  },
};

const withinTime = async <Value>(promise: Promise<Value>): Promise<Value> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the keychain did not answer')), maxWaitMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};
