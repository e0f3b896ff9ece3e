import UTIF from 'utif2';
import type { Painter } from '../../../electron/engine/text/ocr/painter';
import type { Picture } from '../../../electron/engine/text/ocr/picture';

export const scanFormats = ['pdf', 'jpg', 'tif'] as const;
export type ScanFormat = (typeof scanFormats)[number];

type Scan = { readonly picture: Picture; readonly dpi: number; readonly jpegQuality: number };

/** What a scanner hands over: a PDF that is nothing but a picture, a JPEG, or a TIFF. */
export const writeScan = (painter: Painter, scan: Scan, format: ScanFormat): Uint8Array => {
  const rgba = toRgba(scan.picture);
  const { width, height } = scan.picture;
  if (format === 'tif') return new Uint8Array(UTIF.encodeImage(rgba, width, height));
  const canvas = painter.createCanvas(width, height);
  const context = canvas.getContext('2d');
  const data = context.createImageData(width, height);
  data.data.set(rgba);
  context.putImageData(data, 0, 0);
  const jpeg = canvas.toBuffer('image/jpeg', scan.jpegQuality);
  return format === 'jpg' ? jpeg : picturePdf(jpeg, scan);
};

const toRgba = ({ width, height, pixels }: Picture): Uint8Array => {
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (const [at, level] of pixels.entries()) rgba.fill(level, at * 4, at * 4 + 3);
  return rgba;
};

const picturePdf = (jpeg: Uint8Array, { picture, dpi }: Scan): Uint8Array => {
  const [wide, high] = [(picture.width * 72) / dpi, (picture.height * 72) / dpi];
  const drawing = `q ${wide} 0 0 ${high} 0 0 cm /Scan Do Q`;
  const objects: readonly (string | Uint8Array)[][] = [
    ['<</Type/Catalog/Pages 2 0 R>>'],
    ['<</Type/Pages/Kids[3 0 R]/Count 1>>'],
    [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${wide} ${high}]/Contents 4 0 R/Resources<</XObject<</Scan 5 0 R>>>>>>`,
    ],
    [`<</Length ${drawing.length}>>stream\n${drawing}\nendstream`],
    [
      `<</Type/XObject/Subtype/Image/Width ${picture.width}/Height ${picture.height}/ColorSpace/DeviceRGB` +
        `/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>stream\n`,
      jpeg,
      '\nendstream',
    ],
  ];
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.4\n')];
  for (const [index, object] of objects.entries()) {
    parts.push(Buffer.from(`${index + 1} 0 obj\n`));
    parts.push(...object.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
    parts.push(Buffer.from('\nendobj\n'));
  }
  parts.push(Buffer.from('trailer<</Root 1 0 R/Size 6>>\n%%EOF\n'));
  return Buffer.concat(parts);
};
