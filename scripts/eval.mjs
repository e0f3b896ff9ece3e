// npm run eval: what the engine makes of a folder of real files.
import { join } from 'node:path';
import { build } from './build.mjs';
import { root, runNode } from './setup/run.mjs';
import { stopWith } from './setup/say.mjs';
import { setup } from './setup/setup.mjs';

try {
  await setup();
  await build({ only: ['tools'] });
  process.exitCode = await runNode([join(root, 'out', 'tools', 'eval.js'), ...process.argv.slice(2)]);
} catch (error) {
  stopWith(error);
}
