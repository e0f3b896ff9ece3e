// Packs the program for this system: an unpacked directory, or with --installers what people install.
// Works without a network for the directory; installers need electron-builder's own tools, which it downloads.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { packageScript, root, runNode } from './setup/run.mjs';
import { SetupFailure, say, stopWith } from './setup/say.mjs';
import { setup } from './setup/setup.mjs';

const system = { linux: '--linux', win32: '--win', darwin: '--mac' }[process.platform];

const pack = async ({ installers }) => {
  const { electron } = await setup({ electron: true });
  if (installers && !electron.official)
    throw new SetupFailure(
      `installers are made of the official Electron only; here is ${electron.version} from another place.`,
      'run this where github.com can be reached, as the workflow in .github does.',
    );
  await build({ production: true });
  const dist = join(root, 'dist');
  rmSync(dist, { recursive: true, force: true });
  const code = await runNode([
    packageScript('electron-builder', 'cli.js'),
    system,
    ...(installers ? [] : ['dir']),
    `--${process.arch}`,
    '--publish=never',
    `-c.electronDist=${electron.dist}`,
    `-c.electronVersion=${electron.version}`,
    ...macSigning(),
  ]);
  if (code !== 0)
    throw new SetupFailure(
      `electron-builder ended with ${code}; the lines above say why.`,
      'mend that and run it again.',
    );
  for (const folder of unpacked(dist)) {
    if (!electron.official) markForTestsOnly(folder, electron.version);
    say(`packed: ${folder}`);
  }
};

const unpacked = (dist) =>
  readdirSync(dist, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /(?:-unpacked|^mac)/.test(entry.name))
    .map((entry) => join(dist, entry.name));

/** Without a certificate macOS signs ad hoc, and a hardened runtime then refuses the app's own frameworks. */
const macSigning = () =>
  process.platform !== 'darwin' || process.env.CSC_LINK || process.env.CSC_NAME
    ? []
    : ['-c.mac.identity=-', '-c.mac.hardenedRuntime=false'];

const markForTestsOnly = (folder, version) => {
  const text = `For testing only. Packed with Electron ${version}, which is not the official build. Do not distribute.\n`;
  writeFileSync(join(folder, 'NOT-FOR-DISTRIBUTION.txt'), text);
  say('==========================================================');
  say(text.trim());
  say('==========================================================');
};

if (!existsSync(join(root, 'THIRD_PARTY.md')))
  stopWith(new SetupFailure('THIRD_PARTY.md is missing.', 'run: npm run notices'));
await pack({ installers: process.argv.includes('--installers') }).catch(stopWith);
