import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { sealBytes, unsealBytes } from '../../platform/seal-bytes';
import { readRecoveryKey } from './recovery-key';

const base64 = z.string().regex(/^[A-Za-z0-9+/]+=*$/);

/** The store's key, sealed under something a person has. */
export const passphraseWrap = z.strictObject({
  salt: base64,
  memoryKib: z.int().min(8).max(1_048_576),
  passes: z.int().min(1).max(64),
  sealed: base64,
});
export type PassphraseWrap = z.infer<typeof passphraseWrap>;

export const recoveryWrap = z.strictObject({ sealed: base64 });
export type RecoveryWrap = z.infer<typeof recoveryWrap>;

/** argon2id, RFC 9106's second recommendation for memory; about 150 ms on a laptop. */
const cost = { memoryKib: 65_536, passes: 3 };

export const wrapWithPassphrase = async (key: Uint8Array, passphrase: string): Promise<PassphraseWrap> => {
  const salt = randomBytes(16).toString('base64');
  const wrapping = await stretch(passphrase, { ...cost, salt });
  return { ...cost, salt, sealed: sealBytes(wrapping, key).toString('base64') };
};

export const unwrapWithPassphrase = async (
  wrap: PassphraseWrap,
  passphrase: string,
): Promise<Buffer | undefined> =>
  unsealBytes(await stretch(passphrase, wrap), Buffer.from(wrap.sealed, 'base64'));

export const wrapWithRecoveryKey = (key: Uint8Array, recoveryKey: string): RecoveryWrap => {
  const wrapping = readRecoveryKey(recoveryKey);
  if (!wrapping) throw new Error('a recovery key was made that cannot be read');
  return { sealed: sealBytes(wrapping, key).toString('base64') };
};

export const unwrapWithRecoveryKey = (wrap: RecoveryWrap, typed: string): Buffer | undefined => {
  const wrapping = readRecoveryKey(typed);
  return wrapping && unsealBytes(wrapping, Buffer.from(wrap.sealed, 'base64'));
};

const stretch = async (
  passphrase: string,
  { salt, memoryKib, passes }: Omit<PassphraseWrap, 'sealed'>,
): Promise<Uint8Array> => {
  const { argon2id } = await import('hash-wasm');
  return argon2id({
    password: passphrase.normalize('NFC'),
    salt: Buffer.from(salt, 'base64'),
    memorySize: memoryKib,
    iterations: passes,
    parallelism: 1,
    hashLength: 32,
    outputType: 'binary',
  });
};
