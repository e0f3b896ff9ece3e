// How long the main process leaves everybody waiting: the delay of its event loop, asked over its inspector.

/** From now on; answers a function that says what it was. */
export const watchMain = async (main) => {
  await main.evaluate(() => {
    const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks');
    globalThis.benchDelay?.disable();
    globalThis.benchDelay = monitorEventLoopDelay({ resolution: 5 });
    globalThis.benchDelay.enable();
  });
  return () =>
    main.evaluate(() => {
      const { max, count } = globalThis.benchDelay;
      return { p99: globalThis.benchDelay.percentile(99) / 1e6, max: max / 1e6, count };
    });
};
