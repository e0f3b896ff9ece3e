// npm run bench: the figures, each with what it is held against, measured in this one run. --json for machines.
// npm run bench -- score [COUNT…]: scoring alone, of so many stored profiles by 15 criteria; 10,000 where none is said.
// npm run bench -- desk [--keep DIR]: the desk over 10,000 applications, the search over 100,000 documents.
// npm run bench -- search [--keep DIR] [--each]: the search alone, every shape of a question; --each tells every one.
// npm run bench -- parse [--root DIR] [--times N]: the reader alone, over your own folder or the samples.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { benchDesk } from './bench/bench-desk.mjs';
import { benchParse } from './bench/bench-parse.mjs';
import { benchWindow } from './bench/bench-window.mjs';
import { build } from './build.mjs';
import { runOnDesktop } from './desktop-session.mjs';
import { electronEnv } from './setup/electron.mjs';
import { capture, projectEnv, projectNode, root } from './setup/run.mjs';
import { say, stopWith } from './setup/say.mjs';
import { setup } from './setup/setup.mjs';

const runTool = (name, counts = []) => {
  const done = capture(projectNode, [join(root, 'out', 'tools', name), ...counts], { env: projectEnv() });
  if (done.code !== 0) throw new Error(done.err);
  if (values.each) process.stderr.write(done.err);
  return JSON.parse(done.out);
};

const benchStore = () => {
  say('the store: filling 10,000 documents');
  return runTool('bench-store.js');
};

const benchScore = (counts) => {
  say('scoring: filling a store for each number of profiles');
  return runTool('bench-score.js', counts);
};

const benchSearch = (kept) => {
  say('search: filling 100,000 documents');
  const folder = kept === undefined ? [] : [join(kept, 'search')];
  if (folder[0]) mkdirSync(folder[0], { recursive: true });
  return runTool('bench-search.js', ['100000', ...folder, ...(values.each ? ['--each'] : [])]);
};

const rendererGzip = () => {
  const folder = join(root, 'out', 'renderer');
  const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css|html)$/.test(entry.name))
    .reduce(
      (sum, entry) =>
        sum + gzipSync(readFileSync(join(entry.parentPath ?? entry.path, entry.name)), { level: 9 }).length,
      0,
    );
  return {
    name: 'packed renderer, gzip',
    value: Math.round(bytes / 100) / 10,
    unit: 'kB',
    better: 'lower',
    asked: 350,
  };
};

const printTable = (figures) => {
  for (const { name, value, unit, asked, reference, ratio } of figures)
    console.log(
      [
        name.padEnd(72),
        `${value} ${unit}`.padStart(12),
        (asked === undefined ? '' : `asked ${asked}`).padStart(12),
        asked === undefined ? '' : value <= asked ? '  met   ' : '  missed',
        ratio === undefined ? '' : `  ${ratio} ×`,
        reference ? `  (${reference.name}: ${reference.value})` : '',
      ].join(''),
    );
};

const print = (figures) => {
  if (process.argv.includes('--json')) console.log(JSON.stringify({ figures }));
  else printTable(figures);
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    'in-desktop': { type: 'boolean' },
    root: { type: 'string', default: join(root, 'resources', 'samples', 'resumes') },
    keep: { type: 'string' },
    each: { type: 'boolean' },
    times: { type: 'string', default: '600' },
  },
});
const inDesktop = values['in-desktop'];

try {
  if (positionals[0] === 'parse') {
    await setup();
    await build({ production: true, only: ['main', 'tools'] });
    print(await benchParse({ folder: values.root, times: Number(values.times) }));
    process.exit();
  }
  if (positionals[0] === 'score') {
    await setup();
    await build({ production: true, only: ['main', 'tools'] });
    print(benchScore(positionals.slice(1).map((count) => count.replaceAll(',', ''))));
    process.exit();
  }
  if (positionals[0] === 'search') {
    await setup();
    await build({ production: true, only: ['main', 'tools'] });
    print(benchSearch(values.keep));
    process.exit();
  }
  const { electron } = await setup({ electron: true, tests: true });
  if (!inDesktop) {
    await build({ production: true, only: ['main', 'preload', 'renderer', 'tools'] });
    process.exitCode = await runOnDesktop(
      projectNode,
      [fileURLToPath(import.meta.url), '--in-desktop', ...process.argv.slice(2)],
      {
        env: electronEnv(electron),
      },
    );
  } else {
    if (positionals[0] === 'desk')
      print([
        ...(await benchDesk(electron, { kept: values.keep })),
        rendererGzip(),
        ...benchSearch(values.keep),
      ]);
    else {
      const figures = [...(await benchWindow(electron)), ...benchStore(), rendererGzip()];
      print(figures);
    }
  }
} catch (error) {
  stopWith(error);
}
