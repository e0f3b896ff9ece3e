import { z } from 'zod';
import { passphrase, recoveryKey, vaultStatus } from '../model/vault';
import { earlyRoute, nothing, route } from './route';

const openFailures = [
  'key-missing',
  'keychain-unavailable',
  'store-in-use',
  'store-damaged',
  'store-newer',
  'vault-file-damaged',
  'disk-full',
  'store-read-only',
] as const;

const unlocking = z.discriminatedUnion('with', [
  z.strictObject({ with: z.literal('keychain') }),
  z.strictObject({ with: z.literal('passphrase'), passphrase: z.string().min(1).max(1000) }),
  z.strictObject({ with: z.literal('recovery-key'), recoveryKey }),
]);

export const vaultRoutes = {
  'vault.status': earlyRoute(nothing, vaultStatus),
  /** Answers the recovery key: shown this once, stored nowhere. */
  'vault.create': earlyRoute(
    z.strictObject({ passphrase: passphrase.nullable() }),
    z.strictObject({ recoveryKey: z.string() }),
    ['passphrase-needed', 'store-exists', 'disk-full', 'store-read-only'],
  ),
  'vault.unlock': earlyRoute(unlocking, nothing, ['wrong-passphrase', 'wrong-recovery-key', ...openFailures]),
  'vault.lock': route(nothing, nothing),
  /** From now on this passphrase opens the store; who changes it shows what opens it now. */
  'vault.changePassphrase': earlyRoute(z.strictObject({ current: unlocking, next: passphrase }), nothing, [
    'wrong-passphrase',
    'wrong-recovery-key',
    'key-missing',
    'keychain-unavailable',
    'vault-file-damaged',
    'disk-full',
    'store-read-only',
  ]),
  /** How long without input until the store locks itself; null: never. */
  'vault.readAutoLock': route(nothing, z.strictObject({ minutes: z.int().positive().nullable() })),
  'vault.setAutoLock': route(z.strictObject({ minutes: z.int().min(1).max(480).nullable() }), nothing, [
    'disk-full',
  ]),
} as const;
