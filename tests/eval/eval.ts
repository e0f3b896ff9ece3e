// npm run eval -- read --root DIR [--json]: what the reader makes of every file below a folder.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { noProperties, plainText } from '@shared/model/text';
import { readDocument } from '../../electron/engine/pipeline';
import { walkFolder } from '../../electron/platform/walk-folder';

type Line = {
  readonly path: string;
  readonly outcome: string;
  readonly mediaType: string;
  readonly pages: number;
  readonly chars: number;
  readonly findings: number;
  readonly ms: number;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string' }, json: { type: 'boolean', default: false } },
});

const readOne = async (path: string): Promise<Line> => {
  const bytes = await readFile(path);
  const start = performance.now();
  const read = await readDocument(bytes);
  const ms = Math.round(performance.now() - start);
  if (!read.ok)
    return {
      path,
      outcome: read.error.kind,
      mediaType: read.error.mediaType,
      pages: 0,
      chars: 0,
      findings: 0,
      ms,
    };
  const { content, mediaType } = read.value;
  const text = content?.text ?? { pages: [], findings: [], language: null, properties: noProperties };
  const chars = plainText(text).length;
  return {
    path,
    outcome: 'read',
    mediaType,
    pages: text.pages.length,
    chars,
    findings: text.findings.length,
    ms,
  };
};

const evaluate = async (root: string): Promise<void> => {
  const lines: Line[] = [];
  for await (const { path, problem } of walkFolder([root])) {
    if (problem !== null) continue;
    const line = await readOne(path);
    lines.push(line);
    if (values.json) process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  const counts = new Map<string, number>();
  for (const { outcome } of lines) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const summary = { files: lines.length, outcomes: Object.fromEntries(counts) };
  process.stdout.write(`${JSON.stringify(summary)}\n`);
};

if (positionals[0] === 'read' && values.root) await evaluate(values.root);
else {
  process.stderr.write('npm run eval -- read --root DIR [--json]\n');
  process.exitCode = 2;
}
