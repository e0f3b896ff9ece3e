// npm test: everything. Types, lint and notices; unit, real SQLite, real processes; end to end in a real window.
// Ends with `N passed, N failed`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { checks, runChecks } from './check.mjs';
import { runOnDesktop } from './desktop-session.mjs';
import { electronEnv } from './setup/electron.mjs';
import { packageScript, projectNode, root } from './setup/run.mjs';
import { say, stopWith } from './setup/say.mjs';
import { setup } from './setup/setup.mjs';

const resultFile = join(root, '.cache', 'test-results.json');

const runVitest = async (electron) => {
  mkdirSync(join(root, '.cache'), { recursive: true });
  rmSync(resultFile, { force: true });
  const args = [
    packageScript('vitest', 'vitest.mjs'), 'run',
    '--reporter=default', '--reporter=json', `--outputFile.json=${resultFile}`,
    ...process.argv.slice(2),
  ]; // biome-ignore format: options in pairs
  const code = await runOnDesktop(projectNode, args, { env: electronEnv(electron) });
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
    readFileSync(resultFile, 'utf8'),
  );
  // A file that breaks before its first test counts as a failure, too.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests, code };
};

try {
  const startedMs = Date.now();
  const { electron } = await setup({ electron: true, tests: true });
  const failedChecks = await runChecks(checks);
  await build({ production: true });
  const tests = await runVitest(electron);
  const passed = tests.passed + checks.length - failedChecks.length;
  const failed = tests.failed + failedChecks.length + (tests.failed === 0 && tests.code !== 0 ? 1 : 0);
  if (failedChecks.length > 0) say(`failed checks: ${failedChecks.join(', ')}`);
  say(`took ${Math.round((Date.now() - startedMs) / 1000)} s with Electron ${electron.version}`);
  console.log(`${passed} passed, ${failed} failed${tests.skipped > 0 ? `, ${tests.skipped} skipped` : ''}`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  stopWith(error);
}
