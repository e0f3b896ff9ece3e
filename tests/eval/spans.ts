// npm run eval -- spans --root DIR: no value without the words on the page that say it, in any file below a folder.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from '../../electron/engine/pipeline';
import { walkFolder } from '../../electron/platform/walk-folder';
import { checkSpans } from '../support/check-spans';
import { type EvalCommand, refuse, say } from './eval-command';

export const spans: EvalCommand = async (typed) => {
  const { values } = parseArgs({
    args: [...typed],
    options: { root: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (!values.root) return refuse('spans --root DIR [--json]');
  const counts = { files: 0, profiles: 0, failed: 0, crashed: 0, faults: 0 };
  for await (const { path, problem } of walkFolder([values.root])) {
    if (problem !== null) continue;
    counts.files += 1;
    const faults = await faultsOf(path);
    if (faults === null) counts.failed += 1;
    else if (typeof faults === 'string') counts.crashed += 1;
    else counts.profiles += 1;
    const lines = typeof faults === 'string' ? [`crashed: ${faults}`] : (faults ?? []);
    counts.faults += lines.length;
    if (lines.length === 0) continue;
    if (values.json) say(JSON.stringify({ path, faults: lines }));
    else say(`${path}\n${lines.map((line) => `    ${line}`).join('\n')}`);
  }
  say(JSON.stringify(counts));
  if (counts.faults > 0) process.exitCode = 1;
};

/** null: the file could not be read, which is another matter; a string: the reader threw, which it never may. */
const faultsOf = async (path: string): Promise<readonly string[] | string | null> => {
  try {
    const outcome = await readDocument(await readFile(path), { name: basename(path) });
    if (!outcome.ok || !outcome.value.content) return null;
    return checkSpans(outcome.value.content.text, outcome.value.content.profile);
  } catch (error) {
    return String(error);
  }
};
