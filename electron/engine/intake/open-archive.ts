import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import { Inflate } from 'fflate';
import { localHeaderBytes, readZipDirectory, type ZipEntry } from './zip-directory';

/** Named members of a zip. What they unpack to is counted while it streams: a declared size is only a claim. */
export type Archive = {
  readonly names: readonly string[];
  /** null: there is no such member. */
  readonly read: (name: string) => Result<Uint8Array | null, Failure>;
};
export type ArchiveLimits = { readonly maxBytes: number; readonly maxRatio: number };

export const archiveLimits: ArchiveLimits = { maxBytes: 200 * 1024 * 1024, maxRatio: 200 };

export const openArchive = (
  bytes: Uint8Array,
  limits: ArchiveLimits = archiveLimits,
): Result<Archive, Failure> => {
  const directory = readZipDirectory(bytes);
  if (!directory.ok)
    return err(directory.error.endsWith('entries') ? unsafe(directory.error) : damaged(directory.error));
  const entries = new Map(directory.value.map((entry) => [entry.name, entry]));
  if (directory.value.some((entry) => entry.symlink || !isSafeName(entry.name)))
    return err(unsafe('a member points outside of the archive'));
  let left = limits.maxBytes;
  return ok({
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      if (entry === undefined) return ok(null);
      const unpacked = unpack(bytes, entry, { maxBytes: left, maxRatio: limits.maxRatio });
      if (unpacked.ok) left -= unpacked.value.length;
      return unpacked;
    },
  });
};

/** Below this a high ratio is harmless: empty XML packs very well. */
const alwaysAllowedBytes = 1024 * 1024;
const feedBytes = 16 * 1024;

const unpack = (bytes: Uint8Array, entry: ZipEntry, limits: ArchiveLimits): Result<Uint8Array, Failure> => {
  if (entry.encrypted) return err({ kind: 'document-locked' });
  const packed = packedBytesOf(bytes, entry);
  if (packed === null) return err(damaged('a member lies outside of the file'));
  const maxBytes = Math.min(limits.maxBytes, Math.max(alwaysAllowedBytes, packed.length * limits.maxRatio));
  if (entry.method === 0) return packed.length > maxBytes ? err(unsafe('too large')) : ok(packed);
  if (entry.method !== 8) return err(damaged('unknown packing'));
  return inflate(packed, maxBytes);
};

const inflate = (packed: Uint8Array, maxBytes: number): Result<Uint8Array, Failure> => {
  const parts: Uint8Array[] = [];
  let total = 0;
  let ended = false;
  const stream = new Inflate((part, final) => {
    total += part.length;
    if (total <= maxBytes) parts.push(part);
    ended = final;
  });
  try {
    for (let at = 0; at < packed.length && total <= maxBytes; at += feedBytes) {
      stream.push(packed.subarray(at, at + feedBytes), at + feedBytes >= packed.length);
    }
  } catch {
    return err(damaged('a member does not unpack'));
  }
  if (total > maxBytes) return err(unsafe('unpacks to more than is allowed'));
  return ended ? ok(joined(parts, total)) : err(damaged('a member is cut off'));
};

const packedBytesOf = (bytes: Uint8Array, entry: ZipEntry): Uint8Array | null => {
  const at = entry.localHeaderAt;
  if (at + localHeaderBytes > bytes.length) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + localHeaderBytes + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + entry.packedBytes > bytes.length ? null : bytes.subarray(start, start + entry.packedBytes);
};

const isSafeName = (name: string): boolean =>
  !name.startsWith('/') && !/^[a-z]:/i.test(name) && !name.split(/[/\\]/).includes('..');

const joined = (parts: readonly Uint8Array[], total: number): Uint8Array => {
  const all = new Uint8Array(total);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

const unsafe = (detail: string): Failure => ({ kind: 'archive-unsafe', detail });
const damaged = (detail: string): Failure => ({ kind: 'document-damaged', detail });
