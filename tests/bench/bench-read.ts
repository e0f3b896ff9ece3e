// What one document costs in a reader that lives long: CPU of each reading, the first hundred held against the last.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readDocument } from '../../electron/engine/pipeline';
import { walkFolder } from '../../electron/platform/walk-folder';
import { type Figure, percentile, round } from './figure';

const { values } = parseArgs({
  options: { root: { type: 'string' }, times: { type: 'string', default: '600' } },
});

const run = async (root: string, times: number): Promise<readonly Figure[]> => {
  const files: Uint8Array[] = [];
  for await (const { path, problem } of walkFolder([root]))
    if (problem === null) files.push(await readFile(path));
  if (files.length === 0) throw new Error(`there is no file below ${root}`);
  const spent: number[] = [];
  for (let index = 0; index < times; index += 1) {
    const bytes = files[index % files.length] ?? new Uint8Array();
    const before = process.cpuUsage();
    await readDocument(Uint8Array.from(bytes));
    const { user, system } = process.cpuUsage(before);
    spent.push((user + system) / 1000);
  }
  // The start of a process compiles: what comes after it is what a batch of thousands costs.
  const warm = spent.slice(20);
  const rounds = Math.floor(times / files.length);
  const reference = { name: 'p95', value: round(percentile(warm, 0.95), 0) };
  const one: Figure = {
    name: 'CPU of reading one document, p50',
    value: round(percentile(warm, 0.5), 1),
    unit: 'ms',
    better: 'lower',
    reference,
  };
  if (rounds < 2) return [one];
  // The same files in the first and in the last round, so that only the age of the process differs.
  const first = sum(spent.slice(0, files.length).slice(20));
  const last = sum(spent.slice((rounds - 1) * files.length, rounds * files.length).slice(20));
  return [
    one,
    {
      name: `cost of the same files after ${(rounds - 1) * files.length} others ÷ at the start`,
      value: round(last / first),
      unit: '×',
      better: 'lower',
    },
  ];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

if (!values.root) throw new Error('--root DIR');
process.stdout.write(`${JSON.stringify(await run(values.root, Number(values.times)))}\n`);
