// The built app, or the empty one, over a data folder; its page is asked over the debugging port.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { sandboxArgs } from '../setup/electron.mjs';
import { pageOf, talkTo } from './page-of.mjs';

export const startApp = async (electron, app, data, { inspected = false } = {}) => {
  const startedAt = Date.now();
  const ports = ['--remote-debugging-port=0', ...(inspected ? ['--inspect=0'] : [])];
  const flags = [...sandboxArgs(), ...ports, ...drawnThough];
  const child = spawn(electron.path, [...flags, app, `--data=${data}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const saying = listenTo(child);
  const main = inspected ? await talkTo(await saying(/Debugger listening on (ws:\S+)/)) : undefined;
  const page = await pageOf(await saying(/DevTools listening on ws:\S+?:(\d+)\//));
  const at = await whenInteractive(page);
  const end = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    page.close();
    main?.close();
    child.kill('SIGTERM');
    await gone;
  };
  return { interactiveMs: at - startedAt, page, main, pid: child.pid, end };
};

/** Two windows lie over each other here, and both are measured. */
const drawnThough = ['--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding'];

// Asked again and again: a page that is just being loaded has nobody to answer. The mark itself carries the time.
const whenInteractive = async (page) => {
  for (;;) {
    const at = await page
      .evaluate(() => {
        const [mark] = performance.getEntriesByName('interactive');
        return mark ? performance.timeOrigin + mark.startTime : null;
      })
      .catch(() => null);
    if (at !== null) return at;
    await wait(30);
  }
};

/** Waits for what Electron says about its ports. */
const listenTo = (child) => {
  let said = '';
  const waiting = new Set();
  child.stderr.on('data', (data) => {
    said += data;
    for (const look of waiting) look();
  });
  return (pattern) =>
    new Promise((resolve, reject) => {
      const look = () => {
        const [, found] = pattern.exec(said) ?? [];
        if (!found) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
      child.once('exit', (code) => reject(new Error(`Electron ended with ${code}: ${said}`)));
    });
};
