// npm run dev: the app with hot reload of the window, and a restart when the machine's side changes.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from './build.mjs';
import { electronEnv, sandboxArgs } from './setup/electron.mjs';
import { packageScript, projectEnv, projectNode, root } from './setup/run.mjs';
import { SetupFailure, say, stopWith } from './setup/say.mjs';
import { setup } from './setup/setup.mjs';

const devServer = 'http://localhost:5173';
const quietMs = 300;

const serveRenderer = () =>
  spawn(
    projectNode,
    [packageScript('vite', 'bin', 'vite.js'), '--mode', 'renderer', '--port', '5173', '--strictPort'],
    {
      cwd: root,
      env: projectEnv({ VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' }),
      stdio: 'inherit',
    },
  );

const untilServed = async () => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (
      await fetch(devServer).then(
        () => true,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new SetupFailure('the window’s server did not start.', 'look for what else uses port 5173.');
};

const startApp = (electron) =>
  spawn(electron.path, [...sandboxArgs(), root, ...process.argv.slice(2)], {
    env: projectEnv({ ...electronEnv(electron), FAIRLEAD_DEV_SERVER: devServer }),
    stdio: 'inherit',
  });

try {
  const { electron } = await setup({ electron: true });
  await build({ only: ['main', 'preload'] });
  const server = serveRenderer();
  await untilServed();
  let app = startApp(electron);
  const leave = (code) => {
    server.kill();
    process.exit(code ?? 0);
  };
  app.once('exit', leave);

  const restart = async () => {
    say('the machine’s side has changed: building and starting again');
    await build({ only: ['main', 'preload'] });
    app.removeListener('exit', leave);
    app.once('exit', () => {
      app = startApp(electron);
      app.once('exit', leave);
    });
    app.kill();
  };
  let timer;
  for (const folder of ['electron', 'shared'])
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => restart().catch((error) => say(error.message)), quietMs);
    });
} catch (error) {
  stopWith(error);
}
