// Linux only: the libraries Electron links against, a virtual display and a keyring for the tests.
import { existsSync, readdirSync } from 'node:fs';
import { capture, has, run } from './run.mjs';
import { SetupFailure, say } from './say.mjs';

const libraries = [
  'libnss3',
  'libgtk-3-0',
  'libgbm1',
  'libasound2',
  'libatk-bridge2.0-0',
  'libxss1',
  'fonts-liberation',
];
const forTests = ['xvfb', 'xauth', 'dbus-x11', 'gnome-keyring'];

const missingLibraries = (electronPath) =>
  capture('ldd', [electronPath])
    .out.split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0]);

const hasFonts = () =>
  ['/usr/share/fonts', '/usr/local/share/fonts'].some(
    (folder) => existsSync(folder) && readdirSync(folder).length > 0,
  );

const missingTools = () =>
  ['Xvfb', 'xauth', 'dbus-run-session', 'gnome-keyring-daemon'].filter((tool) => !has(tool));

const isMissing = (electronPath, tests) => [
  ...missingLibraries(electronPath),
  ...(hasFonts() ? [] : ['fonts']),
  ...(tests ? missingTools() : []),
];

/** Debian 13 and Ubuntu 24.04 renamed libraries whose time became 64 bits wide. */
const nameHere = (name) => {
  const renamed = `${name}t64`;
  return capture('apt-cache', ['show', renamed]).code === 0 ? renamed : name;
};

export const installSystemLibraries = async (electronPath, { tests }) => {
  if (process.platform !== 'linux') return;
  const missing = isMissing(electronPath, tests);
  if (missing.length === 0) return;
  const named = tests ? [...libraries, ...forTests] : libraries;
  const byHand = `install these with your package manager (Debian's names): ${named.join(' ')}`;
  say(`missing on this system: ${missing.join(', ')}`);
  if (!has('apt-get')) throw new SetupFailure('there is no apt-get to install them with.', byHand);
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  if (asRoot.length > 0 && !has('sudo')) throw new SetupFailure('this needs root or sudo.', byHand);
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args];
    return run(command, rest, { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } });
  };
  await apt('update', '-qq');
  const packages = named.map(nameHere);
  say(`installing Debian packages: ${packages.join(' ')}`);
  const code = await apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
  if (code !== 0) say(`apt-get install ended with ${code}`);
  const still = isMissing(electronPath, tests);
  if (still.length > 0) throw new SetupFailure(`still missing: ${still.join(', ')}`, byHand);
};
