import officeCrypto from 'officecrypto-tool';
import { describe, expect, test } from 'vitest';
import { makeDocx } from '../../../tests/support/files/seed-files';
import { openCompound } from './compound-file';
import { unlockOffice } from './unlock-office';

/** Locked by another program than the one that opens it here. */
const locked = (type?: 'standard') =>
  officeCrypto.encrypt(Buffer.from(makeDocx()), { password: 'käse 1', ...(type ? { type } : {}) });
const unlocked = (bytes: Uint8Array, password?: string) => {
  const file = openCompound(bytes);
  const opened = file.ok ? unlockOffice(file.value, password) : file;
  return opened.ok ? [...opened.value.subarray(0, 4)] : opened.error.kind;
};

describe('unlockOffice', () => {
  test.each([undefined, 'standard' as const])(
    'opens what Word locked (%s) with its password only',
    (type) => {
      const bytes = locked(type);
      expect(unlocked(bytes, 'käse 1')).toEqual([0x50, 0x4b, 3, 4]);
      expect(unlocked(bytes, 'käse 2')).toBe('document-wrong-password');
      expect(unlocked(bytes)).toBe('document-locked');
    },
  );

  test('a description that asks for endless work is not obeyed', () => {
    const bytes = locked();
    const at = bytes.indexOf('spinCount="100000"');
    bytes.write('spinCount="9e9999"', at);
    expect(unlocked(bytes, 'käse 1')).toBe('document-locked');
  });
});
