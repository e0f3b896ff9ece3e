// The built app, or the empty one, over a data folder; its page is asked over the debugging port.
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { sandboxArgs } from '../setup/electron.mjs';
import { pageOf } from './page-of.mjs';

export const startApp = async (electron, app, data) => {
  const startedAt = Date.now();
  const child = spawn(electron.path, [...sandboxArgs(), '--remote-debugging-port=0', app, `--data=${data}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const page = await pageOf(await debuggingPort(child));
  const at = await whenInteractive(page);
  const end = async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    page.close();
    child.kill('SIGTERM');
    await gone;
  };
  return { interactiveMs: at - startedAt, page, pid: child.pid, end };
};

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

const debuggingPort = (child) =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (data) => {
      said += data;
      const [, port] = /DevTools listening on ws:\S+?:(\d+)\//.exec(said) ?? [];
      if (port) resolve(port);
    });
    child.once('exit', (code) => reject(new Error(`Electron ended with ${code}: ${said}`)));
  });
