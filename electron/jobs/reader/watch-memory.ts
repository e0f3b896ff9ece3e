import { Worker } from 'node:worker_threads';

/**
 * Ends this process when it holds too much, from a thread of its own: a parser that loops never lets the main
 * thread look. The heap limit alone would not count buffers and wasm.
 */
export const watchMemory = ({
  maxBytes,
  mark,
}: {
  readonly maxBytes: number;
  readonly mark: string;
}): void => {
  const watching = new Worker(
    `const { writeSync } = require('node:fs');
     const { workerData } = require('node:worker_threads');
     setInterval(() => {
       if (process.memoryUsage.rss() <= workerData.maxBytes) return;
       writeSync(2, workerData.mark + '\\n');
       process.kill(process.pid, 'SIGKILL');
     }, 50);`,
    { eval: true, workerData: { maxBytes, mark }, resourceLimits: { maxOldGenerationSizeMb: 16 } },
  );
  watching.unref();
};
