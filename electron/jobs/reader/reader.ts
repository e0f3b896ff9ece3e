/**
 * The isolated reader: bytes in, a text or a failure out. It is a process of its own, without network, database
 * or keys, and is killed when it takes too long or too much.
 */

import { memoryMark, type ReaderAnswer, readerLimits, readerRequest } from './reader-message';
import { sealOff } from './seal-off';
import { watchMemory } from './watch-memory';

type Port = {
  readonly listen: (listener: (message: unknown) => void) => void;
  readonly send: (answer: ReaderAnswer) => void;
};

const openPort = (): Port => {
  const { parentPort } = process as NodeJS.Process & {
    parentPort?: {
      on(name: 'message', listener: (event: { data: unknown }) => void): void;
      postMessage(value: unknown): void;
    };
  };
  if (parentPort)
    return {
      listen: (listener) => parentPort.on('message', ({ data }) => listener(data)),
      send: (answer) => parentPort.postMessage(answer),
    };
  const send = process.send?.bind(process);
  if (!send) throw new Error('the reader is started by the program, not by hand');
  process.on('disconnect', () => process.exit(0));
  return {
    listen: (listener) => {
      process.on('message', listener);
    },
    send: (answer) => {
      send(answer);
    },
  };
};

const start = async (): Promise<void> => {
  const port = openPort();
  watchMemory({ maxBytes: readerLimits.memoryBytes, mark: memoryMark });
  sealOff();
  const [{ readDocument }, { readerVersion }] = await Promise.all([
    import('../../engine/pipeline'),
    import('../../engine/reader-version'),
  ]);
  port.listen(async (message) => {
    const request = readerRequest.safeParse(message);
    if (!request.success) return;
    const { number, bytes, options } = request.data;
    const read = await readDocument(bytes, options);
    port.send(
      read.ok
        ? { number, ok: true, readerVersion, ...read.value, members: [...read.value.members] }
        : { number, ok: false, ...read.error },
    );
  });
};

void start();
