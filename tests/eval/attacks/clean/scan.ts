import { column, type HandPdf, picture } from '../hand-pdf';
import { resumeLines } from '../payloads';

/** A scanned page: the picture shows the words, and the scanner's program lays them over or under it. */
export const scan = (under: boolean): HandPdf => {
  const width = 298;
  const height = 421;
  const shown = resumeLines.slice(0, 12);
  const inked = (x: number, y: number): boolean =>
    shown.some((line, index) => {
      const bottom = (842 - (790 - index * 18)) / 2;
      return y < bottom && y > bottom - 4 && x > 25 && x < 25 + line.length * 2.6 && (x + y) % 3 !== 0;
    });
  const layer = `BT 3 Tr ET ${column(shown)}`;
  const image = 'q 595 0 0 842 0 0 cm /P Do Q';
  return {
    content: under ? `${column(shown)} ${image}` : `${image} q 3 Tr ${layer} Q`,
    pictures: '/P 10 0 R',
    objects: [picture(width, height, (x, y) => (inked(x, y) ? [30, 30, 30] : [250, 250, 248]))],
  };
};
