// The reader against pdftotext, over the same files in the same run: wall time, CPU of a document, memory of a worker.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture, projectEnv, projectNode, root } from '../setup/run.mjs';
import { say } from '../setup/say.mjs';

export const benchParse = async ({ folder, times }) => {
  const pdfs = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.pdf$/i.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  say(`reading ${pdfs.length} PDFs below ${folder}`);
  const reference = pdftotext(pdfs);
  const parsed = await parse(folder);
  const ratio = reference === null ? {} : { ratio: round(parsed.seconds / reference) };
  return [
    {
      name: `parse of ${pdfs.length} PDFs with 2 workers`,
      value: round(parsed.seconds),
      unit: 's',
      better: 'lower',
      ...(reference === null
        ? {}
        : { reference: { name: 'pdftotext -layout, one after the other', value: round(reference) } }),
      ...ratio,
    },
    { name: 'peak memory of a worker', value: parsed.workerMb, unit: 'MB', better: 'lower' },
    ...readInOne(folder, times),
  ];
};

const round = (value) => Math.round(value * 100) / 100;

const pdftotext = (pdfs) => {
  const { out, err } = capture('pdftotext', ['-v']);
  if (!`${out}${err}`.includes('pdftotext')) return null;
  const start = performance.now();
  for (const pdf of pdfs) capture('pdftotext', ['-layout', pdf, '-']);
  return (performance.now() - start) / 1000;
};

/** As a person would run it, started anew, with the workers' memory watched from outside. */
const parse = (folder) =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(
      projectNode,
      [join(root, 'out', 'main', 'cli.js'), 'parse', folder, '--json', '--workers', '2'],
      { stdio: ['ignore', 'pipe', 'inherit'], env: projectEnv() },
    );
    let lines = 0;
    let peak = 0;
    child.stdout.on('data', (data) => {
      for (const byte of data) if (byte === 10) lines += 1;
    });
    const watch = setInterval(() => {
      for (const pid of childrenOf(child.pid)) peak = Math.max(peak, peakOf(pid));
    }, 100);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      if (code !== 0 || lines === 0) reject(new Error(`parse ended with ${code} after ${lines} lines`));
      else resolve({ seconds, workerMb: Math.round(peak / 1024) });
    });
  });

const childrenOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean);
  } catch {
    return [];
  }
};

const peakOf = (pid) => {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
};

const readInOne = (folder, times) => {
  const done = capture(projectNode, [
    join(root, 'out', 'tools', 'bench-read.js'),
    '--root',
    folder,
    '--times',
    String(times),
  ]);
  if (done.code !== 0) throw new Error(done.err);
  return JSON.parse(done.out);
};
