import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
export const isWindows = process.platform === 'win32';

/** The project's own Node 24, whatever Node the machine has. */
export const projectNode = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');

export const projectEnv = (extra = {}) => ({
  ...process.env,
  PATH: [join(root, 'node_modules', 'node', 'bin'), bin, process.env.PATH].join(delimiter),
  ...extra,
});

/** The machine's own commands only: what replaces node_modules cannot run on a Node that lies in it. */
export const outsideEnv = () => ({
  PATH: (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(join(root, 'node_modules')))
    .join(delimiter),
});

/** Runs a command to its end with the terminal attached; answers the exit code. */
export const run = (
  command,
  args,
  { env = {}, quiet = false, cwd = root, shell = false, outside = false } = {},
) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      shell,
      env: outside ? { ...process.env, ...env, ...outsideEnv() } : projectEnv(env),
      stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
    });
    const pass = (signal) => child.kill(signal);
    process.once('SIGINT', pass);
    process.once('SIGTERM', pass);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.removeListener('SIGINT', pass);
      process.removeListener('SIGTERM', pass);
      resolve(code ?? (signal ? 1 : 0));
    });
  });

export const runNode = (args, options) => run(projectNode, args, options);

/** The JavaScript behind a package's command, so that no shell stands between (Windows). */
export const packageScript = (...parts) => join(root, 'node_modules', ...parts);

export const has = (command) =>
  spawnSync(isWindows ? 'where' : 'which', [command], { stdio: 'ignore' }).status === 0;

export const capture = (command, args, options = {}) => {
  const done = spawnSync(command, args, { encoding: 'utf8', cwd: root, maxBuffer: 64 << 20, ...options });
  return { code: done.status ?? 1, out: done.stdout ?? '', err: done.stderr ?? '' };
};
