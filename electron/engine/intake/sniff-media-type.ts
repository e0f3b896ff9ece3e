import type { MediaType } from '@shared/model/document';
import { isZip, readZipDirectory } from './zip-directory';

/** By content only: the name of a file is a stranger's claim. */
export const sniffMediaType = (bytes: Uint8Array): MediaType => {
  const magic = signatures.find(([, signature]) => startsWith(bytes, signature));
  if (magic !== undefined) return magic[0];
  if (startsWith(bytes, ascii('RIFF')) && startsWith(bytes.subarray(8), ascii('WEBP'))) return 'image/webp';
  if (isZip(bytes)) return sniffZip(bytes);
  const head = latin1(bytes.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'application/pdf';
  if (head.trimStart().startsWith('{\\rtf')) return 'application/rtf';
  return isText(bytes) ? sniffText(bytes) : 'application/octet-stream';
};

const ascii = (text: string): readonly number[] => [...text].map((char) => char.charCodeAt(0));

const signatures: readonly (readonly [MediaType, readonly number[]])[] = [
  ['application/pdf', ascii('%PDF-')],
  ['application/rtf', ascii('{\\rtf')],
  ['application/msword', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['image/tiff', [0x4d, 0x4d, 0x00, 0x2a]],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((value, index) => bytes[index] === value);

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const odt = 'application/vnd.oasis.opendocument.text';

const sniffZip = (bytes: Uint8Array): MediaType => {
  const head = latin1(bytes.subarray(0, 8192));
  const directory = readZipDirectory(bytes);
  // Cut off on its way here: the first members still tell what it was meant to be.
  if (!directory.ok) return head.includes(odt) ? odt : head.includes('word/') ? docx : 'application/zip';
  const names = new Set(directory.value.map((entry) => entry.name));
  if (names.has('[Content_Types].xml') && [...names].some((name) => name.startsWith('word/'))) return docx;
  return names.has('content.xml') && head.slice(0, 200).includes(odt) ? odt : 'application/zip';
};

const sniffText = (bytes: Uint8Array): MediaType =>
  /^\s*(?:<!--[^>]{0,400}-->\s*)?<(?:!doctype html|html|head|body)\b/i.test(latin1(bytes.subarray(0, 1024)))
    ? 'text/html'
    : 'text/plain';

const sampleBytes = 64 * 1024;

/** UTF-16 by its mark; anything else may hold next to no control characters, whatever its code page. */
const isText = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, sampleBytes);
  if (startsWith(sample, [0xff, 0xfe]) || startsWith(sample, [0xfe, 0xff])) return true;
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return false;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls += 1;
  }
  return controls <= sample.length / 100;
};
