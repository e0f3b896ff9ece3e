import { z } from 'zod';
import { failure } from '../errors/failure';

/**
 * How the store is locked and whether it is open now.
 * new: nothing stored yet · locked: a key is needed · open · broken: it cannot be opened, and why.
 */
export const vaultStatus = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('new'), keychain: z.boolean() }),
  z.strictObject({
    state: z.literal('locked'),
    lock: z.enum(['keychain', 'passphrase']),
    failure: failure.nullable(),
  }),
  z.strictObject({ state: z.literal('open'), lock: z.enum(['keychain', 'passphrase']) }),
  z.strictObject({ state: z.literal('broken'), failure }),
]);
export type VaultStatus = z.infer<typeof vaultStatus>;

export const passphrase = z.string().min(10).max(1000);
export const recoveryKey = z.string().min(1).max(200);

export const backup = z.strictObject({
  name: z.string().regex(/^[0-9A-Za-z-]{1,80}$/),
  madeAt: z.iso.datetime({ precision: 3 }),
  bytes: z.int().nonnegative(),
  reason: z.enum(['daily', 'by-hand', 'before-update', 'before-restore']),
});
export type Backup = z.infer<typeof backup>;
