// The page of a started Electron, or its main process, asked over a debugging port and nothing more: no driver that would
// cost time.
import { setTimeout as wait } from 'node:timers/promises';

export const pageOf = async (port) => talkTo(await pageUrl(port));

export const talkTo = async (url) => {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve, { once: true });
    socket.addEventListener('error', reject, { once: true });
  });
  const waiting = new Map();
  socket.addEventListener('message', ({ data }) => {
    const { id, result, error } = JSON.parse(data);
    const { resolve, reject } = waiting.get(id) ?? {};
    waiting.delete(id);
    if (error || result?.exceptionDetails)
      reject?.(new Error(JSON.stringify(error ?? result.exceptionDetails)));
    else resolve?.(result);
  });
  let last = 0;
  const send = (method, params = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      socket.send(JSON.stringify({ id: last, method, params }));
    });
  return {
    /** Evaluates there, with one value for it; a promise is waited for. */
    evaluate: async (work, value = null) => {
      const expression = `(${work})(${JSON.stringify(value)})`;
      const answer = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
      return answer.result.value;
    },
    /** Of the protocol itself: keys and wheels as the system would send them. */
    send,
    close: () => socket.close(),
  };
};

const pageUrl = async (port) => {
  for (;;) {
    const targets = await fetch(`http://127.0.0.1:${port}/json/list`).then(
      (answer) => answer.json(),
      () => [],
    );
    const page = targets.find(({ type, url }) => type === 'page' && url !== '' && url !== 'about:blank');
    if (page) return page.webSocketDebuggerUrl;
    await wait(20);
  }
};
