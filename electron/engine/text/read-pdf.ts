import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { Box, Properties, Text } from '@shared/model/text';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { RawFinding } from './findings/judge-findings';
import { hasWords, makeText, maxCharacters, type RawPage } from './make-text';
import { type DrawnPage, type DrawOptions, drawPage, type LayerIsShown } from './pdf/draw-page';
import { glyphsToLines } from './pdf/glyphs-to-lines';
import { hiddenFindings, saysMore } from './pdf/hidden-findings';
import { judgeGlyphs } from './pdf/judge-glyphs';
import type { KnownShapes } from './pdf/misleading-glyphs';
import { loadPdf, openPdf, type Pdf } from './pdf/open-pdf';
import { readFileAsides, readPageAsides } from './pdf/read-asides';
import { readPdfProperties } from './pdf/read-pdf-properties';
import { scanStrings } from './pdf/scan-strings';
import { unhookPictures } from './pdf/unhook-pictures';
import { withoutRepeatedLines } from './repeated-lines';
import { withoutRunningLines } from './running-lines';
import { withoutLinkedinFooters } from './without-linkedin-footers';

/**
 * Pictures are not unpacked at first: most resumes need none of them, and a scan may hold hundreds of
 * megapixels. Only the pages where text stands on, under or for a picture are read again with them.
 */
export const readPdf = async (bytes: Uint8Array, password?: string): Promise<Result<Text, Failure>> => {
  const read = await readCarefully(bytes, password);
  if (!read.ok) return read;
  const { pages, properties, asides } = read.value;
  const shown = pages.flatMap((page) => page.lines.map((line) => line.text));
  const findings = [
    ...saysMore(
      shown,
      pages.flatMap((page) => page.findings),
    ),
    ...asides,
    ...scanStrings(bytes),
  ];
  const text = makeText(withoutFurniture(pages.map(toRawPage)), findings, properties);
  if (hasWords(text)) return ok(text);
  const detail = pages.some((page) => page.findings.some((finding) => finding.kind !== 'check-failed'))
    ? 'all text is hidden'
    : 'no text layer';
  return err({ kind: 'document-no-text', detail });
};

const readCarefully = async (
  bytes: Uint8Array,
  password: string | undefined,
): Promise<Result<ReadPages, Failure>> => {
  const pdf = await loadPdf();
  const quick = await readPages(pdf, unhookPictures(bytes), { password, withPictures: false, only: null });
  if (!quick.ok) return quick;
  const doubtful = new Set(
    [...quick.value.pages.entries()].flatMap(([index, page]) => (page.needsPictures ? [index] : [])),
  );
  const careful =
    doubtful.size > 0 ? await readPages(pdf, bytes, { password, withPictures: true, only: doubtful }) : quick;
  const pages = quick.value.pages.map(
    (page, index) => (careful.ok ? careful.value.pages[index] : null) ?? page,
  );
  return ok({ ...quick.value, pages });
};

const withoutFurniture = <P extends RawPage>(pages: readonly P[]): readonly P[] =>
  withoutLinkedinFooters(withoutRepeatedLines(withoutRunningLines(pages)));

/** Where something is written on a page that is no part of its text: running heads and feet, and what is hidden. */
export const unreadBoxes = async (
  bytes: Uint8Array,
  { page: number, password }: { readonly page: number; readonly password?: string | undefined },
): Promise<readonly Box[]> => {
  const read = await readCarefully(bytes, password);
  const page = read.ok ? read.value.pages[number - 1] : undefined;
  if (!read.ok || !page) return [];
  const kept = new Set(withoutFurniture(read.value.pages.map(toRawPage))[number - 1]?.lines);
  return [...page.lines.filter((line) => !kept.has(line)), ...page.findings].flatMap(({ box }) =>
    box ? [box] : [],
  );
};

type ReadPage = RawPage & { readonly findings: readonly RawFinding[]; readonly needsPictures: boolean };
type ReadPages = {
  /** One for each page of the file; undefined where it was not asked for. */
  readonly pages: readonly ReadPage[];
  readonly asides: readonly RawFinding[];
  readonly properties: Properties;
};
type ReadOptions = {
  readonly password: string | undefined;
  readonly withPictures: boolean;
  /** null: all of them. */
  readonly only: ReadonlySet<number> | null;
};

export const maxPages = 300;
const maxImagePixels = 40_000_000;

const toRawPage = ({ width, height, lines }: ReadPage): RawPage => ({ width, height, lines });

const readPages = async (
  pdf: Pdf,
  bytes: Uint8Array,
  { password, withPictures, only }: ReadOptions,
): Promise<Result<ReadPages, Failure>> => {
  const opened = await openPdf(pdf, bytes, { maxImagePixels, password });
  if (!opened.ok) return opened;
  const document = opened.value;
  const layers = await readLayers(document);
  const { layerIsShown } = layers;
  const pages: ReadPage[] = [];
  const shapes: KnownShapes = new Map();
  let left = maxCharacters;
  const count = Math.min(document.numPages, maxPages);
  for (let index = 0; index < count && left > 0; index += 1) {
    if (only !== null && !only.has(index)) continue;
    const options = { number: index + 1, layerIsShown, maxGlyphs: left, withPictures, shapes };
    const { drawn, asides } = await tryPage(pdf, document, options);
    left -= drawn?.glyphs.length ?? 0;
    pages[index] = toReadPage(drawn, asides, index + 1);
  }
  const asides = only === null ? await readFileAsides(document) : [];
  const properties = await readPdfProperties(document);
  const unread =
    document.numPages > count ? [checkFailed(count, `Only the first ${maxPages} pages were read.`)] : [];
  await document.loadingTask.destroy();
  return ok({ pages, asides: [...asides, ...layers.asides, ...unread], properties });
};

const toReadPage = (drawn: DrawnPage | null, asides: readonly RawFinding[], number: number): ReadPage => {
  if (drawn === null) {
    const findings = [checkFailed(number, 'This page could not be read.')];
    return { width: 0, height: 0, lines: [], findings, needsPictures: false };
  }
  const { width, height } = drawn;
  const judged = judgeGlyphs(drawn);
  const findings = [...hiddenFindings(drawn, judged, number), ...asides];
  return {
    width,
    height,
    lines: glyphsToLines(judged.visible, drawn.dots),
    findings,
    needsPictures: judged.needsPictures,
  };
};

const checkFailed = (page: number, text: string): RawFinding => ({
  kind: 'check-failed',
  text,
  page,
  box: null,
});

/** One damaged page does not cost the others. */
const tryPage = async (
  pdf: Pdf,
  document: PDFDocumentProxy,
  { number, ...options }: DrawOptions & { readonly number: number },
): Promise<{ readonly drawn: DrawnPage | null; readonly asides: readonly RawFinding[] }> => {
  try {
    const page = await document.getPage(number);
    const drawn = await drawPage(pdf, page, options);
    const asides = await readPageAsides(page, number);
    page.cleanup();
    return { drawn, asides };
  } catch {
    return { drawn: null, asides: [] };
  }
};

const readLayers = async (
  document: PDFDocumentProxy,
): Promise<{ readonly layerIsShown: LayerIsShown; readonly asides: readonly RawFinding[] }> => {
  try {
    const layers = await document.getOptionalContentConfig();
    return { layerIsShown: (group) => layers.isVisible(group) !== false, asides: [] };
  } catch {
    const asides = [checkFailed(1, 'Which layers are switched off could not be read.')];
    return { layerIsShown: () => true, asides };
  }
};
