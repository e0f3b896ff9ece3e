// npm run eval -- scans --root DIR [--labels FILE.jsonl] [--count N]: pages as a bad scanner would hand them over.
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { plainText } from '@shared/model/text';
import { readDocument } from '../../electron/engine/pipeline';
import { drawPdfPage } from '../../electron/engine/text/ocr/draw-pdf-page';
import { type Eyes, openEyes } from '../../electron/engine/text/ocr/eyes';
import { openPdf } from '../../electron/engine/text/pdf/open-pdf';
import { walkFolder } from '../../electron/platform/walk-folder';
import { type EvalCommand, refuse, say } from './eval-command';
import { type Label, label as labelLine } from './measure/label';
import { makeChance } from './scans/chance';
import { type Damage, damages, degrade } from './scans/degrade';
import { folded, measureScan, type Truth } from './scans/measure-scan';
import { type Measured, sumUpScans } from './scans/sum-up-scans';
import { type ScanFormat, scanFormats, writeScan } from './scans/write-scan';

export const scans: EvalCommand = async (typed) => {
  const { values } = parseArgs({
    args: [...typed],
    options: {
      root: { type: 'string' },
      labels: { type: 'string' },
      count: { type: 'string', default: '40' },
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
    if (values.keep) await writeFile(join(values.keep, `${index}-${damage.name}.${format}`), scan.bytes);
    const line = {
      file,
      damage: damage.name,
      format,
      dpi: damage.dpi,
      megapixels: scan.megapixels,
      ...(await measureScan(eyes, scan.bytes, truth)),
    };
    measured.push(line);
    if (values.json) say(JSON.stringify(line));
  }
  say(JSON.stringify(sumUpScans(measured)));
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
): Promise<{ readonly bytes: Uint8Array; readonly megapixels: number } | null> => {
  const opened = await openPdf(eyes.pdf, bytes, { maxImagePixels: 40_000_000 });
  if (!opened.ok) return null;
  const { picture, dpi } = await drawPdfPage(eyes, await opened.value.getPage(1), damage.dpi);
  await opened.value.loadingTask.destroy();
  const bad = degrade(picture, damage, makeChance(seed));
  return {
    bytes: writeScan(eyes.painter, { picture: bad, dpi, jpegQuality: damage.jpegQuality }, format),
    megapixels: Math.round((bad.width * bad.height) / 100_000) / 10,
  };
};
