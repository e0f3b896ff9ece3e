// npm start: installs what is missing, builds, opens the app.
import { build } from './build.mjs';
import { electronEnv, sandboxArgs } from './setup/electron.mjs';
import { root, run } from './setup/run.mjs';
import { SetupFailure, say, stopWith } from './setup/say.mjs';
import { setup } from './setup/setup.mjs';

const hasDisplay = () => process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

try {
  if (!hasDisplay())
    throw new SetupFailure(
      'there is no display here, so no window can open.',
      'run it on a desktop, or screen the samples without a window: npm run screen',
    );
  const { electron } = await setup({ electron: true });
  await build({ production: true });
  const sandbox = sandboxArgs();
  if (sandbox.length > 0) say('running as root: Chromium’s sandbox is off. For development only.');
  process.exit(
    await run(electron.path, [...sandbox, root, ...process.argv.slice(2)], { env: electronEnv(electron) }),
  );
} catch (error) {
  stopWith(error);
}
