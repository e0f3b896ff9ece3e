import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import type { Finding, Text } from '@shared/model/text';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { hasWords, makeText, maxCharacters, type RawPage } from './make-text';
import { type DrawnPage, drawPage, type LayerIsShown } from './pdf/draw-page';
import { glyphsToLines } from './pdf/glyphs-to-lines';
import { type JudgedGlyphs, judgeGlyphs } from './pdf/judge-glyphs';
import { loadPdf, openPdf, type Pdf } from './pdf/open-pdf';

/**
 * Pictures are not unpacked at first: most resumes need none of them, and a scan may hold hundreds of
 * megapixels. Only where text looks hidden are they asked for, as they may be the ground it stands on.
 */
export const readPdf = async (bytes: Uint8Array): Promise<Result<Text, Failure>> => {
  const pdf = await loadPdf();
  const quick = await readPages(pdf, bytes, { maxImagePixels: 0 });
  if (!quick.ok) return quick;
  const doubtful = quick.value.pages.some((page) => page.paleText);
  const careful = doubtful ? await readPages(pdf, bytes, { maxImagePixels: 40_000_000 }) : quick;
  const { pages, findings } = careful.ok ? careful.value : quick.value;
  const text = makeText(pages, saysMore(pages, findings));
  if (hasWords(text)) return ok(text);
  const detail = findings.some((finding) => finding.kind !== 'check-failed')
    ? 'all text is hidden'
    : 'no text layer';
  return err({ kind: 'document-no-text', detail });
};

type ReadPage = RawPage & { readonly paleText: boolean };
type ReadPages = { readonly pages: readonly ReadPage[]; readonly findings: readonly Finding[] };

export const maxPages = 300;

const readPages = async (
  pdf: Pdf,
  bytes: Uint8Array,
  limits: { readonly maxImagePixels: number },
): Promise<Result<ReadPages, Failure>> => {
  const opened = await openPdf(pdf, bytes, limits);
  if (!opened.ok) return opened;
  const document = opened.value;
  const layerIsShown = await readLayers(document);
  const pages: ReadPage[] = [];
  const findings: Finding[] = [];
  let left = maxCharacters;
  const count = Math.min(document.numPages, maxPages);
  for (let number = 1; number <= count && left > 0; number += 1) {
    const drawn = await tryPage(pdf, document, { number, layerIsShown, maxGlyphs: left });
    const judged = judgeGlyphs(drawn ?? emptyPage);
    left -= drawn?.glyphs.length ?? 0;
    const { width, height } = drawn ?? emptyPage;
    pages.push({ width, height, lines: glyphsToLines(judged.visible), paleText: hasPaleText(judged) });
    findings.push(...toFindings(judged, number));
    if (drawn === null) findings.push(checkFailed(number, 'This page could not be read.'));
  }
  if (document.numPages > count)
    findings.push(checkFailed(count, `Only the first ${maxPages} pages were read.`));
  await document.loadingTask.destroy();
  return ok({ pages, findings });
};

const emptyPage: DrawnPage = { width: 0, height: 0, glyphs: [], areas: [] };

const checkFailed = (page: number, text: string): Finding => ({
  kind: 'check-failed',
  text,
  page,
  box: null,
});

/** One damaged page does not cost the others. */
const tryPage = async (
  pdf: Pdf,
  document: PDFDocumentProxy,
  options: { readonly number: number; readonly layerIsShown: LayerIsShown; readonly maxGlyphs: number },
): Promise<DrawnPage | null> => {
  try {
    const page = await document.getPage(options.number);
    const drawn = await drawPage(pdf, page, options);
    page.cleanup();
    return drawn;
  } catch {
    return null;
  }
};

const readLayers = async (document: PDFDocumentProxy): Promise<LayerIsShown> => {
  try {
    const layers = await document.getOptionalContentConfig();
    return (group) => layers.isVisible(group) !== false;
  } catch {
    return () => true;
  }
};

const hasPaleText = (judged: JudgedGlyphs): boolean =>
  judged.hidden.some(({ glyph, kind }) => kind === 'hidden-text' && !glyph.paint.invisible);

/** A line cut off at the edge of one page and printed on the next hides nothing. */
const saysMore = (pages: readonly ReadPage[], findings: readonly Finding[]): readonly Finding[] => {
  const seen = lettersOf(pages.flatMap((page) => page.lines.map((line) => line.text)).join(''));
  return findings.filter(
    (finding) => finding.kind === 'check-failed' || !seen.includes(lettersOf(finding.text)),
  );
};

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

const toFindings = (judged: JudgedGlyphs, page: number): readonly Finding[] =>
  [...Map.groupBy(judged.hidden, (hidden) => hidden.kind)].flatMap(([kind, hidden]) =>
    glyphsToLines(hidden.map(({ glyph }) => glyph))
      .filter((line) => /[\p{L}\p{N}]/u.test(line.text))
      .map((line) => ({ kind, text: line.text, page, box: line.box })),
  );
