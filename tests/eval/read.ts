// npm run eval -- read --root DIR [--json]: what the reader makes of every file below a folder.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { plainText } from '@shared/model/text';
import { readDocument } from '../../electron/engine/pipeline';
import { walkFolder } from '../../electron/platform/walk-folder';
import { type EvalCommand, refuse, say } from './eval-command';

export const read: EvalCommand = async (typed) => {
  const { values } = parseArgs({
    args: [...typed],
    options: { root: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (!values.root) return refuse('read --root DIR [--json]');
  const outcomes = new Map<string, number>();
  for await (const { path, problem } of walkFolder([values.root])) {
    if (problem !== null) continue;
    const line = await readOne(path);
    outcomes.set(line.outcome, (outcomes.get(line.outcome) ?? 0) + 1);
    if (values.json) say(JSON.stringify(line));
  }
  const files = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
  say(JSON.stringify({ files, outcomes: Object.fromEntries(outcomes) }));
};

const readOne = async (path: string) => {
  const bytes = await readFile(path);
  const start = performance.now();
  const outcome = await readDocument(bytes, { name: path });
  const ms = Math.round(performance.now() - start);
  const nothing = { pages: 0, chars: 0, findings: 0, ms };
  if (!outcome.ok)
    return { path, outcome: outcome.error.kind, mediaType: outcome.error.mediaType, ...nothing };
  const { content, mediaType } = outcome.value;
  if (!content) return { path, outcome: 'read', mediaType, ...nothing };
  const { pages, findings } = content.text;
  return {
    path,
    outcome: 'read',
    mediaType,
    pages: pages.length,
    chars: plainText(content.text).length,
    findings: findings.length,
    ms,
  };
};
