// npm run eval -- fuzz --root DIR [--count N] [--seed N] [--json]: files below a folder, damaged on purpose, read as
// the app reads them: in processes of their own, with their limits. A crash or a hang is what must not happen.
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { plainText } from '@shared/model/text';
import { readerLimits } from '../../electron/jobs/reader/reader-message';
import { makeReaderPool, type ReaderPool } from '../../electron/jobs/reader/reader-pool';
import { spawnChildReader } from '../../electron/jobs/reader/spawn-child-reader';
import { walkFolder } from '../../electron/platform/walk-folder';
import { makeRandom, mutate } from '../support/files/mutate';
import { type EvalCommand, refuse, say } from './eval-command';

type Line = {
  readonly number: number;
  readonly path: string;
  readonly outcome: string;
  readonly chars: number;
  readonly ms: number;
};

export const fuzz: EvalCommand = async (typed) => {
  const { values } = parseArgs({
    args: [...typed],
    options: {
      root: { type: 'string' },
      count: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  if (!values.root) return refuse('fuzz --root DIR [--count N] [--seed N] [--json]');
  const tell = (line: Line): void => {
    if (values.json || bad.has(line.outcome)) say(JSON.stringify(line));
  };
  const lines = await evaluateFuzz({
    root: values.root,
    count: Number(values.count),
    seed: Number(values.seed),
    tell,
  });
  say(JSON.stringify(summaryOf(lines)));
  if (lines.some((line) => bad.has(line.outcome))) process.exitCode = 1;
};

/** What no file may do to a reader. */
const bad = new Set(['reader-crashed', 'reader-time', 'reader-memory']);
const workers = 2;

export const evaluateFuzz = async (asked: {
  readonly root: string;
  readonly count: number;
  readonly seed: number;
  readonly tell: (line: Line) => void;
}): Promise<readonly Line[]> => {
  const paths: string[] = [];
  for await (const { path, problem } of walkFolder([asked.root])) if (problem === null) paths.push(path);
  const readers = openReaders();
  const lines: Line[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let number = next++; number < asked.count && paths.length > 0; number = next++) {
      const line = await readOne(readers, paths, { number, seed: asked.seed });
      lines.push(line);
      asked.tell(line);
    }
  };
  try {
    await Promise.all(Array.from({ length: workers }, work));
  } finally {
    readers.close();
  }
  return lines.sort((a, b) => a.number - b.number);
};

const openReaders = (): ReaderPool => {
  const here = dirname(process.argv[1] ?? '.');
  const packages = [resolve(here, '..', '..', 'node_modules')];
  return makeReaderPool({
    spawn: spawnChildReader(join(here, 'reader.js'), packages),
    timeLimitMs: readerLimits.timeMs,
    idleMs: 1000,
  });
};

const readOne = async (
  readers: ReaderPool,
  paths: readonly string[],
  { number, seed }: { readonly number: number; readonly seed: number },
): Promise<Line> => {
  const random = makeRandom(seed * 1_000_003 + number);
  const path = paths[number % paths.length] ?? '';
  const other = paths[Math.floor(random() * paths.length)] ?? path;
  const bytes = mutate(await readFile(path), random, await readFile(other));
  const start = performance.now();
  const read = await readers.read(bytes, { name: path });
  const ms = Math.round(performance.now() - start);
  const text = read.ok ? read.value.content?.text : undefined;
  const chars = text === undefined ? 0 : plainText(text).length;
  return { number, path, outcome: read.ok ? 'read' : read.error.kind, chars, ms };
};

const summaryOf = (lines: readonly Line[]) => {
  const outcomes: Record<string, number> = {};
  for (const { outcome } of lines) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const times = lines.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    files: lines.length,
    outcomes,
    crashed: lines.filter(({ outcome }) => bad.has(outcome)).length,
    ms: { median: times[times.length >> 1] ?? 0, longest: times.at(-1) ?? 0 },
    mostLetters: Math.max(0, ...lines.map(({ chars }) => chars)),
  };
};
