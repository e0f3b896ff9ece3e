import type { Finding, Text, TextPage } from '@shared/model/text';
import { openPdf } from '../pdf/open-pdf';
import { boxOnPage } from './box-on-page';
import { comparePage, type SeenWord } from './compare-page';
import { drawPdfPage } from './draw-pdf-page';
import type { Eyes } from './eyes';
import type { PageSight } from './page-sight';
import type { OcrLanguage } from './recogniser';
import { ocrLanguages } from './recogniser';
import { seePage } from './see-page';

export type Verifying = {
  readonly bytes: Uint8Array;
  readonly text: Text;
  readonly password?: string | undefined;
  readonly onPage?: ((number: number) => void) | undefined;
};

export const maxVerifiedPages = 10;

/** Draws each page, reads the drawing, and tells where it says something else than the text of the page. */
export const verifyPages = async (
  eyes: Eyes,
  { bytes, text, password, onPage }: Verifying,
): Promise<readonly Finding[]> => {
  const opened = await openPdf(eyes.pdf, bytes, { maxImagePixels: 40_000_000, password });
  if (!opened.ok) return [];
  const document = opened.value;
  const layered = text.pages.filter((page) => page.ocr === null);
  const findings: Finding[] = [];
  let language: OcrLanguage | null = ocrLanguages.find((each) => each === text.language) ?? null;
  for (const page of layered.slice(0, maxVerifiedPages)) {
    onPage?.(page.number);
    try {
      const proxy = await document.getPage(page.number);
      const { picture, dpi } = await drawPdfPage(eyes, proxy);
      proxy.cleanup();
      const sight = seePage(eyes.recogniser, { picture, dpi, language });
      language ??= sight.language;
      findings.push(...comparePage({ page, seen: seenOnPage(sight), picture, dpi }));
    } catch {
      findings.push(notCompared(page, 'This page could not be drawn.'));
    }
  }
  const rest = layered[maxVerifiedPages];
  if (rest) findings.push(notCompared(rest, `Only the first ${maxVerifiedPages} pages were compared.`));
  await document.loadingTask.destroy();
  return findings;
};

const notCompared = ({ number }: TextPage, text: string): Finding => ({
  kind: 'check-failed',
  text,
  page: number,
  box: null,
});

const seenOnPage = ({ words, place }: PageSight): readonly SeenWord[] =>
  words.map(({ text, sure, left, top, right, bottom }) => ({
    text,
    sure,
    box: boxOnPage([left, top, right - left, bottom - top], place),
  }));
