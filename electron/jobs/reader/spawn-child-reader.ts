import { fork } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, sep } from 'node:path';
import { readerLimits } from './reader-message';
import type { SpawnReader } from './reader-process';

/**
 * For the command line: a Node process behind Node's own permission model as well, so that it can read nothing
 * but the program itself.
 */
export const spawnChildReader =
  (script: string, readable: readonly string[]): SpawnReader =>
  () => {
    const child = fork(realpathSync(script), [], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: {},
      execArgv: [
        `--max-old-space-size=${readerLimits.memoryBytes >> 20}`,
        '--permission',
        '--allow-worker',
        ...[dirname(script), ...readable].map((path) => `--allow-fs-read=${realpathSync(path)}${sep}*`),
      ],
    });
    return {
      send: (message) => {
        child.send(message as object, () => undefined);
      },
      onMessage: (listener) => child.on('message', listener),
      onErrorOutput: (listener) => child.stderr?.on('data', (data) => listener(String(data))),
      onExit: (listener) => {
        child.once('exit', listener);
        child.once('error', listener);
      },
      kill: () => child.kill('SIGKILL'),
    };
  };
