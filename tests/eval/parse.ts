// npm run eval -- parse --root DIR --labels FILE.jsonl: what is read of each file, held against what is true of it.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type EvalCommand, refuse, say } from './eval-command';
import { type Label, label as labelLine } from './measure/label';
import { measureDocument } from './measure/measure-document';
import { readPlainly } from './measure/read-plainly';
import { showTally, showWorst } from './measure/show-tally';
import { tally } from './measure/tally';

export const parse: EvalCommand = async (typed) => {
  const { values } = parseArgs({
    args: [...typed],
    options: {
      root: { type: 'string' },
      labels: { type: 'string' },
      json: { type: 'boolean', default: false },
      worst: { type: 'string', default: '10' },
      only: { type: 'string' },
    },
  });
  const { root, labels, only } = values;
  if (!root || !labels)
    return refuse('parse --root DIR --labels FILE.jsonl [--json] [--worst N] [--only WORDS-OF-THE-PATH]');
  const wanted = (await labelsIn(labels)).filter(({ file }) => file.includes(only ?? ''));
  const pairs = [];
  for (const label of wanted)
    pairs.push({ label, measured: measureDocument(label, await readPlainly(join(root, label.file))) });
  const worst = pairs
    .map(({ measured }) => measured)
    .filter(({ errors }) => errors > 0)
    .sort((a, b) => b.errors - a.errors)
    .slice(0, Number(values.worst));
  if (values.json) say(JSON.stringify({ ...tally(pairs), worst }));
  else for (const line of [...showTally(tally(pairs)), ...showWorst(worst)]) say(line);
};

const labelsIn = async (path: string): Promise<readonly Label[]> =>
  (await readFile(path, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelLine.parse(JSON.parse(line)));
