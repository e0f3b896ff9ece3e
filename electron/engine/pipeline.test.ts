import { plainText } from '@shared/model/text';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { makeCompound } from '../../tests/support/files/make-compound';
import { seedFiles } from '../../tests/support/files/seed-files';
import { readDocument } from './pipeline';

const pdfWith = (options: PDFKit.PDFDocumentOptions, lines = ['Jane Roe']): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const document = new PDFDocument(options);
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Buffer.concat(parts)));
    for (const line of lines) document.text(line);
    document.end();
  });

const kindOf = async (bytes: Uint8Array) => {
  const read = await readDocument(bytes);
  return read.ok ? 'read' : read.error.kind;
};
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const hugePng = Buffer.from('89504e470d0a1a0a0000000d4948445200010000000100000806000000', 'hex');

describe('readDocument', () => {
  test('each format that is read gives the same person', async () => {
    for (const [name, bytes] of Object.entries(seedFiles())) {
      const read = await readDocument(bytes, { name, password: 'open' });
      if (/png|jpg|tiff|webp/.test(name)) continue;
      const words = read.ok && read.value.content !== null ? plainText(read.value.content.text) : '';
      if (/zip|eml/.test(name) && name !== 'linkedin.zip')
        expect(read.ok && read.value.members[0]?.path).toMatch(/cv\.docx$/);
      else expect(`${name}: ${words}`).toContain('Jane Roe');
      expect(words).not.toMatch(/secret|expert in all|white/);
    }
  });

  test('a mail inside of mails inside of archives comes to an end', async () => {
    const { 'a.zip': zip = new Uint8Array() } = seedFiles();
    expect((await readDocument(zip, { depth: 3 })).ok).toBe(true);
    expect(await readDocument(zip, { depth: 4 })).toMatchObject({
      ok: false,
      error: { kind: 'archive-unsafe' },
    });
  });

  test('a PDF under a password opens with it, and one that only forbids printing without', async () => {
    const locked = await pdfWith({ userPassword: 'open', ownerPassword: 'own' });
    const kinds = [undefined, 'wrong', 'open'].map(async (password) => {
      const read = await readDocument(locked, password === undefined ? {} : { password });
      return read.ok ? 'read' : read.error.kind;
    });
    expect(await Promise.all(kinds)).toEqual(['document-locked', 'document-wrong-password', 'read']);
    expect(await kindOf(await pdfWith({ ownerPassword: 'own' }))).toBe('read');
  });

  test('a profile that LinkedIn saved has no page numbers in its text', async () => {
    const read = await readDocument(
      await pdfWith({}, ['www.linkedin.com/in/jane-roe', 'Nurse', 'Page 1 of 1']),
    );
    expect(read.ok && read.value.content && plainText(read.value.content.text)).not.toContain('Page 1');
  });

  test('a web page saved as one file is read as the page it was', async () => {
    const saved =
      'From: <Saved by Blink>\nSubject: cv\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<h1>J=C3=B6rg</h1>\n--b--\n';
    const read = await readDocument(Buffer.from(saved));
    expect(read.ok && read.value.content && plainText(read.value.content.text)).toBe('Jörg');
  });

  test('each kind of file that gives no text says why', async () => {
    const locked = makeCompound({
      EncryptedPackage: new Uint8Array(5000),
      EncryptionInfo: new Uint8Array(100),
    });
    expect(await kindOf(new Uint8Array())).toBe('file-empty');
    expect(await kindOf(locked)).toBe('document-locked');
    expect(await kindOf(Uint8Array.from([...ole, 0, 0]))).toBe('document-damaged');
    expect(await kindOf(makeCompound({ Workbook: new Uint8Array(5000) }))).toBe('format-unsupported');
    expect(await kindOf(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]))).toBe('document-no-text');
    expect(await kindOf(zipSync({ 'a/': new Uint8Array() }))).toBe('archive-empty');
    expect(await kindOf(Buffer.from(',Jane,pc,01.02.2020 10:00,file:///home/jane;'))).toBe('lock-file');
    expect(await kindOf(hugePng)).toBe('image-too-large');
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
