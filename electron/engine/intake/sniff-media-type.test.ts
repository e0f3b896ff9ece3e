import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sniffMediaType } from './sniff-media-type';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const odt = 'application/vnd.oasis.opendocument.text';
const file = strToU8('x');

describe('sniffMediaType', () => {
  test.each([
    ['a PDF behind junk of a mail gateway', strToU8(`${'junk\n'.repeat(50)}%PDF-1.7`), 'application/pdf'],
    ['an RTF', strToU8('{\\rtf1 x}'), 'application/rtf'],
    ['an old DOC', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'application/msword'],
    ['a page of HTML', strToU8('\n<!DOCTYPE html><p>x'), 'text/html'],
    ['old Windows text', Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]), 'text/plain'],
    ['UTF-16 text, half of it zero bytes', Uint8Array.from([0xff, 0xfe, 0x41, 0, 0x42, 0]), 'text/plain'],
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]), 'application/octet-stream'],
  ])('tells %s by its content', (_what, bytes, expected) => {
    expect(sniffMediaType(bytes)).toBe(expected);
  });

  test('tells DOCX, ODT and a plain zip apart by their members', () => {
    expect(sniffMediaType(zipSync({ '[Content_Types].xml': file, 'word/document.xml': file }))).toBe(docx);
    expect(sniffMediaType(zipSync({ mimetype: [strToU8(odt), { level: 0 }], 'content.xml': file }))).toBe(
      odt,
    );
    expect(sniffMediaType(zipSync({ 'resume.pdf': file }))).toBe('application/zip');
  });

  test('a DOCX cut off in transfer is still a DOCX, so that it is reported as damaged', () => {
    const whole = zipSync({ 'word/document.xml': file, '[Content_Types].xml': file });
    expect(sniffMediaType(whole.subarray(0, whole.length - 30))).toBe(docx);
  });

  test('no start of a file makes it throw', () => {
    for (const start of [[], [0x50], [0x50, 0x4b], [0x50, 0x4b, 3, 4], [0xff], [0x25, 0x50, 0x44]]) {
      expect(() => sniffMediaType(Uint8Array.from(start))).not.toThrow();
    }
  });
});
