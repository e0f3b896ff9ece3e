import { createDecipheriv, createHash } from 'node:crypto';
import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { CompoundFile } from './compound-file';

/**
 * A DOCX under a password (MS-OFFCRYPTO): an old-style container with the encrypted package and a description of
 * how its key comes from the password, `agile` since Word 2010 and `standard` in Word 2007.
 */
export const unlockOffice = (
  file: CompoundFile,
  password: string | undefined,
): Result<Uint8Array, Failure> => {
  if (password === undefined) return err({ kind: 'document-locked' });
  const info = file.read('EncryptionInfo');
  const packed = file.read('EncryptedPackage');
  if (info === null || packed === null || info.length < 8 || packed.length < 8)
    return err({ kind: 'document-damaged', detail: 'the encrypted part is missing' });
  try {
    const head = Buffer.from(info.buffer, info.byteOffset, info.byteLength);
    const opened =
      head.readUInt16LE(2) === 4
        ? unlockAgile(head, packed, password)
        : unlockStandard(head, packed, password);
    return opened === null ? err({ kind: 'document-wrong-password' }) : ok(opened);
  } catch {
    return err({ kind: 'document-locked', detail: 'It is protected in a way that is not known here.' });
  }
};

const maxSpins = 2_000_000;
const segmentBytes = 4096;
const verifierInput = Buffer.from('fea7d2763b4b9e79', 'hex');
const verifierValue = Buffer.from('d7aa0f6d3061344e', 'hex');
const keyValue = Buffer.from('146e0be7abacd0d6', 'hex');

const hash = (name: string, ...parts: readonly Uint8Array[]): Buffer => {
  const made = createHash(name);
  for (const part of parts) made.update(part);
  return made.digest();
};

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};

const sized = (bytes: Buffer, length: number): Buffer =>
  bytes.length >= length
    ? bytes.subarray(0, length)
    : Buffer.concat([bytes, Buffer.alloc(length - bytes.length, 0x36)]);

const decipher = (mode: string, key: Buffer, iv: Buffer | null, bytes: Uint8Array): Buffer => {
  const made = createDecipheriv(`aes-${key.length * 8}-${mode}`, key, iv).setAutoPadding(false);
  return Buffer.concat([made.update(bytes.subarray(0, bytes.length - (bytes.length % 16))), made.final()]);
};

type Description = (element: 'keyData' | 'encryptedKey', name: string) => string;

const unlockAgile = (info: Buffer, packed: Uint8Array, password: string): Buffer | null => {
  const read = readDescription(info.subarray(8).toString('utf8'));
  const bytes = (name: string): Buffer => Buffer.from(read('encryptedKey', name), 'base64');
  const hashName = hashNameOf(read('encryptedKey', 'hashAlgorithm'));
  const spins = Number(read('encryptedKey', 'spinCount'));
  const keyBytes = Number(read('encryptedKey', 'keyBits')) / 8;
  if (!(spins <= maxSpins) || !read('keyData', 'cipherAlgorithm').startsWith('AES'))
    throw new Error('not known');
  let spun = hash(hashName, bytes('saltValue'), Buffer.from(password, 'utf16le'));
  for (let spin = 0; spin < spins; spin += 1) spun = hash(hashName, number(spin), spun);
  const open = (block: Buffer, name: string): Buffer =>
    decipher('cbc', sized(hash(hashName, spun, block), keyBytes), sized(bytes('saltValue'), 16), bytes(name));
  const input = open(verifierInput, 'encryptedVerifierHashInput');
  const expected = open(verifierValue, 'encryptedVerifierHashValue');
  const saltBytes = Number(read('encryptedKey', 'saltSize')) || input.length;
  const found = hash(hashName, input.subarray(0, saltBytes));
  if (!expected.subarray(0, found.length).equals(found)) return null;
  const key = open(keyValue, 'encryptedKeyValue').subarray(0, keyBytes);
  return openSegments({
    packed,
    key,
    hashName: hashNameOf(read('keyData', 'hashAlgorithm')),
    salt: Buffer.from(read('keyData', 'saltValue'), 'base64'),
  });
};

type Package = {
  readonly packed: Uint8Array;
  readonly key: Buffer;
  readonly hashName: string;
  readonly salt: Buffer;
};

const openSegments = ({ packed, key, hashName, salt }: Package): Buffer => {
  const parts: Buffer[] = [];
  for (let at = 8, index = 0; at < packed.length; at += segmentBytes, index += 1) {
    const iv = sized(hash(hashName, salt, number(index)), 16);
    parts.push(decipher('cbc', key, iv, packed.subarray(at, at + segmentBytes)));
  }
  return Buffer.concat(parts).subarray(0, Buffer.from(packed.subarray(0, 4)).readUInt32LE(0));
};

const hashNameOf = (name: string): string => {
  const known = { SHA1: 'sha1', SHA256: 'sha256', SHA384: 'sha384', SHA512: 'sha512', MD5: 'md5' };
  const found = known[name.replace('-', '').toUpperCase() as keyof typeof known];
  if (found === undefined) throw new Error('not known');
  return found;
};

const readDescription = (xml: string): Description => {
  const source = xml.slice(0, 20_000);
  return (element, name) => {
    const tag = new RegExp(`<(?:\\w{1,20}:)?${element}\\b[^>]{0,4000}>`).exec(source)?.[0] ?? '';
    return new RegExp(`\\b${name}="([^"]{0,2000})"`).exec(tag)?.[1] ?? '';
  };
};

const standardSpins = 50_000;
const aesIds: Readonly<Record<number, number>> = { 26126: 16, 26127: 24, 26128: 32 };

const unlockStandard = (info: Buffer, packed: Uint8Array, password: string): Buffer | null => {
  const headerBytes = info.readUInt32LE(8);
  const keyBytes = aesIds[info.readUInt32LE(20)];
  const verifierAt = 12 + headerBytes;
  if (keyBytes === undefined) throw new Error('not known');
  const saltAt = verifierAt + 4;
  let spun = hash('sha1', info.subarray(saltAt, saltAt + 16), Buffer.from(password, 'utf16le'));
  for (let spin = 0; spin < standardSpins; spin += 1) spun = hash('sha1', number(spin), spun);
  const key = deriveKey(hash('sha1', spun, number(0)), keyBytes);
  const input = decipher('ecb', key, null, info.subarray(saltAt + 16, saltAt + 32));
  const expected = decipher('ecb', key, null, info.subarray(saltAt + 36, saltAt + 68));
  if (!expected.subarray(0, 20).equals(hash('sha1', input))) return null;
  const size = Buffer.from(packed.subarray(0, 4)).readUInt32LE(0);
  return decipher('ecb', key, null, packed.subarray(8)).subarray(0, size);
};

const deriveKey = (from: Buffer, length: number): Buffer =>
  Buffer.concat(
    [0x36, 0x5c].map((fill) => {
      const block = Buffer.alloc(64, fill);
      for (const [index, byte] of from.entries()) block[index] = (block[index] ?? 0) ^ byte;
      return hash('sha1', block);
    }),
  ).subarray(0, length);
