import { packageScript, runNode } from './setup/run.mjs';
import { SetupFailure } from './setup/say.mjs';

const parts = ['main', 'preload', 'renderer'];

/** Builds the window, the machine's side and the bridge between them, side by side. */
export const build = async ({ production = false, only = parts } = {}) => {
  const env = {
    NODE_ENV: production ? 'production' : 'development',
    VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
  };
  const codes = await Promise.all(
    only.map((part) =>
      runNode(
        [
          packageScript('vite', 'bin', 'vite.js'),
          'build',
          '--mode',
          part,
          '--configLoader',
          'bundle',
          '--logLevel',
          'warn',
        ],
        {
          env,
        },
      ),
    ),
  );
  const failed = only.filter((_, index) => codes[index] !== 0);
  if (failed.length > 0)
    throw new SetupFailure(
      `these parts did not build: ${failed.join(', ')}`,
      'mend what the lines above name.',
    );
};
