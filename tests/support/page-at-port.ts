import { setTimeout as wait } from 'node:timers/promises';
import type { RouteAnswer, RouteInput, RouteName } from '@shared/ipc/index';
import { z } from 'zod';

export type PageAtPort = {
  readonly ask: <Name extends RouteName>(name: Name, input: RouteInput<Name>) => Promise<RouteAnswer<Name>>;
  readonly close: () => void;
};

const target = z.object({ type: z.string(), url: z.string(), webSocketDebuggerUrl: z.string() });
const answerOf = z.object({
  id: z.number().optional(),
  result: z
    .object({ result: z.object({ value: z.unknown().optional() }), exceptionDetails: z.unknown().optional() })
    .optional(),
});

/** The page of a started program, over its debugging port: its fuses keep every driver out of the main process. */
export const pageAtPort = async (port: number): Promise<PageAtPort> => {
  const socket = new WebSocket(await pageUrl(port));
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const waiting = new Map<number, (value: unknown) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = answerOf.parse(JSON.parse(String(data)));
    if (id === undefined) return;
    waiting.get(id)?.(result?.exceptionDetails === undefined ? result?.result.value : undefined);
    waiting.delete(id);
  });
  let last = 0;
  return {
    ask: (name, input) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve as (value: unknown) => void);
        const expression = `fairlead.request(${JSON.stringify(name)}, ${JSON.stringify(input)})`;
        const params = { expression, awaitPromise: true, returnByValue: true };
        socket.send(JSON.stringify({ id: last, method: 'Runtime.evaluate', params }));
      }),
    close: () => socket.close(),
  };
};

const pageUrl = async (port: number): Promise<string> => {
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/json/list`).catch(() => undefined);
    const targets = z.array(target.partial()).parse((await answer?.json()) ?? []);
    const page = targets.find(({ type, url }) => type === 'page' && url?.startsWith('app://'));
    if (page?.webSocketDebuggerUrl !== undefined) return page.webSocketDebuggerUrl;
    await wait(20);
  }
};
