import type { Writable } from 'node:stream';

/** As a shell says it of a program that SIGPIPE ended. */
const readerGone = 141;

/** Whoever reads what is printed has read enough ("| head"): nothing more is said. What was stored is whole. */
export const endWithReader = (streams: readonly Writable[], exit: (code: number) => void): void => {
  for (const stream of streams)
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      exit(readerGone);
    });
};
