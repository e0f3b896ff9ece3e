import { must } from '@shared/lib/must';
import { plainText } from '@shared/model/text';
import { expect, test } from 'vitest';
import { makeChance } from '../../../../tests/eval/scans/chance';
import { damages, degrade } from '../../../../tests/eval/scans/degrade';
import { writeScan } from '../../../../tests/eval/scans/write-scan';
import { drawSheet } from '../../../../tests/support/draw-sheet';
import { type ReadOptions, readDocument } from '../../pipeline';
import { openEyes } from './eyes';
import { type Picture, tiltPicture, turnPicture } from './picture';
import { recogniseDocument } from './recognise-document';

const eyes = await openEyes();
const seeing: ReadOptions = { recognise: (asked) => recogniseDocument(eyes, asked) };

const resume = [
  'Anna Beispiel',
  'Registered nurse, Example City',
  'anna.beispiel@example.com',
  'Nurse on the acute ward of the general hospital for seven years,',
  'responsible for the training of new colleagues and for the night shift.',
  'Worked with patients and their families in three languages every day.',
  'Wrote the handbook that the whole department has used since the spring.',
];

const asPdf = (picture: Picture, dpi = 150): Uint8Array =>
  writeScan(eyes.painter, { picture, dpi, jpegQuality: 80 }, 'pdf');

const readScan = async (bytes: Uint8Array) => {
  const read = await readDocument(bytes, seeing);
  return must(read.ok ? read.value.content?.text : undefined, 'the scan was read');
};

test('a scan lies askew and is not read, or its words get a place where they are not', async () => {
  const text = await readScan(asPdf(tiltPicture(await drawSheet(eyes, resume), 2)));
  const [page] = text.pages;
  expect(plainText(text)).toContain('anna.beispiel@example.com');
  expect(page?.ocr).toBeGreaterThan(80);
  const line = must(
    page?.lines.find((each) => each.text.includes('acute ward')),
    'that line was read',
  );
  const [left, top, width, height] = must(line.box, 'a page has boxes');
  expect(left).toBeGreaterThan(40);
  expect(left + width).toBeLessThan(540);
  expect(top).toBeGreaterThan(60);
  expect(top + height).toBeLessThan(160);
  expect(line.sure?.length).toBe(line.text.split(' ').length);
  expect(line.edges.length).toBe(line.text.split(' ').length * 2);
});

test.each([1, 2, 3] as const)(
  'a page that was laid in the wrong way is not turned (%d quarters)',
  async (turns) => {
    const text = await readScan(asPdf(turnPicture(await drawSheet(eyes, resume, { dpi: 200 }), turns), 200));
    expect(plainText(text)).toContain('Anna Beispiel');
    expect(plainText(text)).toContain('anna.beispiel@example.com');
  },
);

test('a German scan is read as if it were English', async () => {
  const text = await readScan(
    asPdf(
      await drawSheet(eyes, [
        'Jürgen Größer',
        'Ausbildung zum Bäcker in Würzburg, Prüfung für Führungskräfte',
        'Verantwortlich für die Qualität der Brötchen und die Schulung der Lehrlinge',
        'Mehrjährige Erfahrung in der Küche, auch während der Nächte und am Wochenende',
        'Ich habe die Abläufe verbessert und die Kosten über drei Jahre gesenkt',
      ]),
    ),
  );
  expect(plainText(text)).toContain('Jürgen Größer');
  expect(plainText(text)).toContain('Brötchen');
  expect(text.language).toBe('de');
});

test('light letters on a dark ground are wiped away with the ground', async () => {
  const sheet = await drawSheet(eyes, resume);
  const negative = { ...sheet, pixels: sheet.pixels.map((level) => 225 - Math.round((level / 255) * 185)) };
  expect(plainText(await readScan(asPdf(negative)))).toContain('Anna Beispiel');
});

test('a TIFF or a JPEG is not read', async () => {
  const picture = await drawSheet(eyes, resume);
  for (const format of ['tif', 'jpg'] as const)
    expect(
      plainText(await readScan(writeScan(eyes.painter, { picture, dpi: 150, jpegQuality: 80 }, format))),
    ).toContain('Anna Beispiel');
});

test('a scan that can hardly be read is given out for a good one', async () => {
  const worst = must(
    damages.find(({ name }) => name === 'worst'),
    'named above',
  );
  const tiny = await drawSheet(eyes, resume, { dpi: 100, size: 7 });
  const bad = degrade(tiny, { ...worst, quarterTurns: 0, blur: 3, grain: 14, salt: 0 }, makeChance(1));
  const read = await readDocument(asPdf(bad, 100), seeing);
  const kinds = read.ok ? read.value.content?.text.findings.map(({ kind }) => kind) : [read.error.kind];
  expect(kinds).toEqual(expect.arrayContaining(['poor-scan']));
});

test('a picture without words gets some', async () => {
  const blank = { width: 900, height: 1200, pixels: new Uint8Array(900 * 1200).fill(250) };
  const read = await readDocument(asPdf(blank), seeing);
  expect(read).toMatchObject({ ok: false, error: { kind: 'document-no-text' } });
});

test('an enormous picture is unpacked before anybody looks at its size', async () => {
  const png = Buffer.alloc(64);
  png.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  png.writeUInt32BE(65_000, 16);
  png.writeUInt32BE(65_000, 20);
  let asked = 0;
  const read = await readDocument(png, {
    recognise: (about) => {
      asked += 1;
      return recogniseDocument(eyes, about);
    },
  });
  expect(read).toMatchObject({ ok: false, error: { kind: 'image-too-large' } });
  expect(asked).toBe(0);
});
