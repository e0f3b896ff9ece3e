// The pdfkit that writes the sample resumes, loaded as it is: it finds its fonts from where it stands.
import { join } from 'node:path';

export type KitDocument = {
  readonly page: { readonly width: number; readonly height: number };
  readonly addPage: () => unknown;
  readonly image: (bytes: Uint8Array, x: number, y: number, size: { readonly width: number }) => unknown;
  readonly switchToPage: (index: number) => unknown;
  readonly bufferedPageRange: () => { readonly count: number };
};
export type KitStyle = Readonly<Record<string, string | number>>;
export type Column = {
  readonly write: (words: string, style: KitStyle) => void;
  readonly pair: (left: string, right: string, style: KitStyle, rightStyle: KitStyle) => void;
  readonly bullet: (words: string, style: KitStyle) => void;
  readonly rule: (style: KitStyle) => void;
  readonly gap: (points: number) => void;
};
type ColumnPlace = Readonly<Record<'x' | 'width' | 'top' | 'bottom', number>> & {
  readonly nextPage: () => unknown;
};
export type Kit = {
  readonly makePdf: (
    info: { readonly title: string; readonly author: string; readonly bufferPages?: boolean },
    draw: (doc: KitDocument) => void,
  ) => Promise<Uint8Array>;
  readonly makeColumn: (doc: KitDocument, place: ColumnPlace) => Column;
};

/** The project's folder: where npm runs its commands. */
const samples = join(process.cwd(), 'scripts', 'samples');

export const loadKit = async (): Promise<Kit> => ({
  ...((await import(/* @vite-ignore */ join(samples, 'bytes', 'pdf.mjs'))) as Pick<Kit, 'makePdf'>),
  ...((await import(/* @vite-ignore */ join(samples, 'layouts', 'column.mjs'))) as Pick<Kit, 'makeColumn'>),
});
