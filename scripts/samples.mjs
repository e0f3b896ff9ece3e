// npm run samples: writes resources/samples anew. Two runs, on any system, give the same bytes.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, runNode } from './setup/run.mjs';
import { stopWith } from './setup/say.mjs';
import { setup } from './setup/setup.mjs';

try {
  await setup();
  if (Number(process.versions.node.split('.')[0]) < 24)
    process.exit(await runNode([fileURLToPath(import.meta.url), ...process.argv.slice(2)]));
  const { writeSamples } = await import('./samples/write-samples.mjs');
  const written = await writeSamples(join(root, 'resources', 'samples'));
  console.log(`${written.files} files, ${Math.round(written.bytes / 1024)} kB, in resources/samples`);
} catch (error) {
  stopWith(error);
}
