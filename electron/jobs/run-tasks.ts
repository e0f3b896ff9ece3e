// Takes tasks from the durable queue and runs them: one file at a time from the disk, a few readers beside it.
import { Failed } from '@shared/errors/failure';
import { instantAt } from '../platform/clock';
import { recordWork } from '../sync/record';
import { readTaskDocument } from './document/read-document';
import { takeFile } from './import/take-file';
import { claimTask, recoverTasks, releaseTask } from './queue';
import { ReadersClosed } from './reader/reader-pool';
import type { Task, TaskKind } from './task';
import type { Working } from './working';

export type TaskRunner = {
  /** There may be something to do. */
  readonly wake: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly isPaused: () => boolean;
  /** Resolves when nothing waits and nothing runs. */
  readonly whenIdle: () => Promise<void>;
  /** Starts nothing more and waits for what runs; with `now`, readers are ended and their tasks stay queued. */
  readonly stop: () => Promise<void>;
};

export type TaskRunnerOptions = {
  readonly working: Working;
  readonly readers: number;
  readonly paused: boolean;
  readonly onProblem: (error: unknown) => void;
};

const handlers: Readonly<Record<TaskKind, (working: Working, task: Task) => Promise<void>>> = {
  'take-file': takeFile,
  'read-document': readTaskDocument,
};

const retryMs = 5000;

export const runTasks = async ({
  working,
  readers,
  paused: startPaused,
  onProblem,
}: TaskRunnerOptions): Promise<TaskRunner> => {
  await recordWork(working.store, (writer) => recoverTasks(writer, instantAt(working.clock.nowMs())));
  let paused = startPaused;
  let stopped = false;
  const running: Record<TaskKind, number> = { 'take-file': 0, 'read-document': 0 };
  const lanes: Readonly<Record<TaskKind, number>> = { 'take-file': 1, 'read-document': readers };
  let waiters: (() => void)[] = [];
  let busy: Promise<void> = Promise.resolve();
  let filling = false;
  let again = false;
  const retries = new Set<() => void>();

  const runs = (): boolean => !paused && !stopped;
  const isIdle = (): boolean => running['take-file'] + running['read-document'] === 0 && !filling;

  const wake = (): void => {
    again = true;
    if (!filling) busy = fill();
  };

  const fill = async (): Promise<void> => {
    filling = true;
    try {
      while (again && runs()) {
        again = false;
        for (const kind of ['take-file', 'read-document'] as const)
          while (runs() && running[kind] < lanes[kind]) {
            const task = await recordWork(working.store, (writer) => claimTask(writer, kind));
            if (!task) break;
            running[kind] += 1;
            void runOne(task);
          }
      }
    } catch (error) {
      onProblem(error);
      if (!stopped) void waitToRetry().then(wake);
    } finally {
      filling = false;
      settle();
    }
  };

  const runOne = async (task: Task): Promise<void> => {
    try {
      await handlers[task.kind](working, task);
    } catch (error) {
      if (!(error instanceof ReadersClosed)) onProblem(error);
      const isOurBug = !(error instanceof Failed || error instanceof ReadersClosed);
      await giveBack(task, { counts: isOurBug });
    } finally {
      running[task.kind] -= 1;
      if (runs()) wake();
      else settle();
    }
  };

  // A full disk, say: the task waits a little and is tried again, without counting against it. Giving it back
  // is itself a write, so that too is tried until it works or the store is closed, whose next start does it.
  const giveBack = async (task: Task, how: { readonly counts: boolean }): Promise<void> => {
    for (let given = false; !given; ) {
      if (!stopped) await waitToRetry();
      given = await recordWork(working.store, (writer) => releaseTask(writer, task.id, how)).then(
        () => true,
        (error: unknown) => {
          onProblem(error);
          return stopped;
        },
      );
    }
  };

  const waitToRetry = (): Promise<void> =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        retries.delete(done);
        resolve();
      };
      const timer = setTimeout(done, retryMs);
      retries.add(done);
    });

  const settle = (): void => {
    if (!isIdle()) return;
    const resolved = waiters;
    waiters = [];
    for (const resolve of resolved) resolve();
  };

  wake();
  return {
    wake,
    pause: () => {
      paused = true;
    },
    resume: () => {
      paused = false;
      wake();
    },
    isPaused: () => paused,
    whenIdle: () =>
      new Promise((resolve) => {
        waiters.push(resolve);
        settle();
      }),
    stop: async () => {
      stopped = true;
      for (const endWait of [...retries]) endWait();
      await busy;
      while (!isIdle()) await new Promise<void>((resolve) => waiters.push(resolve));
    },
  };
};
