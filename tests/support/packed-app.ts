import { spawn, spawnSync } from 'node:child_process';
import { chmod, chown, copyFile, cp, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from './make-desk-in';

export const packed = join(root, 'dist', 'linux-unpacked');
const nobody = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;

/** Packs the program for this system, as a person who releases it would. */
export const pack = (): void => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts', 'package.mjs')], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`packing ended with ${status}: ${stderr}`);
};

export type PackedRun = {
  readonly pid: number;
  readonly port: number;
  /** Asked to end; answers the code. */
  readonly end: () => Promise<number | null>;
};

/**
 * The packed program as an ordinary person runs it: Chromium's sandbox refuses root, so root (a container) becomes
 * nobody, with a home and a cookie of the display of its own.
 */
export const runPacked = async (folder: string): Promise<PackedRun> => {
  const home = join(folder, 'home');
  const copy = join(folder, 'app');
  await mkdir(home);
  await cp(packed, copy, { recursive: true });
  await chmod(folder, 0o755);
  const cookie = process.env.XAUTHORITY;
  const ownCookie = join(home, 'cookie');
  if (cookie !== undefined) await copyFile(cookie, ownCookie);
  if (isRoot)
    for (const path of [home, ...(cookie === undefined ? [] : [ownCookie])])
      await chown(path, nobody.uid, nobody.gid);
  const data = join(home, 'data');
  const child = spawn(join(copy, 'fairlead'), [`--data=${data}`, '--remote-debugging-port=0'], {
    ...(isRoot ? nobody : {}),
    cwd: home,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env.PATH,
      DISPLAY: process.env.DISPLAY,
      HOME: home,
      ...(cookie === undefined ? {} : { XAUTHORITY: ownCookie }),
      // Neither may change what is run, nor where the data lies.
      ELECTRON_RUN_AS_NODE: '1',
      NODE_OPTIONS: '--no-such-option',
      FAIRLEAD_DATA: join(folder, 'elsewhere'),
    },
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  for (;;) {
    const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
    if (port !== undefined && child.pid !== undefined)
      return {
        pid: child.pid,
        port: Number(port),
        end: () => {
          child.kill('SIGTERM');
          return ended;
        },
      };
    if (child.exitCode !== null) throw new Error(`the packed program ended with ${child.exitCode}: ${said}`);
    await wait(20);
  }
};

/** Every process below this one, with its command line and whether a filter of system calls lies on it. */
export const processesBelow = async (
  pid: number,
): Promise<{ readonly type: string; readonly seccomp: number }[]> => {
  const found: { type: string; seccomp: number; pid: number; parent: number }[] = [];
  for (const entry of await readdir('/proc')) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const status = await readFile(`/proc/${entry}/status`, 'utf8');
      const command = await readFile(`/proc/${entry}/cmdline`, 'utf8');
      found.push({
        pid: Number(entry),
        parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]),
        seccomp: Number(/^Seccomp:\s+(\d+)/m.exec(status)?.[1]),
        type: /--type=([a-z-]+)/.exec(command)?.[1] ?? 'main',
      });
    } catch {
      // It has ended in between.
    }
  }
  const below = new Set([pid]);
  for (let before = 0; before < below.size; ) {
    before = below.size;
    for (const one of found) if (below.has(one.parent)) below.add(one.pid);
  }
  return found.filter((one) => below.has(one.pid));
};
