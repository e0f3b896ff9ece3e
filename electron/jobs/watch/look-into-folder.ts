// One look into a watched folder: what is there, whole, and has not come in yet. Nothing in the folder is ever changed.
import { basename, sep } from 'node:path';
import type { FailureKind } from '@shared/errors/failure';
import { coveredPath, isInJob } from '../../db/queries/watched-folder';
import type { WatchedFolderRow } from '../../db/schema';
import { hashFile } from '../../platform/hash-file';
import { walkFolder } from '../../platform/walk-folder';
import { markOf } from '../../platform/watch-path';
import type { Working } from '../working';

export type Marked = { readonly path: string; readonly mark: string };

/** What a watch knows between two looks. */
export type Memory = {
  /** What came in, or needs not: as it was then. */
  readonly done: ReadonlyMap<string, string>;
  /** What was seen once; the same again means that nobody is writing it any more. */
  readonly pending: Map<string, string>;
};

export type Look = {
  readonly problem: FailureKind | null;
  readonly fresh: readonly Marked[];
  /** Known by their content: only remembered. */
  readonly known: readonly Marked[];
  /** Something is still being written: worth another look soon. */
  readonly waits: boolean;
};

type Looking = {
  readonly folder: WatchedFolderRow;
  readonly memory: Memory;
  /** The program's own files, which change with every import. */
  readonly exclude: string;
  readonly isStopped: () => boolean;
};

export const lookIntoFolder = async (
  { reader }: Pick<Working, 'reader'>,
  { folder, memory, exclude, isStopped }: Looking,
): Promise<Look> => {
  const { done, pending } = memory;
  const ready: Marked[] = [];
  let waits = false;
  for await (const { path, problem } of walkFolder([folder.path])) {
    if (isStopped()) break;
    if (path === folder.path)
      return { problem: problem ?? 'file-vanished', fresh: [], known: [], waits: false };
    if (problem !== null || isPassing(basename(path)) || path.startsWith(exclude + sep)) continue;
    const mark = await markOf(path);
    if (mark === null || (done.get(path) ?? done.get(coveredPath(path))) === mark) continue;
    if (pending.get(path) === mark) ready.push({ path, mark });
    else waits = true;
    pending.set(path, mark);
  }
  const fresh: Marked[] = [];
  const known: Marked[] = [];
  const hashes = new Set<string>();
  for (const file of ready) {
    // Held by whoever writes it: asked again at the next look.
    const sha256 = await hashFile(file.path).catch(() => null);
    if (sha256 === null) continue;
    const isKnown = hashes.has(sha256) || (await isInJob(reader, { jobId: folder.job_id, sha256 }));
    hashes.add(sha256);
    (isKnown ? known : fresh).push(file);
  }
  return { problem: null, fresh, known, waits };
};

/** What programs put there while they download or save. */
const isPassing = (name: string): boolean =>
  /^(?:\.|~\$)|\.(?:tmp|temp|part|partial|crdownload|download|opdownload)$/i.test(name);
