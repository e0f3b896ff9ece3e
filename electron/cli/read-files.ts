// Files below some paths through the readers, several at once, each told as soon as it is read.
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { FailureKind } from '@shared/errors/failure';
import type { MediaType } from '@shared/model/document';
import { openReaders } from '../jobs/reader/open-readers';
import type { ReaderPool, ReadOutcome } from '../jobs/reader/reader-pool';
import { failedOn, readWhole } from '../platform/disk';
import { walkFolder } from '../platform/walk-folder';
import { makeReader } from './open-desk';

export type FileRead = {
  /** As typed, with the way inside an archive or mail behind it. */
  readonly path: string;
  readonly sha256: string | null;
  readonly outcome: ReadOutcome;
};

type Reading = {
  readonly paths: readonly string[];
  readonly workers: number;
  readonly password?: string | undefined;
  readonly tell: (file: FileRead) => void;
};

const maxFileBytes = 100_000_000;

export const readFiles = async ({ paths, workers, password, tell }: Reading): Promise<void> => {
  const readers = openReaders({ spawn: makeReader(), idleMs: 1000 });
  const running = new Set<Promise<void>>();
  const one = async (path: string, problem: FailureKind | null): Promise<void> => {
    if (problem) tell({ path, sha256: null, outcome: failed(problem) });
    else await readFromDisk({ path, password, readers, tell });
  };
  try {
    for await (const { path, problem } of walkFolder(paths)) {
      const next = one(path, problem).finally(() => running.delete(next));
      running.add(next);
      if (running.size >= workers) await Promise.race(running);
    }
    await Promise.all(running);
  } finally {
    readers.close();
  }
};

type FromDisk = {
  readonly path: string;
  readonly password: string | undefined;
  readonly readers: ReaderPool;
  readonly tell: Reading['tell'];
};

const readFromDisk = async ({ path, password, readers, tell }: FromDisk): Promise<void> => {
  try {
    const bytes = await readWhole(path, maxFileBytes);
    const { mtime } = await stat(path);
    await readBytes({ path, bytes, fileTime: mtime.toISOString(), password, readers, tell });
  } catch (error) {
    tell({ path, sha256: null, outcome: failed(failedOn(error).failure.kind) });
  }
};

type FromBytes = FromDisk & {
  readonly bytes: Uint8Array;
  readonly fileTime: string;
  readonly depth?: number;
};

/** What came inside is read on its own, right after what held it. */
const readBytes = async ({ bytes, fileTime, depth = 0, ...from }: FromBytes): Promise<void> => {
  const { path, password, readers, tell } = from;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const outcome = await readers.read(bytes, {
    name: path.slice(path.lastIndexOf('/') + 1),
    fileTime,
    depth,
    ...(password === undefined ? {} : { password }),
  });
  tell({ path, sha256, outcome });
  if (!outcome.ok) return;
  for (const member of outcome.value.members)
    await readBytes({
      ...from,
      path: `${path}/${member.path}`,
      bytes: member.bytes,
      fileTime,
      depth: depth + 1,
    });
};

const failed = (kind: FailureKind, mediaType: MediaType = 'application/octet-stream'): ReadOutcome => ({
  ok: false,
  error: { kind, mediaType },
});
