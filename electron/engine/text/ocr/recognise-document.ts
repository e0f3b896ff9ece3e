import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { MediaType } from '@shared/model/document';
import type { Finding, Text } from '@shared/model/text';
import { hasWords, makeText, type RawPage } from '../make-text';
import { openPdf } from '../pdf/open-pdf';
import { readImage } from '../read-image';
import { type DrawnPicture, drawPdfPage } from './draw-pdf-page';
import type { Eyes } from './eyes';
import { doubtOf } from './judge-layer';
import { isWord, type PageSight } from './page-sight';
import type { OcrLanguage } from './recogniser';
import { seePage } from './see-page';
import { wordsToLines } from './words-to-lines';

export type Recognising = {
  readonly bytes: Uint8Array;
  readonly mediaType: MediaType;
  /** What the format itself says, or that it says nothing. */
  readonly layer: Result<Text, Failure>;
  /** Empty: every page. */
  readonly pages: readonly number[];
  readonly password?: string | undefined;
  /** Called before each page: reading one may take seconds. */
  readonly onPage?: ((number: number) => void) | undefined;
};

/** Bound to the eyes of a process that has some. */
export type Recognise = (asked: Recognising) => Promise<Result<Text, Failure>>;

/** The text of a document of which some pages, or all, are pictures. */
export const recogniseDocument = async (eyes: Eyes, asked: Recognising): Promise<Result<Text, Failure>> => {
  const seen =
    asked.mediaType === 'application/pdf' ? await seePdf(eyes, asked) : await seeImage(eyes, asked);
  if (!seen.ok) return seen;
  const text = merge(asked.layer, seen.value);
  if (hasWords(text)) return ok(text);
  return asked.layer.ok ? asked.layer : err({ kind: 'document-no-text', detail: 'a picture without text' });
};

export const maxRecognisedPages = 10;

type Seen = {
  readonly pages: ReadonlyMap<number, PageSight>;
  readonly count: number;
  readonly left: readonly number[];
};

const seePdf = async (eyes: Eyes, asked: Recognising): Promise<Result<Seen, Failure>> => {
  const { bytes, password, onPage } = asked;
  const opened = await openPdf(eyes.pdf, bytes, { maxImagePixels: 40_000_000, password });
  if (!opened.ok) return opened;
  const document = opened.value;
  const wanted =
    asked.pages.length > 0
      ? asked.pages.filter((number) => number <= document.numPages)
      : Array.from({ length: document.numPages }, (_, index) => index + 1);
  const pages = new Map<number, PageSight>();
  const left = wanted.slice(maxRecognisedPages);
  let language: OcrLanguage | null = null;
  for (const number of wanted.slice(0, maxRecognisedPages)) {
    onPage?.(number);
    try {
      const page = await document.getPage(number);
      const drawn = await drawPdfPage(eyes, page);
      page.cleanup();
      const sight = seePage(eyes.recogniser, { ...drawn, language });
      if (sight.words.length >= enoughForLanguage) language = sight.language;
      pages.set(number, sight);
    } catch {
      left.push(number);
    }
  }
  await document.loadingTask.destroy();
  return ok({ pages, left, count: document.numPages });
};

const enoughForLanguage = 40;

const seeImage = async (
  eyes: Eyes,
  { bytes, mediaType, onPage }: Recognising,
): Promise<Result<Seen, Failure>> => {
  onPage?.(1);
  const read = await readImage(eyes.painter, bytes, mediaType);
  if (!read.ok) return read;
  const pages = new Map<number, PageSight>();
  let language: OcrLanguage | null = null;
  for (const [index, drawn] of read.value.entries()) {
    onPage?.(index + 1);
    const sight = seePage(eyes.recogniser, { ...drawn, language } satisfies DrawnPicture & {
      language: unknown;
    });
    language = sight.words.length >= enoughForLanguage ? sight.language : language;
    pages.set(index + 1, sight);
  }
  return ok({ pages, left: [], count: read.value.length });
};

/** An honest layer is better than what is read off its picture, unless the picture says more. */
const merge = (layer: Result<Text, Failure>, { pages, count, left }: Seen): Text => {
  const findings: Finding[] = [];
  const known = layer.ok ? layer.value.pages : [];
  const raw: RawPage[] = Array.from({ length: Math.max(count, known.length) }, (_, index) => {
    const [page, sight] = [known[index], pages.get(index + 1)];
    const layered = page ?? { width: sight?.place.width ?? 0, height: sight?.place.height ?? 0, lines: [] };
    if (sight === undefined || !saysMore(sight, layered)) return layered;
    if (isPoor(sight)) findings.push(poorScan(sight, index + 1));
    const { width, height } = sight.place;
    return { width, height, lines: wordsToLines(sight), ocr: sight.sure };
  });
  for (const number of left)
    findings.push({
      kind: 'check-failed',
      text: `Page ${number} is a picture that was not read.`,
      page: number,
      box: null,
    });
  const kept = layer.ok ? layer.value.findings : [];
  const made = makeText(
    raw.map(({ width, height, lines, ocr = null }) => ({ width, height, lines, ocr })),
    [...kept, ...findings],
    ...(layer.ok ? [layer.value.properties] : []),
  );
  return { ...made, findings: made.findings.filter((finding) => !isSeen(finding, pages)) };
};

const saysMore = (sight: PageSight, page: Pick<RawPage, 'lines'>): boolean => {
  const words = sight.words.filter(isWord);
  const doubt = doubtOf(page.lines);
  if (doubt === 'empty') return words.length > 0;
  if (doubt === 'letter-soup') return sight.sure >= 70 && words.length >= 10;
  const layered = page.lines.join(' ').length === 0 ? 0 : countWords(page);
  const sureWords = words.filter(({ sure }) => sure >= 60).length;
  return sureWords > layered * 1.3 + 3;
};

const countWords = ({ lines }: Pick<RawPage, 'lines'>): number =>
  lines.reduce((sum, { text }) => sum + (text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0), 0);

const poorMean = 60;

const isPoor = ({ words, sure }: PageSight): boolean => {
  const read = words.filter(isWord);
  return (
    read.length > 0 && (sure < poorMean || read.filter((word) => word.sure < 40).length > read.length * 0.4)
  );
};

const poorScan = ({ sure }: PageSight, page: number): Finding => ({
  kind: 'poor-scan',
  text: `This page is hard to read: ${sure} % sure of its words on average.`,
  page,
  box: null,
});

/** A layer without ink whose words stand on the picture hides nothing. */
const isSeen = (finding: Finding, pages: ReadonlyMap<number, PageSight>): boolean => {
  const sight = pages.get(finding.page);
  if (sight === undefined || !layerKinds.has(finding.kind)) return false;
  const seen = new Set(sight.words.map(({ text }) => lettersOf(text)));
  const words = finding.text
    .split(/\s+/)
    .map(lettersOf)
    .filter((word) => word !== '');
  return words.length > 0 && words.filter((word) => seen.has(word)).length >= words.length * 0.7;
};

const layerKinds: ReadonlySet<Finding['kind']> = new Set(['hidden-text', 'invisible-ink', 'covered-text']);

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
