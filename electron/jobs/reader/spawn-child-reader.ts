import { fork } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { readerLimits } from './reader-message';
import type { SpawnReader } from './reader-process';

/**
 * For the command line: a Node process behind Node's own permission model as well, so that it can read nothing
 * but the program itself.
 */
export const spawnChildReader =
  (script: string, readable: readonly string[]): SpawnReader =>
  (kind = 'text') => {
    const folders = [dirname(script), ...readable, ...(kind === 'text' ? [] : pagePackages(script))];
    const child = fork(realpathSync(script), [kind], {
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      env: givesMemoryBack,
      execArgv: [
        `--max-old-space-size=${readerLimits.memoryBytes >> 20}`,
        '--max-semi-space-size=4',
        '--permission',
        '--allow-worker',
        // What draws is an addon. It is loaded before the reader takes the loading of addons from itself.
        ...(kind === 'text' ? [] : ['--allow-addons']),
        ...folders.map((path) => `--allow-fs-read=${realpathSync(path)}${sep}*`),
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

/** What one document needs is soon over: with glibc’s own settings the memory stays with the process (405 for 268 MB). */
const givesMemoryBack = { MALLOC_ARENA_MAX: '1', MALLOC_MMAP_THRESHOLD_: '131072' };

const pagePackages = (script: string): readonly string[] => {
  const { resolve } = createRequire(realpathSync(script));
  const modules = dirname(dirname(resolve('pdfjs-dist/package.json')));
  return ['@napi-rs', '@tesseract.js-data', 'tesseract.js-core'].map((name) => join(modules, name));
};
