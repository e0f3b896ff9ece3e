import type { MediaType } from '@shared/model/document';
import { isCompound, openCompound } from './compound-file';
import { sniffText } from './sniff-text';
import { isZip, readZipDirectory } from './zip-directory';

/** By content; the name of a file is a stranger's claim, and counts only where content alone does not tell. */
export const sniffMediaType = (bytes: Uint8Array, name = ''): MediaType => {
  const magic = signatures.find(([, signature]) => startsWith(bytes, signature));
  if (magic !== undefined) return magic[0];
  if (startsWith(bytes, ascii('RIFF')) && startsWith(bytes.subarray(8, 12), ascii('WEBP')))
    return 'image/webp';
  if (startsWith(bytes.subarray(4, 8), ascii('ftyp')) && isHeic(bytes)) return 'image/heic';
  if (isCompound(bytes) || startsWith(bytes, compound)) return sniffCompound(bytes);
  if (isZip(bytes)) return sniffZip(bytes);
  const junk = latin1(bytes.subarray(0, 1032)).indexOf('%PDF-');
  if (junk !== -1) return 'application/pdf';
  return sniffText(bytes, name);
};

const ascii = (text: string): readonly number[] => [...text].map((char) => char.charCodeAt(0));
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const signatures: readonly (readonly [MediaType, readonly number[]])[] = [
  ['application/pdf', ascii('%PDF-')],
  ['application/rtf', ascii('{\\rtf')],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['image/tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  // What this program itself makes of a row of a table; nothing else begins so.
  ['text/x-candidate', ascii('Fairlead: a row of a table of candidates\n')],
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((value, index) => bytes[index] === value);

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const heicBrands = new Set(['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1', 'avif']);

const isHeic = (bytes: Uint8Array): boolean => heicBrands.has(latin1(bytes.subarray(8, 12)));

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const odt = 'application/vnd.oasis.opendocument.text';

/** A container that is locked or broken counts as what it was most likely meant to be: a Word document. */
const sniffCompound = (bytes: Uint8Array): MediaType => {
  const opened = openCompound(bytes);
  if (!opened.ok) return 'application/msword';
  const names = new Set(opened.value.names);
  if (names.has('EncryptedPackage')) return docx;
  if (names.has('WordDocument')) return 'application/msword';
  if (names.has('__properties_version1.0')) return 'application/vnd.ms-outlook';
  return 'application/octet-stream';
};

const sniffZip = (bytes: Uint8Array): MediaType => {
  const head = latin1(bytes.subarray(0, 8192));
  const directory = readZipDirectory(bytes);
  // Cut off on its way here: the first members still tell what it was meant to be.
  if (!directory.ok) return head.includes(odt) ? odt : head.includes('word/') ? docx : 'application/zip';
  const names = directory.value.map((entry) => entry.name);
  if (names.includes('[Content_Types].xml') && names.some((name) => name.startsWith('word/'))) return docx;
  if (names.includes('word/document.xml')) return docx;
  if (names.includes('content.xml') && head.slice(0, 200).includes(odt)) return odt;
  if (isForeignOffice(names)) return 'application/octet-stream';
  return isLinkedinExport(names) ? 'application/vnd.linkedin.export+zip' : 'application/zip';
};

const isForeignOffice = (names: readonly string[]): boolean =>
  names.some((name) =>
    foreign.some((part) => name === part || (part.endsWith('/') && name.startsWith(part))),
  ) && names.some((name) => marks.includes(name));
const foreign = [
  'xl/',
  'ppt/',
  'content.xml',
  'Index/Document.iwa',
  'Index.zip',
  'META-INF/container.xml',
  'FixedDocSeq.fdseq',
  'AndroidManifest.xml',
  'META-INF/MANIFEST.MF',
];
const marks = [
  '[Content_Types].xml',
  'mimetype',
  'Index/Document.iwa',
  'Index.zip',
  'META-INF/container.xml',
  'META-INF/manifest.xml',
  'AndroidManifest.xml',
  'META-INF/MANIFEST.MF',
];

/** `Profile.csv` with at least one list of what a member has done, at the top or in one folder. */
const isLinkedinExport = (names: readonly string[]): boolean => {
  const tables = new Set(names.map((name) => name.slice(name.lastIndexOf('/') + 1).toLowerCase()));
  const lists = ['positions.csv', 'education.csv', 'skills.csv', 'languages.csv', 'certifications.csv'];
  return tables.has('profile.csv') && lists.some((list) => tables.has(list));
};
