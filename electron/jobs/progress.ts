/** Gathers what changed and tells it at most 20 times a second, the last change always. */
export type Progress = {
  readonly note: (jobId: string, fileIds: readonly string[]) => void;
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const betweenMs = 50;
const mostAtOnce = 500;

export const makeProgress = (
  tell: (jobId: string, fileIds: readonly string[]) => Promise<void>,
  onProblem: (error: unknown) => void,
): Progress => {
  let changed = new Map<string, Set<string>>();
  let timer: NodeJS.Timeout | undefined;
  let telling: Promise<void> = Promise.resolve();
  let waitMs = betweenMs;

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const taken = changed;
    changed = new Map();
    waitMs = betweenMs * Math.max(1, countTold(taken));
    telling = telling.then(() => tellAll(taken, tell)).catch(onProblem);
    return telling;
  };

  return {
    note: (jobId, fileIds) => {
      const ids = changed.get(jobId) ?? new Set();
      for (const id of fileIds) ids.add(id);
      changed.set(jobId, ids);
      timer ??= setTimeout(flush, waitMs);
    },
    flush,
    close: () => {
      clearTimeout(timer);
      timer = undefined;
      changed.clear();
      return telling;
    },
  };
};

/** Several jobs at once are several events: the next ones wait as much longer. */
const countTold = (changed: ReadonlyMap<string, ReadonlySet<string>>): number =>
  [...changed.values()].reduce((sum, ids) => sum + Math.max(1, Math.ceil(ids.size / mostAtOnce)), 0);

const tellAll = async (
  changed: ReadonlyMap<string, ReadonlySet<string>>,
  tell: (jobId: string, fileIds: readonly string[]) => Promise<void>,
): Promise<void> => {
  for (const [jobId, ids] of changed) {
    const list = [...ids];
    for (let start = 0; start === 0 || start < list.length; start += mostAtOnce)
      await tell(jobId, list.slice(start, start + mostAtOnce));
  }
};
