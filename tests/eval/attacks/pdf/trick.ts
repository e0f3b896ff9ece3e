import type { Hidden } from '../attack-file';
import { column, type HandPdf } from '../hand-pdf';
import { resumeLines } from '../payloads';

/** words: what it hides; step: which of its two files it is. */
export type Trick = readonly [
  name: string,
  kind: Hidden['kind'],
  make: (words: string, step: number) => HandPdf,
];

export const page = column(resumeLines);

/** One drawing over or after the visible resume. */
export const drawn = (content: string, more: Partial<HandPdf> = {}): HandPdf => ({
  content: `${page}${content}`,
  ...more,
});
