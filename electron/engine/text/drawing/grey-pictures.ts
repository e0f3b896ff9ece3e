import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Pdf } from '../pdf/open-pdf';
import { followPictures, isScan, pageShare } from './picture-shares';

type Store = { get: (id: string, callback?: ((data: unknown) => void) | null, problem?: unknown) => unknown };
type Operators = { readonly fnArray: readonly number[]; readonly argsArray: unknown[] };

/**
 * Every picture but the ground of the page becomes one grey pixel before anything is drawn with it: it lies where
 * the picture lay, over and under the same things, also within groups and patterns. Asked before each step.
 */
export const greyPictures = async (
  pdf: Pdf,
  page: PDFPageProxy,
): Promise<(step: number, operators: unknown) => boolean> => {
  if (await isScan(pdf, page)) return () => true;
  const ground = new Set<string>();
  const { objs, commonObjs } = page as unknown as { readonly objs: Store; readonly commonObjs: Store };
  const greyed = (id: string, data: unknown): unknown => (ground.has(id) ? data : greyOf(pdf, data));
  for (const store of [objs, commonObjs]) {
    const get = store.get.bind(store);
    store.get = (id, callback, problem) =>
      callback ? get(id, (data) => callback(greyed(id, data)), problem) : greyed(id, get(id));
  }
  const shareOf = followPictures(pdf, page);
  return (step, operators) => {
    const { fnArray, argsArray } = operators as Operators;
    const args = argsArray[step];
    const share = shareOf(fnArray[step] ?? 0, Array.isArray(args) ? args : []);
    const id = share !== null && Array.isArray(args) ? idOf(args[0]) : null;
    // The same picture may stand small beside itself.
    if (id !== null && share !== null && share >= pageShare) ground.add(id);
    else if (id !== null) ground.delete(id);
    greyInline(pdf, argsArray, step);
    return true;
  };
};

const idOf = (named: unknown): string | null => {
  if (typeof named === 'string') return named;
  const data = named !== null && typeof named === 'object' && 'data' in named ? named.data : null;
  return typeof data === 'string' ? data : null;
};

/** Small pictures stand in the page's own code, and in that of its patterns. */
const greyInline = (pdf: Pdf, argsArray: unknown[], step: number): void => {
  const args = argsArray[step];
  if (!Array.isArray(args)) return;
  for (const [at, value] of args.entries()) {
    if (value === null || typeof value !== 'object') continue;
    if ('argsArray' in value && Array.isArray(value.argsArray))
      for (let inner = 0; inner < value.argsArray.length; inner += 1) greyInline(pdf, value.argsArray, inner);
    else if (!('data' in value) || typeof value.data !== 'string') args[at] = greyOf(pdf, value);
  }
};

type PictureData = { readonly width: number; readonly height: number; readonly kind?: number };

const greyOf = (pdf: Pdf, data: unknown): unknown => {
  if (!isPicture(data)) return data;
  if (data.kind !== undefined || 'bitmap' in data)
    return { width: 1, height: 1, kind: pdf.ImageKind.RGB_24BPP, data: new Uint8Array([200, 200, 200]) };
  // One bit for each pixel: letters of an old font are drawn so as well, but they are small.
  return Math.min(data.width, data.height) < smallestMask
    ? data
    : { ...data, width: 1, height: 1, data: new Uint8Array(1) };
};

const smallestMask = 96;

const isPicture = (data: unknown): data is PictureData =>
  data !== null &&
  typeof data === 'object' &&
  'width' in data &&
  'height' in data &&
  typeof data.width === 'number' &&
  typeof data.height === 'number' &&
  (('data' in data && ArrayBuffer.isView(data.data)) || 'bitmap' in data);
