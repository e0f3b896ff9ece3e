import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM: the 12-byte nonce, the 16-byte tag, the sealed bytes. */
const nonceBytes = 12;
const tagBytes = 16;

export const sealBytes = (
  key: Uint8Array,
  plain: Uint8Array,
  about: Uint8Array = new Uint8Array(),
): Buffer => {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(about);
  const sealed = cipher.update(plain);
  cipher.final();
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
};

/** Undefined when the key is another one or a byte was changed. */
export const unsealBytes = (
  key: Uint8Array,
  sealed: Uint8Array,
  about: Uint8Array = new Uint8Array(),
): Buffer | undefined => {
  if (sealed.length < nonceBytes + tagBytes) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes))
      .setAAD(about)
      .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes));
    const plain = decipher.update(sealed.subarray(nonceBytes + tagBytes));
    decipher.final();
    return plain;
  } catch {
    return undefined;
  }
};
