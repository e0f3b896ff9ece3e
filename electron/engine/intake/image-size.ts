import type { MediaType } from '@shared/model/document';

/** Read from the header, before anything is unpacked; null where the header does not say. */
export type ImageSize = { readonly width: number; readonly height: number };

export const imageSize = (bytes: Uint8Array, mediaType: MediaType): ImageSize | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (mediaType === 'image/png') return { width: view.getUint32(16), height: view.getUint32(20) };
    if (mediaType === 'image/jpeg') return jpegSize(view);
    if (mediaType === 'image/tiff') return tiffSize(view);
    if (mediaType === 'image/webp') return webpSize(view);
  } catch {
    // A header that ends too early.
  }
  return null;
};

const maxPixels = 40_000_000;
const maxSide = 65_000;

export const isTooLarge = ({ width, height }: ImageSize): boolean =>
  width > maxSide || height > maxSide || width * height > maxPixels;

const startOfFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const jpegSize = (view: DataView): ImageSize | null => {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (startOfFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    else if (marker === 0xd8 || (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01) at += 2;
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
};

const maxDirectories = 500;

/** A TIFF holds pages; the largest counts. */
const tiffSize = (view: DataView): ImageSize | null => {
  const little = view.getUint8(0) === 0x49;
  let at = view.getUint32(4, little);
  let largest: ImageSize | null = null;
  for (let page = 0; at !== 0 && at + 2 <= view.byteLength && page < maxDirectories; page += 1) {
    const count = view.getUint16(at, little);
    const found: { width: number; height: number } = { width: 0, height: 0 };
    for (let index = 0; index < count && at + 14 + index * 12 <= view.byteLength; index += 1) {
      const field = at + 2 + index * 12;
      const tag = view.getUint16(field, little);
      const isShort = view.getUint16(field + 2, little) === 3;
      const value = isShort ? view.getUint16(field + 8, little) : view.getUint32(field + 8, little);
      if (tag === 256) found.width = value;
      if (tag === 257) found.height = value;
    }
    if (largest === null || found.width * found.height > largest.width * largest.height) largest = found;
    const end = at + 2 + count * 12;
    at = end + 4 <= view.byteLength ? view.getUint32(end, little) : 0;
  }
  return largest;
};

const webpSize = (view: DataView): ImageSize | null => {
  const form = String.fromCharCode(
    view.getUint8(12),
    view.getUint8(13),
    view.getUint8(14),
    view.getUint8(15),
  );
  if (form === 'VP8X') return { width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) };
  if (form === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) };
  }
  if (form !== 'VP8 ') return null;
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
};

const uint24 = (view: DataView, at: number): number =>
  view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
