import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from './pipeline';

const kindOf = async (bytes: Uint8Array) => {
  const read = await readDocument(bytes);
  return read.ok ? 'read' : read.error.kind;
};
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

describe('readDocument', () => {
  test('each kind of file that gives no text says why', async () => {
    const locked = new Uint8Array(1024);
    locked.set(ole);
    locked.set(Buffer.from('EncryptedPackage\0', 'utf16le'), 640);
    expect(await kindOf(new Uint8Array())).toBe('file-empty');
    expect(await kindOf(locked)).toBe('document-locked');
    expect(await kindOf(Uint8Array.from([...ole, 0, 0]))).toBe('format-unsupported');
    expect(await kindOf(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('document-no-text');
    expect(await kindOf(zipSync({ a: strToU8('x') }))).toBe('format-unsupported');
    expect(
      await kindOf(zipSync({ '[Content_Types].xml': strToU8('x'), 'word/styles.xml': strToU8('') })),
    ).toBe('document-damaged');
  });

  test('a file whose bytes were changed on the way never throws', async () => {
    const starts = [
      '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 1 0 R>>\nendobj\n',
      '{\\rtf1\\u',
      'PK\u0003\u0004',
      '<w:p>',
      '',
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), async (start, rest) => {
        const read = await readDocument(Buffer.concat([strToU8(start, true), rest]));
        return read.ok || read.error.mediaType !== undefined;
      }),
      { numRuns: 200 },
    );
  });
});
