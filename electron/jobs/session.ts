// Everything that runs while the store is open, and stops with it.
import type { EventName, EventPayload } from '@shared/ipc/events';
import type { Action } from '@shared/model/history';
import type { ImportId, JobId } from '@shared/model/id';
import { z } from 'zod';
import type { DataFolder } from '../db/data-folder';
import type { Store } from '../db/open-store';
import { rowToAction } from '../db/queries/action';
import { countFiles, isWalking, readFilesByIds } from '../db/queries/import';
import { readSetting, writeSetting } from '../db/queries/setting';
import { type Clock, instantAt } from '../platform/clock';
import { recordWork } from '../sync/record';
import { redo, undo } from '../sync/undo';
import { keepHouse } from './housekeeping';
import { blindFiles } from './import/blind-files';
import { type Import, startImport, walkImport } from './import/import-files';
import { makeProgress } from './import/progress';
import { keepApplications } from './keep-applications';
import { enqueueUnfinished } from './queue';
import { openReaders } from './reader/open-readers';
import type { SpawnReader } from './reader/reader-process';
import { runTasks, type TaskRunner } from './run-tasks';
import { noScorers, openScorers, scoreBeside } from './scorer/open-scorers';
import { watchSearches } from './search/tell-fresh';
import { warmUpNewest } from './shortlist/warm-up';
import { type OpenTables, openTables } from './table/open-tables';
import { type FolderWatch, type Timing, watchFolders } from './watch/watch-folders';
import type { Working } from './working';

export type Tell = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;

export type SessionParts = {
  readonly store: Store;
  readonly folder: DataFolder;
  readonly clock: Clock;
  readonly spawnReader: SpawnReader;
  readonly readers: number;
  readonly scorer?: string;
  readonly watchTiming?: Timing;
  readonly tell: Tell;
  readonly onProblem: (error: unknown) => void;
};

export type Session = {
  readonly store: Store;
  readonly working: Working;
  readonly runner: TaskRunner;
  /** Looked at, not yet imported. */
  readonly tables: OpenTables;
  readonly watch: FolderWatch;
  readonly startImport: (jobId: JobId, paths: readonly string[]) => Promise<ImportId>;
  /** Walks an import that was recorded by another action (the samples). */
  readonly follow: (started: Import, paths: readonly string[]) => void;
  readonly tell: Tell;
  readonly done: (actionId: string) => Promise<void>;
  readonly undo: () => Promise<Action>;
  readonly redo: () => Promise<Action>;
  readonly setPaused: (paused: boolean) => Promise<void>;
  readonly whenIdle: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const importPaths = z.array(z.string());
const readerIdleMs = 5000;
const watchTiming: Timing = { settleMs: 2000, everyMs: 30_000, awayMs: 6000 };
const houseDelayMs = 60_000;
const houseEveryMs = 60 * 60 * 1000;

export const openSession = async (parts: SessionParts): Promise<Session> => {
  const { store, clock, tell, onProblem } = parts;
  const { reader } = store;
  const readers = openReaders({ spawn: parts.spawnReader, idleMs: readerIdleMs });
  const progress = makeProgress(async (jobId, ids) => {
    const changed =
      ids.length === 0 ? [] : await blindFiles(reader, { jobId, files: await readFilesByIds(reader, ids) });
    const counts = await countFiles(reader, jobId);
    const walking = await isWalking(reader, jobId);
    tell('import.progressed', { jobId: jobId as JobId, changed, counts, walking });
  }, onProblem);
  const working: Working = {
    store,
    reader,
    clock,
    blobs: parts.folder.blobs,
    readers,
    progress,
    passwords: new Map(),
  };
  const tables = openTables();
  const paused = await readSetting(reader, 'queuePaused', false);
  const runner = await runTasks({ working, readers: parts.readers, paused, onProblem });
  const scorers = parts.scorer === undefined ? noScorers : openScorers({ script: parts.scorer });
  scoreBeside(store, scorers);
  const tellFresh = await watchSearches(reader, tell);
  const walks = new Map<string, Promise<void>>();
  let closed = false;

  let telling: Promise<void> = Promise.resolve();
  const tellWhenRead = (): void => {
    void runner.whenIdle().then(() => {
      if (!closed) telling = telling.then(tellFresh).catch(onProblem);
    });
  };

  const follow = (started: Import, paths: readonly string[]): void => {
    // One walk at a time for each import: two at once would record every file twice.
    const before = walks.get(started.importId) ?? Promise.resolve();
    const walk = before
      .then(() => walkImport(working, { ...started, paths, isStopped: () => closed, onBatch: runner.wake }))
      .catch(onProblem)
      .finally(() => {
        if (walks.get(started.importId) === walk) walks.delete(started.importId);
        runner.wake();
        tellWhenRead();
      });
    walks.set(started.importId, walk);
  };

  const followUnfinished = async (): Promise<void> => {
    for (const row of await reader.selectFrom('import').selectAll().where('walked', '=', 0).execute())
      follow(
        { importId: row.id as ImportId, jobId: row.job_id as JobId, actionId: row.action_id },
        importPaths.parse(JSON.parse(row.paths)),
      );
  };

  const done = async (actionId: string): Promise<void> => {
    const row = await reader
      .selectFrom('action')
      .selectAll()
      .where('id', '=', actionId)
      .executeTakeFirstOrThrow();
    await watch.refresh();
    tell('history.changed', { what: 'done', action: rowToAction(row) });
    tell('jobs.changed', null);
    tell('desk.changed', null);
  };

  const stepped = async (what: 'undone' | 'redone', step: typeof undo): Promise<Action> => {
    const action = await step({ store, clock });
    if (what === 'redone') {
      await recordWork(store, (writer) => enqueueUnfinished(writer, instantAt(clock.nowMs())));
      await followUnfinished();
      runner.wake();
    }
    await watch.refresh();
    tell('history.changed', { what, action });
    tell('jobs.changed', null);
    tell('desk.changed', null);
    return action;
  };

  const start = async (jobId: JobId, paths: readonly string[]): Promise<ImportId> => {
    const started = await startImport(working, { jobId, paths });
    await done(started.actionId);
    follow(started, paths);
    return started.importId;
  };
  const watch = watchFolders({
    working,
    exclude: parts.folder.root,
    startImport: start,
    onProblem,
    timing: parts.watchTiming ?? watchTiming,
  });

  let housework: Promise<void> = Promise.resolve();
  const house = (): void => {
    housework = keepHouse({ store, folder: parts.folder, clock }).then((made) => {
      if (made) tell('backups.changed', null);
    }, onProblem);
  };
  const warming = warmUpNewest(store);
  const firstHouse = setTimeout(house, houseDelayMs);
  const everyHouse = setInterval(house, houseEveryMs);
  firstHouse.unref();
  everyHouse.unref();

  // A store from before applications, or one whose last start was cut short.
  await recordWork(store, (writer) =>
    keepApplications(writer, { documentId: null, at: instantAt(clock.nowMs()) }),
  );
  await followUnfinished();
  await watch.refresh();
  tellWhenRead();
  return {
    store,
    tell,
    working,
    runner,
    tables,
    watch,
    startImport: start,
    follow,
    done,
    undo: () => stepped('undone', undo),
    redo: () => stepped('redone', redo),
    setPaused: async (next) => {
      await recordWork(store, (writer) => writeSetting(writer, 'queuePaused', next));
      if (next) runner.pause();
      else runner.resume();
    },
    whenIdle: async () => {
      while (walks.size > 0) await Promise.all(walks.values());
      await runner.whenIdle();
      await progress.flush();
    },
    close: async () => {
      closed = true;
      tables.stopAll();
      warming.cancel();
      clearTimeout(firstHouse);
      clearInterval(everyHouse);
      readers.close();
      scorers.close();
      await watch.close();
      await Promise.all(walks.values());
      await runner.stop();
      await progress.close();
      await housework;
      await telling;
    },
  };
};
