import { createHash, hkdfSync, randomBytes } from 'node:crypto';

/** Crockford's letters: no I, L, O or U, so that a key copied by hand survives. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretBytes = 20;
const checkLetters = 4;

/** 160 random bits as nine groups of four letters, the last one a check against typing errors. */
export const makeRecoveryKey = (): string => {
  const secret = lettersOf(randomBytes(secretBytes));
  return group(secret + checkOf(secret));
};

/** The wrapping key behind a recovery key, or undefined when it was mistyped. */
export const readRecoveryKey = (typed: string): Buffer | undefined => {
  const clean = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const secret = clean.slice(0, -checkLetters);
  if (secret.length !== (secretBytes * 8) / 5 || clean.slice(-checkLetters) !== checkOf(secret))
    return undefined;
  return Buffer.from(hkdfSync('sha256', secret, '', 'fairlead recovery key', 32));
};

const lettersOf = (bytes: Uint8Array): string => {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{5}/g) ?? []).map((five) => letters[Number.parseInt(five, 2)]).join('');
};

const checkOf = (secret: string): string =>
  lettersOf(createHash('sha256').update(`check ${secret}`).digest()).slice(0, checkLetters);

const group = (text: string): string => (text.match(/.{4}/g) ?? []).join('-');
