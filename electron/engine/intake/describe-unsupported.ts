import { isCompound, openCompound } from './compound-file';
import { readZipDirectory } from './zip-directory';

/** What a file that cannot be read is, in words a person knows; undefined where nobody can tell. */
export const describeUnsupported = (bytes: Uint8Array): string | undefined => {
  const kind = isCompound(bytes) ? inCompound(bytes) : (inZip(bytes) ?? bySignature(bytes));
  return kind === undefined ? undefined : `This is ${kind}.`;
};

const inCompound = (bytes: Uint8Array): string | undefined => {
  const opened = openCompound(bytes);
  if (!opened.ok) return undefined;
  const names = new Set(opened.value.names);
  if (names.has('Workbook') || names.has('Book')) return 'an Excel workbook';
  if (names.has('PowerPoint Document')) return 'a PowerPoint presentation';
  if (names.has('Quill/QuillSub/CONTENTS')) return 'a Publisher file';
  if (names.has('MatOST') || names.has('MM')) return 'a Microsoft Works file';
  return undefined;
};

const inZip = (bytes: Uint8Array): string | undefined => {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return undefined;
  const names = directory.value.map((entry) => entry.name);
  const found = members.find(([part]) => names.some((name) => name === part || name.startsWith(part)));
  return found?.[1];
};

const members: readonly (readonly [string, string])[] = [
  ['xl/', 'an Excel workbook'],
  ['ppt/', 'a PowerPoint presentation'],
  ['Index/Document.iwa', 'an Apple Pages or Numbers file'],
  ['Index.zip', 'an Apple Pages or Numbers file'],
  ['META-INF/container.xml', 'an e-book'],
  ['FixedDocSeq.fdseq', 'an XPS file'],
  ['AndroidManifest.xml', 'a program'],
  ['META-INF/MANIFEST.MF', 'a program'],
  ['content.xml', 'an OpenDocument file that is no text, such as a table or slides'],
];

const bySignature = (bytes: Uint8Array): string | undefined => {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const found = signatures.find(([signature]) => head.startsWith(signature));
  if (found !== undefined) return found[1];
  return head.slice(4, 8) === 'ftyp' ? 'a film or a picture in a format of films' : undefined;
};

const signatures: readonly (readonly [string, string])[] = [
  ['MZ', 'a Windows program'],
  ['\u007fELF', 'a program'],
  ['GIF8', 'a GIF picture'],
  ['BM', 'a BMP picture'],
  ['Rar!', 'a RAR archive'],
  ["7z\u00bc\u00af'\u001c", 'a 7-Zip archive'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u00ffWPC', 'a WordPerfect file'],
  ['%!PS', 'a PostScript file'],
  ['ID3', 'a sound file'],
  ['OggS', 'a sound file'],
  ['SQLite format 3', 'a database'],
];
