import { createHash, randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
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

/** The names of all files there are. */
export const listBlobs = async (folder: string): Promise<string[]> => {
  if (!(await exists(folder))) return [];
  const shelves = await Promise.all(
    (await readdir(folder)).map((shelf) => readdir(join(folder, shelf)).catch(() => [])),
  );
  return shelves.flat();
};

export const removeBlob = (folder: string, name: string): Promise<void> =>
  rm(blobPath(folder, name), { force: true });

const blobPath = (folder: string, name: string): string => join(folder, name.slice(0, 2), name);
