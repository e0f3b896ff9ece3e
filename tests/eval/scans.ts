// npm run eval -- scans --root DIR [--labels FILE.jsonl] [--count N]: pages as a bad scanner would hand them over.
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { plainText, type Text } from '@shared/model/text';
import { readDocument } from '../../electron/engine/pipeline';
import { drawPdfPage } from '../../electron/engine/text/ocr/draw-pdf-page';
import { type Eyes, openEyes } from '../../electron/engine/text/ocr/eyes';
import { recogniseDocument } from '../../electron/engine/text/ocr/recognise-document';
import { openPdf } from '../../electron/engine/text/pdf/open-pdf';
import { walkFolder } from '../../electron/platform/walk-folder';
import { type EvalCommand, refuse, say } from './eval-command';
import { type Label, label as labelLine } from './measure/label';
import { makeChance } from './scans/chance';
import { type Damage, damages, degrade } from './scans/degrade';
import { type ScanFormat, scanFormats, writeScan } from './scans/write-scan';

type Truth = { readonly name: string | null; readonly emails: readonly string[]; readonly words: string };
type Measured = {
  readonly file: string;
  readonly damage: string;
  readonly format: string;
  /** null: the original has none. */
  readonly name: boolean | null;
  readonly email: boolean | null;
  readonly words: number;
  readonly sure: number | null;
  readonly millionPixels: number;
  readonly cpuMs: number;
  /** What was read instead, where it is something else. */
  readonly instead: readonly string[];
};

export const scans: EvalCommand = async (typed) => {
  const { values } = parseArgs({
    args: [...typed],
    options: {
      root: { type: 'string' },
      labels: { type: 'string' },
      count: { type: 'string', default: '20' },
      keep: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  if (!values.root) return refuse('scans --root DIR [--labels FILE.jsonl] [--count N] [--keep DIR] [--json]');
  const labels = values.labels ? await labelsIn(values.labels) : new Map<string, Label>();
  const eyes = await openEyes();
  const measured: Measured[] = [];
  for (const [index, path] of (await somePdfs(values.root, Number(values.count))).entries()) {
    const damage = damages[index % damages.length];
    const format = scanFormats[Math.floor(index / 3) % scanFormats.length] ?? 'pdf';
    const bytes = await readFile(path);
    const file = relative(values.root, path);
    const truth = await truthOf(bytes, labels.get(file));
    const scan = damage && truth ? await scanned(eyes, bytes, { damage, format, seed: index }) : null;
    if (!damage || !truth || !scan) continue;
    if (values.keep) await writeFile(join(values.keep, `${index}-${damage.name}.${format}`), scan);
    const line = { file, damage: damage.name, format, ...(await measure(eyes, { scan, format, truth })) };
    measured.push(line);
    if (values.json) say(JSON.stringify(line));
  }
  say(JSON.stringify(summary(measured)));
};

const labelsIn = async (path: string): Promise<ReadonlyMap<string, Label>> =>
  new Map(
    (await readFile(path, 'utf8'))
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => labelLine.parse(JSON.parse(line)))
      .map((label) => [label.file, label]),
  );

/** Spread evenly over the folder. */
const somePdfs = async (root: string, count: number): Promise<readonly string[]> => {
  const paths: string[] = [];
  for await (const { path, problem } of walkFolder([root]))
    if (problem === null && extname(path).toLowerCase() === '.pdf') paths.push(path);
  paths.sort();
  const step = Math.max(1, paths.length / count);
  return Array.from(
    { length: Math.min(count, paths.length) },
    (_, index) => paths[Math.floor(index * step)] ?? '',
  );
};

/** By the label, else by what the text layer of the original says. */
const truthOf = async (bytes: Uint8Array, label: Label | undefined): Promise<Truth | null> => {
  const read = await readDocument(bytes);
  if (!read.ok || !read.value.content || read.value.pagesToRecognise.length > 0) return null;
  const { text, profile } = read.value.content;
  const [first] = text.pages;
  const words = first ? plainText({ ...text, pages: [first] }) : '';
  const isThere = (value: string): boolean => folded(words).includes(folded(value));
  const name = label?.name ?? profile.name?.value ?? null;
  const emails = label?.emails ?? profile.emails.map(({ value }) => value);
  return { name: name !== null && isThere(name) ? name : null, emails: emails.filter(isThere), words };
};

type Scanning = { readonly damage: Damage; readonly format: ScanFormat; readonly seed: number };

const scanned = async (
  eyes: Eyes,
  bytes: Uint8Array,
  { damage, format, seed }: Scanning,
): Promise<Uint8Array | null> => {
  const opened = await openPdf(eyes.pdf, bytes, { maxImagePixels: 40_000_000 });
  if (!opened.ok) return null;
  const { picture, dpi } = await drawPdfPage(eyes, await opened.value.getPage(1), damage.dpi);
  await opened.value.loadingTask.destroy();
  const bad = degrade(picture, damage, makeChance(seed));
  return writeScan(eyes.painter, { picture: bad, dpi, jpegQuality: damage.jpegQuality }, format);
};

type Measuring = { readonly scan: Uint8Array; readonly format: ScanFormat; readonly truth: Truth };

const measure = async (
  eyes: Eyes,
  { scan, truth }: Measuring,
): Promise<Omit<Measured, 'file' | 'damage' | 'format'>> => {
  const before = process.cpuUsage();
  const read = await readDocument(scan, { recognise: (asked) => recogniseDocument(eyes, asked) });
  const { user, system } = process.cpuUsage(before);
  const content = read.ok ? read.value.content : null;
  const said = content ? plainText(content.text) : '';
  const { name, emails } = truth;
  const hasName = name === null ? null : folded(content?.profile.name?.value ?? '') === folded(name);
  const hasEmails = emails.length === 0 ? null : emails.every((email) => hasEmail(content, email));
  return {
    name: hasName,
    email: hasEmails,
    words: shareOf(truth.words, said),
    sure: content?.text.pages[0]?.ocr ?? null,
    cpuMs: Math.round((user + system) / 1000),
    instead: [
      ...(hasName === false ? [`${name} -> ${content?.profile.name?.value ?? 'nothing'}`] : []),
      ...(hasEmails === false ? [`${emails.join(' ')} -> ${addressesIn(said)}`] : []),
    ],
  };
};

/** Whatever on the page looks like an address, as the recogniser wrote it. */
const addressesIn = (said: string): string =>
  said
    .split('\n')
    .filter((line) => /[@©®]|\.(?:com|org|net|example|[a-z]{2})\b/iu.test(line))
    .slice(0, 3)
    .join(' | ');

const hasEmail = (
  content: {
    readonly text: Text;
    readonly profile: { readonly emails: readonly { value: string }[] };
  } | null,
  email: string,
): boolean =>
  content?.profile.emails.some(({ value }) => value.toLowerCase() === email.toLowerCase()) ?? false;

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}@]/gu, '')
    .toLowerCase();

/** How many of the words, each as often as it stands there. */
const shareOf = (truth: string, said: string): number => {
  const left = new Map<string, number>();
  for (const word of wordsOf(said)) left.set(word, (left.get(word) ?? 0) + 1);
  const wanted = wordsOf(truth);
  const found = wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return wanted.length === 0 ? 1 : Math.round((found.length / wanted.length) * 1000) / 1000;
};

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .map(folded)
    .filter((word) => word.length > 1);

const summary = (all: readonly Measured[]) => {
  const rate = (of: readonly (boolean | null)[]): number | null => {
    const known = of.filter((each) => each !== null);
    return known.length === 0 ? null : known.filter(Boolean).length / known.length;
  };
  const mean = (of: readonly number[]): number =>
    of.reduce((sum, each) => sum + each, 0) / Math.max(1, of.length);
  const figures = (of: readonly Measured[]) => ({
    scans: of.length,
    name: rate(of.map(({ name }) => name)),
    email: rate(of.map(({ email }) => email)),
    words: mean(of.map(({ words }) => words)),
    cpuMs: Math.round(mean(of.map(({ cpuMs }) => cpuMs))),
  });
  const groups = [...Map.groupBy(all, ({ damage }) => damage)];
  return {
    ...figures(all),
    memoryMb: process.resourceUsage().maxRSS >> 10,
    damages: Object.fromEntries(groups.map(([damage, of]) => [damage, figures(of)])),
  };
};
