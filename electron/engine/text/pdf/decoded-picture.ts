import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Matrix, Point } from './matrix';
import type { PlacedPicture } from './painted-area';

/** A picture's pixels, asked for by places on the page. */
export type Pixel = { readonly color: string; readonly alpha: number };
export type DecodedPicture = {
  readonly width: number;
  readonly height: number;
  readonly pixel: (x: number, y: number) => Pixel;
};
export type Pictures = ReadonlyMap<string, DecodedPicture>;

export const pixelUnder = (picture: PlacedPicture, decoded: DecodedPicture, point: Point): Pixel | null => {
  const inside = intoUnit(picture.matrix, point);
  if (inside === null) return null;
  const clamp = (share: number, size: number): number =>
    Math.min(size - 1, Math.max(0, Math.floor(share * size)));
  return decoded.pixel(clamp(inside[0], decoded.width), clamp(1 - inside[1], decoded.height));
};

/** Waits for the pictures of a page; one that does not come, or not in a form known here, is left out. */
export const collectPictures = async (page: PDFPageProxy, ids: ReadonlySet<string>): Promise<Pictures> => {
  const pictures = new Map<string, DecodedPicture>();
  for (const id of ids) {
    const decoded = toDecoded(await arrival(page, id));
    if (decoded !== null) pictures.set(id, decoded);
  }
  return pictures;
};

const patienceMs = 8000;

const arrival = (page: PDFPageProxy, id: string): Promise<unknown> => {
  const objects = id.startsWith('g_') ? page.commonObjs : page.objs;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), patienceMs);
    const arrived = (value: unknown): void => {
      clearTimeout(timer);
      resolve(value);
    };
    try {
      objects.get(id, arrived);
    } catch {
      arrived(null);
    }
  });
};

type RawPicture = {
  readonly width: number;
  readonly height: number;
  readonly kind: number;
  readonly data: Uint8Array;
};

const toDecoded = (value: unknown): DecodedPicture | null => {
  const raw = value as Partial<RawPicture> | null;
  if (raw === null || typeof raw !== 'object' || raw.data === undefined || !raw.width || !raw.height)
    return null;
  const { width, height, data, kind } = raw as RawPicture;
  const channels = kind === 2 ? 3 : kind === 3 ? 4 : 0;
  const rowBytes = channels === 0 ? (width + 7) >> 3 : width * channels;
  if (data.length < rowBytes * height) return null;
  const pixel = (x: number, y: number): Pixel => {
    if (channels === 0) {
      const bit = ((data[y * rowBytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
      return { color: bit === 1 ? 'ffffff' : '000000', alpha: 1 };
    }
    const at = y * rowBytes + x * channels;
    return { color: hex(data, at), alpha: channels === 4 ? (data[at + 3] ?? 255) / 255 : 1 };
  };
  return { width, height, pixel };
};

const hex = (data: Uint8Array, at: number): string =>
  ((1 << 24) | ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0))
    .toString(16)
    .slice(1);

const intoUnit = ([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point | null => {
  const area = a * d - b * c;
  if (Math.abs(area) < 1e-9) return null;
  return [(d * (x - e) - c * (y - f)) / area, (a * (y - f) - b * (x - e)) / area];
};
