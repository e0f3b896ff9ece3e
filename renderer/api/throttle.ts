/** Calls at once, then at most once a period; the last call is never lost. */
export const throttle = (task: () => void, periodMs: number) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;
  const run = () => {
    isWaiting = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (isWaiting) run();
    }, periodMs);
    task();
  };
  return {
    call: (): void => {
      if (timer === undefined) run();
      else isWaiting = true;
    },
    cancel: (): void => {
      clearTimeout(timer);
      timer = undefined;
      isWaiting = false;
    },
  };
};
