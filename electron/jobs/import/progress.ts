/** Gathers what changed and tells it at most 20 times a second, the last change always. */
export type Progress = {
  readonly note: (jobId: string, fileIds: readonly string[]) => void;
  /** Tells all that is gathered, at once. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const betweenMs = 50;
const mostAtOnce = 500;

export const makeProgress = (
  tell: (jobId: string, fileIds: readonly string[]) => Promise<void>,
  onProblem: (error: unknown) => void,
): Progress => {
  const changed = new Map<string, Set<string>>();
  let timer: NodeJS.Timeout | undefined;
  let telling: Promise<void> = Promise.resolve();

  const stopTimer = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };

  /** One event a tick, the job that has waited longest first. */
  const tick = (): void => {
    timer = undefined;
    tellNext();
    if (changed.size > 0) timer = setTimeout(tick, betweenMs);
  };

  const tellNext = (): void => {
    const [next] = changed;
    if (!next) return;
    const [jobId, ids] = next;
    const taken = [...ids].slice(0, mostAtOnce);
    for (const id of taken) ids.delete(id);
    changed.delete(jobId);
    if (ids.size > 0) changed.set(jobId, ids);
    telling = telling.then(() => tell(jobId, taken)).catch(onProblem);
  };

  return {
    note: (jobId, fileIds) => {
      const ids = changed.get(jobId) ?? new Set();
      for (const id of fileIds) ids.add(id);
      changed.set(jobId, ids);
      timer ??= setTimeout(tick, betweenMs);
    },
    flush: () => {
      stopTimer();
      while (changed.size > 0) tellNext();
      return telling;
    },
    close: () => {
      stopTimer();
      changed.clear();
      return telling;
    },
  };
};
