// npm run check: types, lint and format, layers. Also the first part of npm test.
import { fileURLToPath } from 'node:url';
import { packageScript, runNode } from './setup/run.mjs';
import { stopWith } from './setup/say.mjs';
import { setup } from './setup/setup.mjs';

export const checks = [
  { name: 'types', args: [packageScript('typescript', 'bin', 'tsc'), '-b'] },
  { name: 'lint and format', args: [packageScript('@biomejs', 'biome', 'bin', 'biome'), 'ci', '.'] },
  { name: 'notices', args: ['scripts/notices.mjs', '--check'] },
];

const layers = {
  name: 'layers',
  args: [packageScript('vitest', 'vitest.mjs'), 'run', '--project', 'unit', 'tests/architecture'],
};

/** Runs each check and answers the names of those that failed. */
export const runChecks = async (which) => {
  const failed = [];
  for (const { name, args } of which) if ((await runNode(args)) !== 0) failed.push(name);
  return failed;
};

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  try {
    await setup();
    const failed = await runChecks([...checks, layers]);
    process.stderr.write(failed.length > 0 ? `failed: ${failed.join(', ')}\n` : 'all checks passed\n');
    process.exitCode = failed.length > 0 ? 1 : 0;
  } catch (error) {
    stopWith(error);
  }
}
