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

const killNow = (pid: number): void => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};
