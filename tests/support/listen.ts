import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type Listener = {
  readonly port: number;
  /** Connections, before anything is asked over them. */
  readonly contacts: () => number;
};

/** A server on this machine that counts who comes: what stays at 0 was never asked. */
export const listen = async (): Promise<Listener> => {
  let contacts = 0;
  const server = createServer((_, answer) => answer.end('reached'));
  server.on('connection', () => {
    contacts += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { port: (server.address() as AddressInfo).port, contacts: () => contacts };
};
