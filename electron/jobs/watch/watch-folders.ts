// Folders that somebody chose to watch: looked into when the disk says that something changed, and now and then in any
// case. A folder that is not there is waited for.
import type { FailureKind } from '@shared/errors/failure';
import type { JobId } from '@shared/model/id';
import type { WatchedFolder } from '@shared/model/import';
import {
  listWatchedFolders,
  readMarks,
  readWatchedFolder,
  writeMarks,
} from '../../db/queries/watched-folder';
import type { WatchedFolderRow } from '../../db/schema';
import { watchPath } from '../../platform/watch-path';
import { recordWork } from '../../sync/record';
import type { Working } from '../working';
import { lookIntoFolder, type Marked } from './look-into-folder';

export type FolderWatch = {
  /** What is watched may have changed. */
  readonly refresh: () => Promise<void>;
  readonly stateOf: (jobId: JobId) => Promise<WatchedFolder | null>;
  readonly close: () => Promise<void>;
};

export type Timing = {
  /** How long a file has to stay the same before it counts as whole. */
  readonly settleMs: number;
  readonly everyMs: number;
  /** How soon a folder that is away is looked for again. */
  readonly awayMs: number;
};

type Watching = {
  readonly working: Working;
  readonly exclude: string;
  readonly startImport: (jobId: JobId, paths: readonly string[]) => Promise<unknown>;
  readonly onProblem: (error: unknown) => void;
  readonly timing: Timing;
};

export const watchFolders = (parts: Watching): FolderWatch => {
  const { reader } = parts.working;
  const watches = new Map<string, OneWatch>();
  let isClosed = false;
  const refresh = async (): Promise<void> => {
    const rows = await listWatchedFolders(reader);
    if (isClosed) return;
    const wanted = new Set(rows.map(({ id }) => id));
    for (const [id, watch] of watches)
      if (!wanted.has(id)) {
        watches.delete(id);
        void watch.close();
      }
    for (const row of rows) if (!watches.has(row.id)) watches.set(row.id, watchOne(parts, row));
  };
  return {
    refresh,
    stateOf: async (jobId) => {
      const row = await readWatchedFolder(reader, jobId);
      return row ? { path: row.path, problem: watches.get(row.id)?.problem() ?? null } : null;
    },
    close: async () => {
      isClosed = true;
      await Promise.all([...watches.values()].map((watch) => watch.close()));
    },
  };
};

type OneWatch = { readonly problem: () => FailureKind | null; readonly close: () => Promise<void> };

const watchOne = (parts: Watching, folder: WatchedFolderRow): OneWatch => {
  const { working, exclude, startImport, onProblem, timing } = parts;
  const pending = new Map<string, string>();
  let done: Map<string, string> | undefined;
  let problem: FailureKind | null = null;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;
  let dueAt = Number.POSITIVE_INFINITY;
  let looking: Promise<void> = Promise.resolve();
  let isLooking = false;
  let isStale = false;
  let endWatch: (() => void) | undefined;

  const soon = (waitMs: number): void => {
    const at = performance.now() + waitMs;
    isStale ||= isLooking;
    if (isClosed || isLooking || at >= dueAt) return;
    clearTimeout(timer);
    dueAt = at;
    timer = setTimeout(begin, waitMs);
    timer.unref();
  };
  const begin = (): void => {
    dueAt = Number.POSITIVE_INFINITY;
    isLooking = true;
    isStale = false;
    looking = look()
      .catch((error: unknown) => {
        onProblem(error);
        return false;
      })
      .then((waits) => {
        isLooking = false;
        soon(waits || isStale ? timing.settleMs : problem === null ? timing.everyMs : timing.awayMs);
      });
  };
  const look = async (): Promise<boolean> => {
    done ??= await readMarks(working.reader, folder.id);
    const found = await lookIntoFolder(working, {
      folder,
      memory: { done, pending },
      exclude,
      isStopped: () => isClosed,
    });
    if (isClosed) return false;
    setProblem(found.problem);
    if (found.fresh.length > 0)
      await startImport(
        folder.job_id as JobId,
        found.fresh.map(({ path }) => path),
      );
    await remember([...found.fresh, ...found.known]);
    return found.waits;
  };
  const setProblem = (next: FailureKind | null): void => {
    const isBack = next === null && endWatch === undefined;
    if (next !== null) {
      endWatch?.();
      endWatch = undefined;
    }
    if (isBack) endWatch = watchPath(folder.path, () => soon(timing.settleMs));
    if (next === problem) return;
    problem = next;
    working.progress.note(folder.job_id, []);
  };
  const remember = async (marked: readonly Marked[]): Promise<void> => {
    if (marked.length === 0) return;
    await recordWork(working.store, (writer) => writeMarks(writer, folder.id, marked));
    for (const { path, mark } of marked) {
      done?.set(path, mark);
      pending.delete(path);
    }
  };

  begin();
  return {
    problem: () => problem,
    close: async () => {
      isClosed = true;
      clearTimeout(timer);
      endWatch?.();
      await looking;
    },
  };
};
