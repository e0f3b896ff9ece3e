import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { must } from '@shared/lib/must';
import type { Box } from '@shared/model/text';
import PDFDocument from 'pdfkit';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../../tests/support/make-desk-in';
import { masksToBoxes } from '../../engine/redact/masks-to-boxes';
import { redactText } from '../../engine/redact/redact-text';
import { openReaders, type Readers } from './open-readers';
import type { DrawnPage } from './reader-message';
import { ReadersClosed } from './reader-pool';
import { spawnChildReader } from './spawn-child-reader';

const spawn = spawnChildReader(join(root, 'out', 'main', 'reader.js'), [
  join(root, 'node_modules', 'pdfjs-dist'),
]);
const readers = openReaders({ spawn, idleMs: 5000 });
afterAll(() => readers.close());

type Writing = (pdf: PDFKit.PDFDocument) => void;

const pdfOf = (write: Writing, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 60, ...options });
    const parts: Buffer[] = [];
    pdf.on('data', (part: Buffer) => parts.push(part));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
    pdf.font('Helvetica').fontSize(12);
    write(pdf);
    pdf.end();
  });

/** Loud colours in stripes: nothing else on the page is like it. */
const photoOf = (width: number, height: number): Buffer => {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  for (let x = 0; x < width; x += 8) {
    context.fillStyle = x % 16 === 0 ? '#ff0000' : '#0000ff';
    context.fillRect(x, 0, 8, height);
  }
  return canvas.toBuffer('image/jpeg');
};

type Pixels = { readonly at: (box: Box) => Uint8ClampedArray; readonly whole: Uint8ClampedArray };

/** Looked at in the units of the page. */
const pixelsOf = async ({ png, width, height }: DrawnPage, pageWidth = 595.28): Promise<Pixels> => {
  const image = await loadImage(Buffer.from(png));
  expect([image.width, image.height]).toEqual([width, height]);
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const scale = width / pageWidth;
  const inside = ([x, y, across, down]: Box): Uint8ClampedArray =>
    context.getImageData(x * scale + 1, y * scale + 1, across * scale - 2, down * scale - 2).data;
  return { at: inside, whole: context.getImageData(0, 0, width, height).data };
};

const coloursOf = (data: Uint8ClampedArray): ReadonlySet<string> => {
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += 4) colours.add(`${data[at]},${data[at + 1]},${data[at + 2]}`);
  return colours;
};

const isLoud = (data: Uint8ClampedArray): boolean => {
  for (let at = 0; at < data.length; at += 4)
    if (Math.abs((data[at] ?? 0) - (data[at + 2] ?? 0)) > 90) return true;
  return false;
};

const wanted = { page: 1, widthPx: 1000, masks: [], hidePictures: true };

const drawn = async (bytes: Uint8Array, drawing = {}, by: Readers = readers): Promise<DrawnPage> => {
  const outcome = await by.draw(bytes, { ...wanted, ...drawing });
  if (!outcome.ok) throw new Error(outcome.error.kind);
  return outcome.value;
};

const resume: Writing = (pdf) => {
  pdf.image(photoOf(200, 240), 440, 60, { width: 100 });
  pdf.text('Zyxwquark Nightingale', 60, 60).text('Nurse').text('zyxwquark@mail.example');
  pdf.text(' ').text('Experience').text('Nurse, Klinik Nord').text('Jan 2018 - Present');
};

const blindBoxes = async (bytes: Uint8Array, page = 1): Promise<readonly Box[]> => {
  const read = await readers.read(bytes);
  const { text, profile } = must(read.ok ? read.value.content : null, 'it is read');
  const { masks } = redactText({ text, profile });
  return masksToBoxes(must(text.pages[page - 1], 'it has that page'), masks);
};

test('a name shows through its cover, a photo is seen, or the work is covered', async () => {
  const bytes = await pdfOf(resume);
  const masks = await blindBoxes(bytes);
  expect(masks.length).toBeGreaterThanOrEqual(2);
  const open = await pixelsOf(await drawn(bytes, { hidePictures: false }));
  const blind = await pixelsOf(await drawn(bytes, { masks }));
  const [name] = masks;
  expect(coloursOf(open.at(must(name, 'a mask'))).size).toBeGreaterThan(4);
  for (const mask of masks) expect([...coloursOf(blind.at(mask))]).toEqual(['28,31,36']);
  const photo: Box = [442, 62, 96, 116];
  expect(isLoud(open.at(photo))).toBe(true);
  expect([...coloursOf(blind.at(photo))]).toEqual(['200,200,200']);
  expect(isLoud(blind.whole)).toBe(false);
  const work: Box = [60, 128, 200, 14];
  expect(coloursOf(blind.at(work)).size).toBeGreaterThan(4);
});

test('a photo in a frame or drawn half clear is seen', async () => {
  const bytes = await pdfOf((pdf) => {
    pdf.text('Nurse for many years in one clinic and another one');
    pdf.save().circle(300, 300, 50).clip().image(photoOf(300, 300), 240, 240, { width: 120 }).restore();
    pdf.save().opacity(0.5).image(photoOf(64, 64), 60, 400, { width: 80 }).restore();
    pdf.image(photoOf(16, 16), 200, 400, { width: 60 });
  });
  expect(isLoud((await pixelsOf(await drawn(bytes, { hidePictures: false }))).whole)).toBe(true);
  expect(isLoud((await pixelsOf(await drawn(bytes))).whole)).toBe(false);
});

/** A shape that is filled with a picture, as word processors and browsers do it. */
const patternPdf = (): Uint8Array => {
  const jpeg = photoOf(200, 200);
  const stream = (dictionary: string, bytes: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`),
      bytes,
      Buffer.from('\nendstream'),
    ]);
  const tile =
    '/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 200 200] /XStep 200 /YStep 200 /Resources << /XObject << /Face 6 0 R >> >>';
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Pattern << /Fill 5 0 R >> >> >>',
    ),
    stream('', Buffer.from('/Pattern cs /Fill scn 100 400 200 200 re f')),
    stream(tile, Buffer.from('q 200 0 0 200 0 0 cm /Face Do Q')),
    stream(
      '/Type /XObject /Subtype /Image /Width 200 /Height 200 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode',
      jpeg,
    ),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  for (const [at, object] of objects.entries())
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  parts.push(Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\n%%EOF\n`));
  return new Uint8Array(Buffer.concat(parts));
};

test('a photo that fills a shape is seen', async () => {
  const bytes = patternPdf();
  expect(isLoud((await pixelsOf(await drawn(bytes, { hidePictures: false }))).whole)).toBe(true);
  expect(isLoud((await pixelsOf(await drawn(bytes))).whole)).toBe(false);
});

test('a scan is hidden whole as if it were a photo, or its name is seen', async () => {
  const sheet = createCanvas(1240, 1754);
  const context = sheet.getContext('2d');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, 1240, 1754);
  const { png } = await drawn(await pdfOf(resume), { widthPx: 1240, hidePictures: false });
  context.drawImage(await loadImage(Buffer.from(png)), 0, 0, 1240, 1754);
  const jpeg = sheet.toBuffer('image/jpeg', 90);
  const bytes = await pdfOf((pdf) => pdf.image(jpeg, 0, 0, { width: 595.28 }), { margin: 0 });
  const masks: Box[] = [[59, 57, 124, 16]];
  const work: Box = [60, 128, 200, 14];
  for (const file of [bytes, new Uint8Array(jpeg)]) {
    const blind = await pixelsOf(await drawn(file, { masks }));
    expect([...coloursOf(blind.at([61, 59, 120, 12]))]).toEqual(['28,31,36']);
    expect(coloursOf(blind.at(work)).size).toBeGreaterThan(4);
  }
});

test('what runs at the head of the second page, and is no part of its text, tells the name', async () => {
  const bytes = await pdfOf((pdf) => {
    for (const number of [1, 2]) {
      if (number > 1) pdf.addPage();
      pdf.fontSize(9).text(`Zyxwquark Nightingale - page ${number}`, 60, 30).fontSize(12);
      if (number === 1) resume(pdf);
      else pdf.text('Nurse, Klinik Süd', 60, 60).text('Cared for 20 people a day');
    }
  });
  const masks = await blindBoxes(bytes, 2);
  const head = (await pixelsOf(await drawn(bytes, { page: 2, masks }))).at([62, 32, 120, 6]);
  expect([...coloursOf(head)]).toEqual(['28,31,36']);
});

test('a page that cannot be drawn ends the reader, or says nothing of why', async () => {
  const bytes = await pdfOf(resume);
  const kindOf = async (file: Uint8Array, drawing = {}): Promise<string> => {
    const outcome = await readers.draw(file, { ...wanted, ...drawing });
    return outcome.ok ? `${outcome.value.width}` : outcome.error.kind;
  };
  expect(await kindOf(bytes.slice(0, 300))).toBe('document-damaged');
  expect(await kindOf(bytes, { page: 7 })).toBe('not-found');
  expect(await kindOf(bytes, { widthPx: 5000 })).toBe('bad-request');
  expect(await kindOf(Buffer.from('Anna, nurse'))).toBe('format-unsupported');
  expect(await kindOf(new Uint8Array(0))).toBe('file-empty');
  const locked = await pdfOf(resume, { userPassword: 'open sesame' });
  expect(await kindOf(locked)).toBe('document-locked');
  expect(await kindOf(locked, { password: 'wrong' })).toBe('document-wrong-password');
  expect(await kindOf(locked, { password: 'open sesame' })).toBe('1000');
  expect(await kindOf(bytes, { widthPx: 2400 })).toBe('2400');
});

test('a page that is looked at waits for an import', async () => {
  const busy = spawnChildReader(join(root, 'tests', 'support', 'readers', 'bad-reader.mjs'), []);
  const beside = openReaders({
    spawn: (kind) => (kind === 'draw' ? spawn(kind) : busy(kind)),
    idleMs: 1000,
  });
  const reading = beside.read(Buffer.from('loop')).catch((error: unknown) => error);
  expect((await drawn(await pdfOf(resume), {}, beside)).width).toBe(1000);
  beside.close();
  expect(await reading).toBeInstanceOf(ReadersClosed);
});
