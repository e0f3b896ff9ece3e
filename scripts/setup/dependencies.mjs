// npm packages exactly as the lock file names them, and the Node the project runs on.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture, isWindows, outsideEnv, projectNode, root, run } from './run.mjs';
import { SetupFailure, say } from './say.mjs';

const stampFile = join(root, 'node_modules', '.fairlead-setup');

const stampOf = () =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');

const isCurrent = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOf();

export const installDependencies = async () => {
  if (isCurrent()) {
    if (!existsSync(projectNode)) await installNode();
    return;
  }
  say('installing npm packages (once, about a minute)');
  // No package runs a script of its own while it is installed; the one that is needed is called by name below.
  const code = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    shell: isWindows,
    outside: hasOutsideNode(),
  });
  if (code !== 0)
    throw new SetupFailure(
      `npm ci ended with ${code}; the lines above say why.`,
      'check that the npm registry can be reached (npm ping), then run the command again.',
    );
  await installNode();
  writeFileSync(stampFile, stampOf());
};

/** A command may be running on the project's own Node, which is about to be replaced. */
const hasOutsideNode = () =>
  capture('node', ['--version'], { env: { ...process.env, ...outsideEnv() } }).code === 0;

const installNode = async () => {
  if (capture(projectNode, ['--version']).out.startsWith('v24')) return;
  say('installing Node 24 into node_modules (the native packages need it)');
  const outside = hasOutsideNode();
  const code = await run(outside ? 'node' : process.execPath, ['installArchSpecificPackage.js'], {
    outside,
    cwd: join(root, 'node_modules', 'node'),
    quiet: true,
    env: { npm_config_ignore_scripts: 'false', npm_config_loglevel: 'error' },
  });
  const version = capture(projectNode, ['--version']).out.trim();
  if (code !== 0 || !version.startsWith('v24'))
    throw new SetupFailure(
      `Node 24 could not be put into node_modules (exit ${code}, found "${version}").`,
      'delete node_modules and run the command again; behind a proxy, set npm’s proxy first.',
    );
};
