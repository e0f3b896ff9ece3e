// npm run eval -- redact --root DIR --labels FILE.jsonl: what of a person is left on a page that was made blind, and
// how much of their work was hidden with it.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { plainText } from '@shared/model/text';
import { readDocument } from '../../electron/engine/pipeline';
import { redactProfile } from '../../electron/engine/redact/redact-profile';
import { redactText } from '../../electron/engine/redact/redact-text';
import { type EvalCommand, refuse, say } from './eval-command';
import { type Label, label as labelLine } from './measure/label';

export const redact: EvalCommand = async (typed) => {
  const { values } = parseArgs({
    args: [...typed],
    options: {
      root: { type: 'string' },
      labels: { type: 'string' },
      schools: { type: 'boolean', default: false },
      show: { type: 'boolean', default: false },
      print: { type: 'boolean', default: false },
    },
  });
  const { root, labels } = values;
  if (!root || !labels) return refuse('redact --root DIR --labels FILE.jsonl [--schools] [--show] [--print]');
  const counts = { files: 0, letters: 0, hidden: 0 };
  const left = new Map<string, number>();
  const lost = new Map<string, { of: number; gone: number }>();
  for (const label of await labelsIn(labels)) {
    const path = join(root, label.file);
    const outcome = await readDocument(await readFile(path), { name: basename(path) });
    if (!outcome.ok || !outcome.value.content) continue;
    const { text, profile } = outcome.value.content;
    const blind = redactText({ text, profile, hideSchools: values.schools });
    const [before, after] = [plainText(text), plainText(blind.text)];
    const facts = JSON.stringify(redactProfile({ profile, hideSchools: values.schools }));
    if (values.print) say(`=== ${label.file}\n${after}`);
    counts.files += 1;
    counts.letters += lettersIn(before);
    counts.hidden += lettersIn(before) - lettersIn(after);
    for (const [kind, words] of privateOf(label)) {
      const page = kind === 'part of the name' ? withoutFirms(after, label) : after;
      const survives = holds(page, kind, words)
        ? 'page'
        : kind !== 'part of the name' && holds(facts, kind, words)
          ? 'facts'
          : null;
      if (survives === null) continue;
      left.set(kind, (left.get(kind) ?? 0) + 1);
      say(`${label.file}: ${kind} "${words}" is left on the ${survives}`);
    }
    for (const [kind, words] of tellingOf(label)) {
      if (!fold(before).includes(fold(words))) continue;
      const seen = lost.get(kind) ?? { of: 0, gone: 0 };
      const isGone = !fold(after).includes(fold(words));
      lost.set(kind, { of: seen.of + 1, gone: seen.gone + (isGone ? 1 : 0) });
      if (isGone && values.show) say(`${label.file}: ${kind} "${words}" is hidden`);
    }
  }
  say(JSON.stringify({ ...counts, left: Object.fromEntries(left), lost: Object.fromEntries(lost) }));
  if (left.size > 0) process.exitCode = 1;
};

const labelsIn = async (path: string): Promise<readonly Label[]> =>
  (await readFile(path, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelLine.parse(JSON.parse(line)));

type Kind = 'name' | 'part of the name' | 'email' | 'phone' | 'link';
type Words = readonly (readonly [Kind, string])[];

const privateOf = ({ name, emails, phones, links }: Label): Words => [
  ...(name ? [['name', name] as const] : []),
  ...(name ?? '')
    .split(/[\s.]+/)
    .filter((word) => word.length > 2 && !/^\p{Ll}/u.test(word))
    .map((word) => ['part of the name', word] as const),
  ...(emails ?? []).map((email) => ['email', email] as const),
  ...(phones ?? []).map((phone) => ['phone', phone] as const),
  ...(links ?? []).map((link) => ['link', link] as const),
];

const tellingOf = ({
  jobs,
  skills,
  degrees,
  certifications,
}: Label): readonly (readonly [string, string])[] => [
  ...(jobs ?? []).flatMap(({ title, employer }) => [
    ...(title ? [['title', title] as const] : []),
    ...(employer ? [['employer', employer] as const] : []),
  ]),
  ...(skills ?? []).map((skill) => ['skill', skill] as const),
  ...(degrees ?? []).flatMap(({ degree }) => (degree ? [['degree', degree] as const] : [])),
  ...(degrees ?? []).flatMap(({ institution }) => (institution ? [['school', institution] as const] : [])),
  ...(certifications ?? []).map(({ name }) => ['certificate', name] as const),
];

const holds = (page: string, kind: Kind, words: string): boolean => {
  if (kind === 'phone') return page.replace(/\D/g, '').includes(words.replace(/\D/g, '').slice(-7));
  if (kind === 'part of the name')
    return new RegExp(`(?<!\\p{L})(?:${words}|${words.toUpperCase()})(?!\\p{L})`, 'u').test(page);
  return bare(page).includes(bare(words));
};

/** A firm or a school that bears the same name says nothing of who works or learned there. */
const withoutFirms = (page: string, { jobs, degrees }: Label): string =>
  [
    ...(jobs ?? []).map(({ employer }) => employer),
    ...(degrees ?? []).map(({ institution }) => institution),
  ].reduce<string>((left, firm) => (firm ? left.replaceAll(firm, '') : left), page);

const bare = (words: string): string => fold(words).replace(/[\s/]|https?:|www\./g, '');
const fold = (words: string): string =>
  words.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase();
const lettersIn = (words: string): number => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
