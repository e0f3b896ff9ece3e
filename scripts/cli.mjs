// npm run cli: the engine and the store with no window. Builds only what has changed since the last time.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { root, runNode } from './setup/run.mjs';
import { stopWith } from './setup/say.mjs';
import { setup } from './setup/setup.mjs';

const built = join(root, 'out', 'main', 'cli.js');

const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (latest, entry) => Math.max(latest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
      0,
    );

const isBuilt = () =>
  existsSync(built) &&
  Math.max(
    newest(join(root, 'electron')),
    newest(join(root, 'shared')),
    statSync(join(root, 'package-lock.json')).mtimeMs,
  ) <= statSync(built).mtimeMs;

try {
  await setup();
  if (!isBuilt()) await build({ only: ['main'] });
  process.exitCode = await runNode([built, ...process.argv.slice(2)]);
} catch (error) {
  stopWith(error);
}
