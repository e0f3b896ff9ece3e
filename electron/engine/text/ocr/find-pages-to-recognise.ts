import type { Text } from '@shared/model/text';
import { loadPdf, openPdf } from '../pdf/open-pdf';
import { doubtOf } from './judge-layer';
import { pictureCover } from './picture-cover';

/**
 * Pages of a PDF whose text layer is not what is seen: none, letter soup, or a few words over a picture of the
 * page. Only pages in doubt are opened again, so a usual resume pays nothing for it.
 */
export const findPagesToRecognise = async (
  bytes: Uint8Array,
  text: Text,
  password?: string,
): Promise<readonly number[]> => {
  const doubtful = text.pages.flatMap(({ number, lines }) => {
    const doubt = doubtOf(lines);
    return doubt === null ? [] : [{ number, doubt }];
  });
  const found = doubtful.filter(({ doubt }) => doubt === 'letter-soup').map(({ number }) => number);
  const bare = doubtful.filter(({ doubt }) => doubt !== 'letter-soup').slice(0, maxLooked);
  if (bare.length === 0) return found;
  const pdf = await loadPdf();
  const opened = await openPdf(pdf, bytes, { maxImagePixels: 0, password });
  if (!opened.ok) return found;
  for (const { number, doubt } of bare) {
    try {
      const page = await opened.value.getPage(number);
      const { pictures, shapes } = await pictureCover(pdf, page);
      page.cleanup();
      if (pictures >= coveredShare || (doubt === 'empty' && (pictures > 0 || shapes >= outlinedShapes)))
        found.push(number);
    } catch {
      // A page that does not open has been reported by the reader.
    }
  }
  await opened.value.loadingTask.destroy();
  return found.sort((a, b) => a - b);
};

const maxLooked = 30;
const coveredShare = 0.4;
/** Letters that were turned into outlines. */
const outlinedShapes = 40;
