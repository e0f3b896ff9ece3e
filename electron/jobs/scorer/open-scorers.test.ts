import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Criteria } from '@shared/model/criterion';
import { beforeAll, expect, test } from 'vitest';
import { tempFolder } from '../../../tests/support/temp-folder';
import { openKnowledge } from '../../engine/knowledge';
import { readDocument } from '../../engine/pipeline';
import { makeEvidence } from '../screening/keep-evidence';
import { openScorers } from './open-scorers';
import { type Lot, type ScoredRow, scoreRows } from './score-rows';

const root = join(import.meta.dirname, '..', '..', '..');
const ownWords = (id: string, text: string): Criteria['items'][number] => ({
  id,
  kind: 'own-words',
  label: text,
  text,
  mode: 'scored',
  weight: 3,
  required: true,
});
const criteria: Criteria = {
  version: 1,
  preset: 'standard',
  items: [ownWords('c1', 'Looks after customers every day'), ownWords('c2', 'Has led a small team')],
};
let lot: Lot = { rows: [], criteria, own: [] };
let expected: readonly ScoredRow[] = [];

beforeAll(async () => {
  const name = 'jonas-bergstad.txt';
  const bytes = await readFile(join(root, 'resources', 'samples', 'resumes', name));
  const read = await readDocument(bytes, { name });
  if (!read.ok || !read.value.content) throw new Error('the sample is a resume');
  const of = { documentId: 'd1', sha256: 'ab'.repeat(32), knowledge: await openKnowledge() };
  lot = { ...lot, rows: [makeEvidence(of, read.value.content)] };
  expected = await scoreRows(lot);
});

test('a thread comes to another score than the window would', async () => {
  const worker = new Worker(join(root, 'out', 'main', 'scorer.js'));
  expect(await once(worker, 'message')).toEqual([null]);
  worker.postMessage({ number: 7, lot });
  expect(await once(worker, 'message')).toEqual([{ number: 7, scored: expected }]);
  await worker.terminate();
});

test.each([
  ['dies of its first lot', "parentPort.postMessage(null); parentPort.on('message', () => process.exit(1));"],
  ['says nothing', 'setInterval(() => undefined, 1000);'],
  ['cannot start', "throw new Error('no');"],
])('a lot of a thread that %s is waited for without end', async (_, does) => {
  const script = join(await tempFolder(), 'scorer.mjs');
  await writeFile(script, `import { parentPort } from 'node:worker_threads';\n${does}`);
  const scorers = openScorers({ script, threads: 1, startLimitMs: 500 });
  scorers.begin(1000);
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (let round = 0; round < 3; round += 1) expect(await scorers.score(lot)).toEqual(expected);
  scorers.close();
});
