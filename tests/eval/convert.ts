// npm run eval -- convert --reactive-resume DIR --out FILE.jsonl: labels from what a folder's own JSON says.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { labelOfReactiveResume } from './convert/reactive-resume';
import { type EvalCommand, refuse, say } from './eval-command';

export const convert: EvalCommand = async (typed) => {
  const { values } = parseArgs({
    args: [...typed],
    options: { 'reactive-resume': { type: 'string' }, out: { type: 'string' } },
  });
  const folder = values['reactive-resume'];
  if (!folder || !values.out) return refuse('convert --reactive-resume DIR --out FILE.jsonl');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const lines = await Promise.all(
    names.map(async (name) => {
      const json: unknown = JSON.parse(await readFile(join(folder, name), 'utf8'));
      return JSON.stringify(labelOfReactiveResume(name.replace(/json$/, 'pdf'), json));
    }),
  );
  await writeFile(values.out, `${lines.join('\n')}\n`);
  say(`${lines.length} labels`);
};
