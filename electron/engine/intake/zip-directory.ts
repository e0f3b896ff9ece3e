import { err, ok, type Result } from '@shared/lib/result';

/**
 * The table at the end of a zip file, read without unpacking anything. Every number in it comes from a
 * stranger: each is checked against the bytes that are really there.
 */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly symlink: boolean;
  readonly packedBytes: number;
  readonly localHeaderAt: number;
};
export type ZipProblem = 'not-a-zip' | 'damaged' | 'too-many-entries' | 'overlapping-entries';

export const maxEntries = 2000;

export const readZipDirectory = (bytes: Uint8Array): Result<readonly ZipEntry[], ZipProblem> => {
  if (!isZip(bytes)) return err('not-a-zip');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return err('damaged');
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) return err('too-many-entries');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + entryBytes > bytes.length || view.getUint32(at, true) !== entrySignature) return err('damaged');
    const nameBytes = view.getUint16(at + 28, true);
    if (at + entryBytes + nameBytes > bytes.length) return err('damaged');
    entries.push(readEntry(bytes, view, { at, nameBytes }));
    at += entryBytes + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return overlap(entries) ? err('overlapping-entries') : ok(entries);
};

/** Two entries that share bytes are how a small file unpacks to a huge one. */
const overlap = (entries: readonly ZipEntry[]): boolean => {
  const sorted = [...entries].sort((a, b) => a.localHeaderAt - b.localHeaderAt);
  return sorted.some((entry, index) => {
    const next = sorted[index + 1];
    return (
      next !== undefined && next.localHeaderAt < entry.localHeaderAt + localHeaderBytes + entry.packedBytes
    );
  });
};

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && bytes[3] === bytes[2] + 1;

const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const entryBytes = 46;
export const localHeaderBytes = 30;
const endBytes = 22;
const maxCommentBytes = 65_535;
const unixLink = 0o120000;
const unixKind = 0o170000;

const findEnd = (view: DataView): number | null => {
  const first = Math.max(0, view.byteLength - endBytes - maxCommentBytes);
  for (let at = view.byteLength - endBytes; at >= first; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
};

const readEntry = (
  bytes: Uint8Array,
  view: DataView,
  { at, nameBytes }: { readonly at: number; readonly nameBytes: number },
): ZipEntry => {
  const extraAt = at + entryBytes + nameBytes;
  const large = largeSizes(view, extraAt, Math.min(view.byteLength, extraAt + view.getUint16(at + 30, true)));
  const sizes = [24, 20, 42].map((place) => {
    const size = view.getUint32(at + place, true);
    return size === inExtra ? (large.shift() ?? size) : size;
  });
  return {
    name: nameOf(bytes.subarray(at + entryBytes, extraAt)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    symlink: ((view.getUint32(at + 38, true) >>> 16) & unixKind) === unixLink,
    packedBytes: sizes[1] ?? 0,
    localHeaderAt: sizes[2] ?? 0,
  };
};

const inExtra = 0xffffffff;

/** The sizes of a zip64 entry: those that do not fit in their usual place, in that order. */
const largeSizes = (view: DataView, from: number, to: number): number[] => {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    const length = Math.min(24, view.getUint16(at + 2, true));
    if (view.getUint16(at, true) !== 1 || at + 4 + length > to) continue;
    return Array.from({ length: Math.floor(length / 8) }, (_, index) =>
      Number(view.getBigUint64(at + 4 + index * 8, true)),
    );
  }
  return [];
};

const nameOf = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};
