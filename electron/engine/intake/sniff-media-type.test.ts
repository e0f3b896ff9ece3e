import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeCompound } from '../../../tests/support/files/make-compound';
import { sniffMediaType } from './sniff-media-type';

const odtType = 'application/vnd.oasis.opendocument.text';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const odt = odtType;
const file = strToU8('x');

describe('sniffMediaType', () => {
  test.each([
    ['a PDF behind junk of a mail gateway', strToU8(`${'junk\n'.repeat(50)}%PDF-1.7`), 'application/pdf'],
    ['an RTF', strToU8('{\\rtf1 x}'), 'application/rtf'],
    ['an old DOC', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'application/msword'],
    ['an RTF behind blanks', strToU8('\n\n{\\rtf1 x}'), 'application/rtf'],
    [
      'a page of HTML in two bytes a letter',
      Buffer.from('\ufeff<!doctype html><p>x', 'utf16le'),
      'text/html',
    ],
    ['XHTML', strToU8('<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html/>'), 'text/html'],
    ['a mail', strToU8('Received: x\nFrom: a@example.com\nSubject: cv\nDate: x\n\nHello'), 'message/rfc822'],
    [
      'a saved web page',
      strToU8(
        'From: <Saved by Blink>\nSubject: cv\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n',
      ),
      'text/html',
    ],
    ['a resume that begins like headers', strToU8('Name: Jane\nFrom: Leeds\nPhone: 1\n\nWork'), 'text/plain'],
    ['a flat ODT', strToU8('<?xml version="1.0"?>\n<office:document xmlns:office="x">'), odtType],
    ['a picture of a phone', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0', 'latin1'), 'image/heic'],
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

  test('a spreadsheet, slides or a phone program is no archive of resumes', () => {
    for (const name of ['xl/workbook.xml', 'ppt/presentation.xml'])
      expect(sniffMediaType(zipSync({ '[Content_Types].xml': file, [name]: file }))).toBe(
        'application/octet-stream',
      );
    expect(sniffMediaType(zipSync({ 'Index/Document.iwa': file }))).toBe('application/octet-stream');
  });

  test("LinkedIn's export is told by its tables, also in a folder", () => {
    const linkedin = 'application/vnd.linkedin.export+zip';
    expect(sniffMediaType(zipSync({ 'Profile.csv': file, 'Positions.csv': file }))).toBe(linkedin);
    expect(sniffMediaType(zipSync({ 'data/Profile.csv': file, 'data/Skills.csv': file }))).toBe(linkedin);
    expect(sniffMediaType(zipSync({ 'Profile.csv': file, 'cv.pdf': file }))).toBe('application/zip');
  });

  test('Markdown needs its marks; the name alone makes none', () => {
    expect(sniffMediaType(strToU8('# Jane\n\n* a\n* b\n\n**Nurse**'))).toBe('text/markdown');
    expect(sniffMediaType(strToU8('# Jane\n'), 'cv.md')).toBe('text/markdown');
    expect(sniffMediaType(strToU8('Jane Roe\nNurse'), 'cv.md')).toBe('text/plain');
    expect(sniffMediaType(strToU8('# of staff: 5\n* led'), 'cv.txt')).toBe('text/plain');
  });

  test('containers of old Office files are told apart by their streams', () => {
    const type = (name: string) => sniffMediaType(makeCompound({ [name]: new Uint8Array(5000) }));
    expect(type('WordDocument')).toBe('application/msword');
    expect(type('__properties_version1.0')).toBe('application/vnd.ms-outlook');
    expect(type('EncryptedPackage')).toBe(docx);
    expect(type('Workbook')).toBe('application/octet-stream');
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
