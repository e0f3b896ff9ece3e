import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventNames, type RouteName, routeNames } from '@shared/ipc/index';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOf, ask } from '../support/ask';
import { dropFiles } from '../support/drop-files';
import { launchApp, type RunningApp } from '../support/launch-app';
import { listen } from '../support/listen';
import { root, testPassphrase } from '../support/make-desk-in';
import { openVault } from '../support/open-vault';
import { logText, readLog } from '../support/read-log';
import { showNames } from '../support/show-names';
import { tempFolder } from '../support/temp-folder';

const preload = join(root, 'out', 'preload', 'preload.cjs');
const hostile = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
let running: RunningApp;
let recoveryKey: string;
let netLog: string;

beforeAll(async () => {
  netLog = join(await mkdtemp(join(tmpdir(), 'fairlead-net-')), 'net.json');
  running = await launchApp({
    args: [
      `--log-net-log=${netLog}`,
      '--net-log-capture-mode=Everything',
      '--use-fake-device-for-media-stream',
    ],
  });
  running.page.setDefaultTimeout(10_000);
  recoveryKey = await openVault(running.page);
});
afterAll(() => running?.close());

test('a window has a right that a web page must not have', async () => {
  // What Electron's types leave out.
  type Asked = { readonly getLastWebPreferences: () => object };
  const preferences = await running.app.evaluate(({ webContents }) =>
    webContents.getAllWebContents().map((contents) => (contents as unknown as Asked).getLastWebPreferences()),
  );
  expect(preferences).toHaveLength(1);
  for (const preference of preferences)
    expect(preference).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
    });
});

test('Node or the channel itself can be reached from the page, or the bridge has grown', async () => {
  const found = await running.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'exports', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
      (name) => name in window,
    ),
    bridge: Object.entries((window as unknown as { fairlead: object }).fairlead).map(
      ([name, value]) => `${name}: ${typeof value}`,
    ),
    isFixed: (() => {
      try {
        Object.assign((window as unknown as { fairlead: object }).fairlead, { request: null });
        return false;
      } catch {
        return true;
      }
    })(),
  }));
  expect(found.node).toEqual([]);
  expect(found.bridge.sort()).toEqual(['on: function', 'pathsOf: function', 'request: function']);
  expect(found.isFixed).toBe(true);
});

test('a script that did not come with the program runs', async () => {
  const ran = await running.page.evaluate(async (markup) => {
    // Past the inspector's own leave to evaluate.
    await new Promise((resolve) => setTimeout(resolve));
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      refused.push(effectiveDirective),
    );
    const runs: string[] = [];
    const attempts: Record<string, () => unknown> = {
      // biome-ignore lint/security/noGlobalEval: the very thing that must not work
      eval: () => globalThis.eval('1 + 1'),
      function: () => new Function('return 1')(),
      timer: () => setTimeout('window.hacked=1'),
      worker: () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))),
    };
    for (const [name, attempt] of Object.entries(attempts))
      try {
        if (attempt() !== undefined && name !== 'worker' && name !== 'timer') runs.push(name);
      } catch {
        // As it should be.
      }
    const inline = document.createElement('script');
    inline.textContent = 'window.hacked=1';
    const data = document.createElement('script');
    data.src = 'data:text/javascript,window.hacked=1';
    const box = document.createElement('div');
    box.innerHTML = markup;
    document.body.append(inline, data, box);
    location.href = 'javascript:window.hacked=1';
    await new Promise<void>((resolve) => {
      const look = () =>
        refused.includes('script-src-attr') && refused.includes('worker-src')
          ? resolve()
          : setTimeout(look, 10);
      look();
    });
    for (const added of [inline, data, box]) added.remove();
    return { runs, hacked: 'hacked' in window, refused: [...new Set(refused)].sort() };
  }, hostile);
  expect(ran.runs).toEqual([]);
  expect(ran.hacked).toBe(false);
  expect(ran.refused).toEqual(
    expect.arrayContaining(['script-src', 'script-src-attr', 'script-src-elem', 'worker-src']),
  );
});

test('something in the page reaches another machine', async () => {
  const server = await listen();
  const outcomes = await running.page.evaluate(async (port) => {
    const at = `http://127.0.0.1:${port}/`;
    const outcome = (target: HTMLElement | WebSocket) =>
      new Promise<string>((resolve) => {
        target.addEventListener('load', () => resolve('loaded'));
        target.addEventListener('open', () => resolve('loaded'));
        target.addEventListener('error', () => resolve('refused'));
      });
    const put = <Name extends 'img' | 'link' | 'script' | 'iframe'>(name: Name, fields: object) => {
      const element = Object.assign(document.createElement(name), fields);
      const coming = outcome(element);
      document.body.append(element);
      return coming;
    };
    const kept = (answer: Promise<unknown>) =>
      answer.then(
        () => 'loaded',
        () => 'refused',
      );
    const framed = new Promise<string>((resolve) =>
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (effectiveDirective === 'frame-src') resolve('refused');
      }),
    );
    void put('link', { rel: 'preconnect', href: at });
    void put('link', { rel: 'dns-prefetch', href: 'http://prefetch.example/' });
    void put('iframe', { src: `${at}frame` });
    navigator.sendBeacon(`${at}beacon`, 'x');
    return Promise.all([
      put('img', { src: `${at}image` }),
      put('link', { rel: 'stylesheet', href: `${at}style` }),
      put('script', { src: `${at}script` }),
      kept(fetch(at)),
      kept(fetch(at, { mode: 'no-cors' })),
      outcome(new WebSocket(`ws://127.0.0.1:${port}/socket`)),
      framed,
    ]);
  }, server.port);
  expect(outcomes).toEqual(Array(7).fill('refused'));
  // The second wall, for what no policy of a page covers.
  const fromMain = await running.app.evaluate(
    ({ net }, port) =>
      net.fetch(`http://127.0.0.1:${port}/`).then(
        () => 'loaded',
        () => 'refused',
      ),
    server.port,
  );
  expect(fromMain).toBe('refused');
  const [newest] = await answerOf(running.page, 'app.connections', null);
  expect(newest).toMatchObject({ host: `127.0.0.1:${server.port}`, outcome: 'blocked' });
  expect(server.contacts()).toBe(0);
  await fetch(`http://127.0.0.1:${server.port}/`);
  expect(server.contacts()).toBe(1);
});

test('the window can be led to another page, by a link, a redirect, a new window or a dropped file', async () => {
  const { app, page } = running;
  const server = await listen();
  await page.evaluate(() => Object.assign(window, { stayed: true }));
  await app.evaluate(({ BrowserWindow, dialog }) => {
    const [window] = BrowserWindow.getAllWindows();
    const denied: string[] = [];
    Object.assign(globalThis, { denied });
    window?.webContents.on('will-frame-navigate', ({ url, defaultPrevented }) =>
      denied.push(`${defaultPrevented} ${url}`),
    );
    dialog.showMessageBox = (async (...args: unknown[]) => {
      denied.push(`asked ${(args.at(-1) as { detail: string }).detail.split('\n')[0]}`);
      return { response: 1, checkboxChecked: false };
    }) as typeof dialog.showMessageBox;
  });
  const away = [`http://127.0.0.1:${server.port}/`, 'https://example.com/', 'app://elsewhere/'];
  for (const url of away) await page.evaluate((to) => location.assign(to), url);
  const opened = await page.evaluate(
    (urls) => [...urls, 'app://fairlead/', 'about:blank', ''].map((url) => window.open(url) === null),
    away,
  );
  expect(opened).toEqual([true, true, true, true, true, true]);
  const denied = () => app.evaluate(() => (globalThis as unknown as { denied: string[] }).denied);
  await expect.poll(denied).toEqual([...away.map((url) => `true ${url}`), 'asked https://example.com/']);

  const file = join(await tempFolder(), 'page.html');
  await writeFile(file, '<script>document.title="hacked"</script>');
  const dragged = () =>
    page.evaluate(async () => {
      const over = await new Promise<DragEvent>((resolve) =>
        window.addEventListener('dragover', resolve, { once: true }),
      );
      return [over.defaultPrevented, over.dataTransfer?.dropEffect];
    });
  const besideTargets = 0.05;
  const [over] = await Promise.all([dragged(), dropFiles(page, [file], besideTargets)]);
  expect(over).toEqual([true, 'none']);
  // The window's own wall, should the page forget its part.
  await page.evaluate(() => {
    for (const name of ['dragenter', 'dragover', 'drop'])
      window.addEventListener(name, (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await dropFiles(page, [file], besideTargets);

  expect((await denied()).filter((line) => line.includes('file:'))).toEqual([]);
  expect(page.url()).toBe('app://fairlead/');
  expect(await page.evaluate(() => 'stayed' in window)).toBe(true);
  expect(app.windows()).toHaveLength(1);
  expect(server.contacts()).toBe(0);
  // A driver waits for the end of a navigation that was denied.
  await page.reload();
});

test('a redirect leads a window to another page', async () => {
  const outcome = await running.app.evaluate(async ({ BrowserWindow, session }) => {
    const other = session.fromPartition('redirects');
    // Without the wall around the network, so that the redirect itself is met.
    other.webRequest.onBeforeRequest((_, answer) => answer({ cancel: false }));
    other.protocol.handle('http', ({ url }) =>
      url.endsWith('/start') ? Response.redirect('http://there.example/end', 302) : new Response('reached'),
    );
    const window = new BrowserWindow({ show: false, webPreferences: { session: other } });
    let met = '';
    window.webContents.on('will-redirect', ({ url, defaultPrevented }) => {
      met = `${defaultPrevented} ${url}`;
    });
    const loaded = await window.loadURL('http://here.example/start').then(
      () => 'loaded',
      () => 'refused',
    );
    window.destroy();
    return { met, loaded };
  });
  expect(outcome).toEqual({ met: 'true http://there.example/end', loaded: 'refused' });
});

test('an address of our own protocol leads out of the folder of the page', async () => {
  const statuses = await running.page.evaluate(async (paths) => {
    const answers: [string, number][] = [];
    for (const path of paths)
      answers.push([path, await fetch(`app://fairlead${path}`).then((answer) => answer.status, () => 0)]);
    return answers;
  }, [
    '/index.html',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/%2fetc%2fpasswd',
    '//etc/passwd',
    '/index.html%00.js',
    '/index.html/',
    '/.env',
    '/C:%5cWindows%5cwin.ini',
    '/nul.js',
    '/package.json',
    '/%',
  ]); // biome-ignore format: one address a line
  expect(statuses.filter(([, status]) => status === 200).map(([path]) => path)).toEqual(['/index.html']);
  for (const [path, status] of statuses.slice(1))
    expect([path, [403, 404].includes(status)]).toEqual([path, true]);
  const elsewhere = await running.page.evaluate(() =>
    fetch('app://elsewhere/index.html').then(
      ({ status }) => status,
      () => 'refused',
    ),
  );
  expect(elsewhere).toBe('refused');
});

test('a permission is given to the page, or copying a text is not', async () => {
  const answers = await running.page.evaluate(async () => {
    const refusal = (work: () => Promise<unknown>) =>
      work().then(
        (value) => String(value),
        (error: Error) => error.name,
      );
    const states: Record<string, string> = {};
    for (const name of ['camera', 'microphone', 'geolocation', 'notifications', 'midi', 'clipboard-read'])
      states[name] = await refusal(
        async () => (await navigator.permissions.query({ name: name as 'camera' })).state,
      );
    return {
      states,
      camera: await refusal(() => navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refusal(() => navigator.mediaDevices.getDisplayMedia()),
      place: await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('given'),
          ({ code }) => resolve(code),
        ),
      ),
      notification: await Notification.requestPermission(),
      write: await refusal(() => navigator.clipboard.writeText('copied')),
    };
  });
  expect(answers).toEqual({
    states: Object.fromEntries(
      ['camera', 'microphone', 'geolocation', 'notifications', 'midi', 'clipboard-read'].map((name) => [
        name,
        'denied',
      ]),
    ),
    camera: 'NotAllowedError',
    screen: 'NotAllowedError',
    place: 1,
    notification: 'denied',
    write: 'undefined',
  });
  const copied = await running.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toBe('copied');
});

test('a job or a file with markup for a name runs it, or does not show it as it is', async () => {
  const { page } = running;
  await showNames(page);
  // Windows allows no angle brackets in a name.
  const name =
    process.platform === 'win32' ? "&lt;img onerror='1'&gt;.txt" : '<img src=x onerror=hacked=1>.txt';
  const folder = await tempFolder();
  await writeFile(join(folder, name), `${hostile}\nA nurse of the ward Quillfeather`);
  const { id } = await answerOf(page, 'job.create', { title: hostile, posting: hostile });
  await answerOf(page, 'import.start', { jobId: id, paths: [folder] });
  await page.getByRole('main').getByRole('button', { name: hostile }).click();
  await page.getByRole('heading', { name: hostile, level: 1 }).waitFor();
  await page.getByRole('tab', { name: 'Files' }).click();
  await page.getByRole('row', { name }).getByText('Read', { exact: true }).waitFor();
  await page.getByRole('row', { name }).click();
  const shown = page.getByRole('region', { name: 'Page 1' });
  await shown.waitFor();
  expect(await shown.innerText()).toContain(hostile);
  await page.getByRole('searchbox').fill('Quillfeather');
  await page.getByRole('list', { name: 'Search results' }).getByText(name).waitFor();
  const found = await page.evaluate(() => ({
    hacked: 'hacked' in window,
    elements: document.querySelectorAll('img, script:not([src])').length,
  }));
  expect(found).toEqual({ hacked: false, elements: 0 });
});

test('a page that is not ours, a view that is no window, or a frame inside ours is answered', async () => {
  const answers = await running.app.evaluate(async ({ BrowserWindow, WebContentsView, session }, script) => {
    type Page = { readonly executeJavaScript: (code: string) => Promise<unknown> };
    const run = async (page: Page | undefined, code: string) => page?.executeJavaScript(code);
    const ask =
      "fairlead.request('job.list', null).then((answer) => answer.ok ? 'answered' : answer.error.kind)";
    const webPreferences = { preload: script, sandbox: true, contextIsolation: true };
    const other = new BrowserWindow({ show: false, webPreferences });
    await other.loadURL('data:text/html,<p>other</p>');
    const data = await run(other.webContents, ask);
    await other.loadURL('about:blank');
    const blank = await run(other.webContents, ask);
    const view = new WebContentsView({ webPreferences });
    await view.webContents.loadURL('app://fairlead/');
    const viewed = await run(view.webContents, ask);
    // Our own address in a frame, with the walls that keep frames away taken down.
    const bare = session.fromPartition('frames');
    bare.protocol.handle('app', ({ url }) => {
      const body = url.endsWith('/') ? '<iframe src="app://fairlead/inside"></iframe>' : 'inside';
      return new Response(body, { headers: { 'content-type': 'text/html' } });
    });
    const framing = new BrowserWindow({
      show: false,
      webPreferences: { ...webPreferences, session: bare, nodeIntegrationInSubFrames: true },
    });
    framing.webContents.removeAllListeners('will-frame-navigate');
    await framing.loadURL('app://fairlead/');
    const top = await run(framing.webContents, ask);
    const framed = await run(framing.webContents.mainFrame.frames[0], ask);
    view.webContents.close();
    for (const window of [other, framing]) window.destroy();
    return { data, blank, viewed, framed, top };
  }, preload);
  const refused = 'refused-sender';
  expect(answers).toEqual({
    data: refused,
    blank: refused,
    viewed: refused,
    framed: refused,
    top: 'answered',
  });
  const logged = (await readLog(running.data)).filter(({ kind }) => kind === refused);
  expect(logged.map(({ event }) => event)).toEqual(Array(logged.length).fill('request.refused'));
  expect(logged.length).toBeGreaterThanOrEqual(4);
});

test('a route takes a wrong shape over the real bridge, answers no kind, or changes something', async () => {
  const { page } = running;
  const everything = async () => ({
    jobs: await answerOf(page, 'job.list', null),
    history: await answerOf(page, 'history.list', { limit: 200 }),
    autoLock: await answerOf(page, 'vault.readAutoLock', null),
    paused: await answerOf(page, 'import.isPaused', null),
    backups: await answerOf(page, 'backup.list', null),
    status: await answerOf(page, 'vault.status', null),
  });
  const before = await everything();
  const kinds = await page.evaluate(async (names) => {
    const { request } = (
      window as unknown as {
        fairlead: {
          request: (name: string, input: unknown) => Promise<{ ok: boolean; error?: { kind: string } }>;
        };
      }
    ).fairlead;
    const id = '../../etc/passwd';
    const payloads: unknown[] = [
      undefined, true, 0, Number.NaN, -1n, '', 'x'.repeat(1 << 20), [], [null], {}, new Date(), new Map([['id', id]]),
      new Uint8Array(9), /x/, () => 1, Symbol.iterator, window,
      { id }, { id: null, extra: 1 }, { jobId: id, paths: ['/etc'] }, { jobId: id, what: 'all' }, { title: '', posting: '' },
      { title: 'x'.repeat(201), posting: '' }, { words: 1, limit: 1 }, { words: 'x', limit: 1e9 }, { limit: 0.5 },
      { minutes: -1 }, { minutes: '5' }, { passphrase: 'short' }, { with: 'nothing' }, { with: 'passphrase' }, { name: '../x' },
      JSON.parse('{"__proto__":{"ok":true},"constructor":1}'),
    ]; // biome-ignore format: a list to skim
    const answers: string[] = [];
    for (const name of names)
      for (const payload of payloads) {
        const answer = await Promise.resolve()
          .then(() => request(name, payload))
          // What cannot be copied over the bridge never leaves the page.
          .catch(() => ({ ok: false, error: { kind: 'thrown' } }));
        answers.push(`${name}: ${answer.ok ? 'ok' : answer.error?.kind}`);
      }
    return [...new Set(answers)];
  }, routeNames);
  const allowed = (name: RouteName) => [`${name}: bad-request`, `${name}: internal`, `${name}: thrown`];
  expect(kinds.filter((line) => !routeNames.flatMap(allowed).includes(line))).toEqual([]);
  for (const name of routeNames) expect(kinds).toContain(`${name}: bad-request`);
  expect(await everything()).toEqual(before);
});

test('a name outside the contract is answered, by the bridge or behind it', async () => {
  const names = ['job.drop', '__proto__', 'constructor', 'toString', 'fairlead:request', ...eventNames];
  for (const name of names) {
    const answer = await ask(running.page, name as RouteName, null);
    expect([name, answer]).toEqual([name, { ok: false, error: { kind: 'unknown-route' } }]);
  }
});

test('the log holds a name, a word, a passphrase or a key', async () => {
  const { page, data } = running;
  await showNames(page);
  const folder = await tempFolder();
  await writeFile(join(folder, 'Zyxwquark-name.txt'), 'Zyxwquark-text');
  const { id } = await answerOf(page, 'job.create', {
    title: 'Zyxwquark-title',
    posting: 'Zyxwquark-posting',
  });
  await answerOf(page, 'import.start', { jobId: id, paths: [folder, join(folder, 'Zyxwquark-missing')] });
  await expect
    .poll(async () => (await answerOf(page, 'search.find', { words: 'Zyxwquark', limit: 9 })).total)
    .toBe(1);
  const where = 'TypeError: Zyxwquark is none\n    at render (app://fairlead/assets/index.js:1:1)';
  await ask(page, 'app.reportProblem', { name: 'TypeError', where });
  await ask(page, 'job.create', { title: 'Zyxwquark'.repeat(100), posting: '' });
  await ask(page, 'backup.restore', { name: 'Zyxwquark-backup' });
  await ask(page, 'vault.unlock', { with: 'recovery-key', recoveryKey: 'Zyxwquark' });
  await page.getByRole('banner').getByRole('button', { name: 'Lock' }).click();
  await ask(page, 'vault.unlock', { with: 'passphrase', passphrase: 'Zyxwquark passphrase' });
  await ask(page, 'vault.unlock', { with: 'passphrase', passphrase: testPassphrase });
  const log = await logText(data);
  for (const word of ['Zyxwquark', 'onerror', testPassphrase, recoveryKey, folder])
    expect([word, log.includes(word)]).toEqual([word, false]);
  expect(log).toContain('"kind":"wrong-passphrase"');
});

// Last: Chromium ends the file when it ends itself.
test('Chromium has looked up a name or opened a connection in all that went before', async () => {
  await running.close();
  const { constants, events } = JSON.parse(await readFile(netLog, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: unknown }[];
  };
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, number]) => [number, name]));
  const seen = new Set(events.map(({ type }) => names.get(type) ?? '?'));
  expect(seen.size).toBeGreaterThan(5);
  const network =
    /^(?:TCP_CONNECT|UDP_CONNECT|SOCKET_BYTES|UDP_BYTES|SSL_CONNECT|HOST_RESOLVER_|DNS_TRANSACTION)/;
  expect([...seen].filter((name) => network.test(name))).toEqual([]);
});
