import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import { isLockFile } from './is-lock-file';
import type { Member } from './member';
import { archiveLimits, openArchive } from './open-archive';
import { sniffMediaType } from './sniff-media-type';

/** The files in an archive, and in archives inside of it, which may hold no further ones. */
export const unpackArchive = (bytes: Uint8Array): Result<readonly Member[], Failure> => {
  const budget = { entries: maxEntries, bytes: archiveLimits.maxBytes };
  const members = unpack(bytes, { folder: '', deeper: true, budget });
  if (!members.ok || members.value.length > 0) return members;
  return err({ kind: 'archive-empty' });
};

const maxEntries = 2000;

type Place = {
  readonly folder: string;
  /** Whether an archive may lie in this one. */
  readonly deeper: boolean;
  readonly budget: { entries: number; bytes: number };
};

const unpack = (bytes: Uint8Array, { folder, deeper, budget }: Place): Result<readonly Member[], Failure> => {
  const archive = openArchive(bytes, { ...archiveLimits, maxBytes: budget.bytes });
  if (!archive.ok) return archive;
  const members: Member[] = [];
  for (const name of archive.value.names) {
    if (isFolder(name) || isLitter(name)) continue;
    budget.entries -= 1;
    if (budget.entries < 0) return err({ kind: 'archive-unsafe', detail: 'too-many-entries' });
    const read = archive.value.read(name);
    if (!read.ok) return read;
    const content = read.value ?? new Uint8Array();
    budget.bytes -= content.length;
    if (isLockFile(content, name)) continue;
    const path = folder + pathOf(name);
    if (sniffMediaType(content) !== 'application/zip') members.push({ path, bytes: content });
    else {
      if (!deeper) return err({ kind: 'archive-unsafe', detail: 'archives in archives in an archive' });
      const inside = unpack(content, { folder: `${path}/`, deeper: false, budget });
      // One that is broken is a file like any other; one that is built to harm spoils the whole.
      if (!inside.ok && inside.error.kind === 'archive-unsafe') return inside;
      members.push(...(inside.ok ? inside.value : [{ path, bytes: content }]));
    }
  }
  return ok(members);
};

const isFolder = (name: string): boolean => /[/\\]$/.test(name);

/** What systems leave in folders beside the files that somebody put there. */
const isLitter = (name: string): boolean =>
  name
    .split(/[/\\]/)
    .some((part) => litter.has(part.toLowerCase()) || part.startsWith('._') || part.startsWith('~$'));

const litter = new Set(['__macosx', '.ds_store', 'thumbs.db', 'desktop.ini', '.git']);

const pathOf = (name: string): string =>
  name
    .split(/[/\\]/)
    .filter((part) => part !== '' && part !== '.')
    .join('/');
