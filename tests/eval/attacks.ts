// npm run eval -- attacks [--json] [--clean DIR]: what is found of what was hidden, and what is found where nothing was.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Finding, plainText } from '@shared/model/text';
import { readDocument } from '../../electron/engine/pipeline';
import { walkFolder } from '../../electron/platform/walk-folder';
import type { AttackFile } from './attacks/attack-file';
import { cleanFiles } from './attacks/clean-files';
import { officeAttacks } from './attacks/office-attacks';
import { pdfAttacks } from './attacks/pdf-attacks';
import { textAttacks } from './attacks/text-attacks';
import { type EvalCommand, say } from './eval-command';

export const attacks: EvalCommand = async (typed) => {
  const { values } = parseArgs({
    args: [...typed],
    options: {
      json: { type: 'boolean', default: false },
      clean: { type: 'string', multiple: true, default: [] },
      write: { type: 'string' },
    },
  });
  const files = await attackFiles();
  if (values.write) await writeAll(values.write, files);
  const judged = await Promise.all(files.map(judge));
  const misses = judged.filter(({ missed }) => missed !== null);
  const below = await alarmsBelow(values.clean);
  const alarms = [...judged.filter(({ alarm }) => alarm.length > 0), ...below.alarms];
  const summary = {
    ...countKinds(judged),
    cleanFiles: judged.filter(({ file }) => file.hides === null).length + below.files,
    alarmedFiles: alarms.length,
  };
  if (values.json)
    return say(JSON.stringify({ ...summary, misses: misses.map(toMiss), alarms: alarms.map(toAlarm) }));
  for (const miss of misses) say(`missed ${JSON.stringify(toMiss(miss))}`);
  for (const alarm of alarms) say(`alarm ${JSON.stringify(toAlarm(alarm))}`);
  for (const [kind, { found, total }] of Object.entries(summary.kinds))
    say(`${kind.padEnd(22)} ${found}/${total}`);
  say(
    `all ${summary.found}/${summary.total}; alarms in ${summary.alarmedFiles} of ${summary.cleanFiles} clean files`,
  );
};

export const attackFiles = async (): Promise<readonly AttackFile[]> => [
  ...pdfAttacks(),
  ...officeAttacks(),
  ...textAttacks(),
  ...(await cleanFiles()),
];

export type Judged = {
  readonly file: AttackFile;
  readonly missed: string | null;
  readonly alarm: readonly Finding[];
};

export const judge = async (file: AttackFile): Promise<Judged> => {
  const read = await readDocument(file.bytes, { name: file.name });
  const content = read.ok ? read.value.content : null;
  const findings = content?.text.findings ?? [];
  if (file.hides === null) {
    const failed: readonly Finding[] =
      content === null ? [{ kind: 'check-failed', text: 'not read', page: 1, box: null }] : [];
    return { file, missed: null, alarm: [...findings, ...failed] };
  }
  if (content === null) return { file, missed: read.ok ? 'no content' : read.error.kind, alarm: [] };
  const { kind, words, seen } = file.hides;
  const quoted = findings.some(
    (finding) => finding.kind === kind && lettersOf(finding.text).includes(lettersOf(words)),
  );
  const leaked = seen !== true && lettersOf(plainText(content.text)).includes(lettersOf(words));
  const said = findings.map((finding) => `${finding.kind}: ${finding.text.slice(0, 50)}`).join(' | ');
  return {
    file,
    missed: leaked ? `in the text; ${said}` : quoted ? null : said || 'nothing found',
    alarm: [],
  };
};

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const countKinds = (judged: readonly Judged[]) => {
  const kinds: Record<string, { found: number; total: number }> = {};
  for (const { file, missed } of judged) {
    if (file.hides === null) continue;
    kinds[file.hides.kind] ??= { found: 0, total: 0 };
    const count = kinds[file.hides.kind];
    if (count === undefined) continue;
    count.total += 1;
    if (missed === null) count.found += 1;
  }
  const all = Object.values(kinds);
  return {
    kinds,
    found: all.reduce((sum, each) => sum + each.found, 0),
    total: all.reduce((sum, each) => sum + each.total, 0),
  };
};

type Alarm = { readonly file: { readonly name: string }; readonly alarm: readonly Finding[] };

/** Files that could not be read are no clean files and no alarms. */
const alarmsBelow = async (
  folders: readonly string[],
): Promise<{ readonly files: number; readonly alarms: readonly Alarm[] }> => {
  const alarms: Alarm[] = [];
  let files = 0;
  for await (const { path, problem } of walkFolder([...folders])) {
    if (problem !== null) continue;
    const read = await readDocument(await readFile(path), { name: path });
    if (!read.ok || read.value.content === null) continue;
    files += 1;
    const { findings } = read.value.content.text;
    if (findings.length > 0) alarms.push({ file: { name: path }, alarm: findings });
  }
  return { files, alarms };
};

const toMiss = ({ file, missed }: Judged) => ({
  file: file.name,
  kind: file.hides?.kind,
  words: file.hides?.words,
  said: missed,
});
const toAlarm = ({ file, alarm }: Alarm) => ({
  file: file.name,
  findings: alarm.map(({ kind, text, page }) => ({ kind, text: text.slice(0, 120), page })),
});

const writeAll = async (folder: string, files: readonly AttackFile[]): Promise<void> => {
  for (const file of files) {
    await mkdir(dirname(join(folder, file.name)), { recursive: true });
    await writeFile(join(folder, file.name), file.bytes);
  }
};
