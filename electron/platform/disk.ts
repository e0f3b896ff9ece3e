// Files as the rest of the program sees them: whole, atomic, and with failures that have a name.
import { randomBytes } from 'node:crypto';
import { constants, existsSync } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failed, type FailureKind } from '@shared/errors/failure';

/** Written beside the target, flushed, then renamed over it: a crash leaves the old or the new, never half. */
export const writeWhole = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  const beside = `${path}.${randomBytes(6).toString('hex')}.part`;
  try {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw failedWriting(error);
  }
};

export const readWhole = async (path: string, maxBytes: number): Promise<Uint8Array> => {
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch((error: unknown) => {
    throw failedOn(error);
  });
  try {
    const { size, isFile } = await file
      .stat()
      .then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile) throw new Failed('file-unreadable');
    if (size > maxBytes) throw new Failed('file-too-large');
    return await readAtMost(file, size, maxBytes);
  } catch (error) {
    throw failedOn(error);
  } finally {
    await file.close();
  }
};

/** When the file was last changed. */
export const readFileTime = async (path: string): Promise<string> => {
  const { mtime } = await stat(path).catch((error: unknown) => {
    throw failedOn(error);
  });
  return mtime.toISOString();
};

type OpenFile = Awaited<ReturnType<typeof open>>;

// A file may grow while it is read: the limit holds for what arrives, not for what was promised.
const readAtMost = async (file: OpenFile, size: number, maxBytes: number): Promise<Uint8Array> => {
  const pieces: Buffer[] = [];
  let total = 0;
  for (;;) {
    const piece = Buffer.allocUnsafe(Math.max(65_536, Math.min(size - total + 1, 4 << 20)));
    const { bytesRead } = await file.read(piece, 0, piece.length, null);
    if (bytesRead === 0) return pieces.length === 1 && pieces[0] ? pieces[0] : Buffer.concat(pieces, total);
    total += bytesRead;
    if (total > maxBytes) throw new Failed('file-too-large');
    pieces.push(piece.subarray(0, bytesRead));
  }
};

/** Asked without waiting: while the app starts, every turn of the event loop costs more than the answer. */
export const exists = async (path: string): Promise<boolean> => existsSync(path);

export const fileBytes = async (path: string): Promise<number> => (await stat(path)).size;

const kindOfCode: Readonly<Record<string, FailureKind>> = {
  ENOENT: 'file-vanished',
  ENOTDIR: 'file-vanished',
  ENAMETOOLONG: 'file-unreadable',
  EACCES: 'file-no-permission',
  EPERM: 'file-no-permission',
  EISDIR: 'file-unreadable',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'store-read-only',
};

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

export const failedOn = (error: unknown): Failed =>
  error instanceof Failed ? error : new Failed(kindOfCode[codeOf(error)] ?? 'file-unreadable', codeOf(error));

/** What may not be written is our own folder, never a person's file. */
export const failedWriting = (error: unknown): Failed => {
  const code = codeOf(error);
  return code === 'EACCES' || code === 'EPERM' ? new Failed('store-read-only', code) : failedOn(error);
};
