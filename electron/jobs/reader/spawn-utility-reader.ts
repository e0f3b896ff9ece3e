import { constants, setPriority } from 'node:os';
import { utilityProcess } from 'electron';
import { readerLimits } from './reader-message';
import type { SpawnReader } from './reader-process';

export const utilityReaderName = 'Fairlead reader';

/** For the app: an Electron utility process with an empty environment and no handle to anything. */
export const spawnUtilityReader =
  (script: string): SpawnReader =>
  (kind = 'text') => {
    const child = utilityProcess.fork(script, [kind], {
      serviceName: utilityReaderName,
      stdio: ['ignore', 'ignore', 'pipe'],
      // An empty object would hand down the whole environment.
      env: { FAIRLEAD_READER: '1' },
      execArgv: [`--max-old-space-size=${readerLimits.memoryBytes >> 20}`],
    });
    // Whoever waits for a page sits in front of it; whoever imports works on meanwhile.
    if (kind !== 'draw') child.once('spawn', () => standBack(child.pid));
    return {
      send: (message) => child.postMessage(message),
      onMessage: (listener) => child.on('message', listener),
      onErrorOutput: (listener) => child.stderr?.on('data', (data) => listener(String(data))),
      onExit: (listener) => child.once('exit', listener),
      kill: () => {
        // SIGTERM waits for the event loop; a parser that loops never returns to it.
        if (child.pid === undefined) child.kill();
        else killNow(child.pid);
      },
    };
  };

const standBack = (pid: number | undefined): void => {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended by itself, or the system says no: it reads all the same.
  }
};

const killNow = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};
