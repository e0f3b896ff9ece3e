import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failed } from '@shared/errors/failure';
import { exists, readWhole, writeWhole } from '../platform/disk';
import { sealBytes, unsealBytes } from '../platform/seal-bytes';

export type Blob = { readonly name: string; readonly key: string };

const maxSealedBytes = 128 << 20;

/**
 * Documents as encrypted files, each under a key of its own that lives in the store. The file is named by the
 * hash of what it holds, which is the sealed bytes: a name gives away neither the document nor that two are alike.
 */
export const writeBlob = async (folder: string, plain: Uint8Array): Promise<Blob> => {
  const key = randomBytes(32);
  const sealed = sealBytes(key, plain);
  const name = createHash('sha256').update(sealed).digest('hex');
  await writeWhole(blobPath(folder, name), sealed);
  return { name, key: key.toString('hex') };
};

export const readBlob = async (folder: string, { name, key }: Blob): Promise<Buffer> => {
  const sealed = await readWhole(blobPath(folder, name), maxSealedBytes);
  const plain = unsealBytes(Buffer.from(key, 'hex'), sealed);
  if (!plain) throw new Failed('store-damaged', 'a stored document does not open');
  return plain;
};

/** Removes files that no row names and that are older than any copy of the store which could name them. */
export const sweepBlobs = async (
  folder: string,
  { isNamed, olderThanMs }: { isNamed: (name: string) => boolean; olderThanMs: number },
): Promise<number> => {
  if (!(await exists(folder))) return 0;
  let removed = 0;
  for (const shelf of await readdir(folder))
    for (const name of await readdir(join(folder, shelf))) {
      const path = join(folder, shelf, name);
      if (isNamed(name) || (await stat(path)).mtimeMs >= olderThanMs) continue;
      await rm(path, { force: true });
      removed += 1;
    }
  return removed;
};

const blobPath = (folder: string, name: string): string => join(folder, name.slice(0, 2), name);
