// Files that are made to break a reader, each small on the disk.
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';

/** Kinds of failure that are right for each; null: it is read, and what could not be read of it is said. */
export const hostileFiles = (): Readonly<Record<string, readonly [Uint8Array, string | null]>> => ({
  'bomb.zip': [bomb(), 'archive-unsafe'],
  'many-pages.pdf': [manyPages(100_000), null],
  'looping-font.pdf': [loopingFont(), null],
  'entities.docx': [entities(), 'document-damaged'],
  'wide.png': [widePicture(), 'image-too-large'],
});

/** A thousand names for one stretch of zeros. */
const bomb = (): Uint8Array => {
  const packed = deflateRawSync(new Uint8Array(20_000_000), { level: 9 });
  const head = (signature: number, name: Uint8Array, offset: number | null): Buffer => {
    const central = offset !== null;
    const out = Buffer.alloc((central ? 46 : 30) + name.length);
    out.writeUInt32LE(signature, 0);
    const at = central ? 2 : 0;
    out.writeUInt16LE(20, 4 + at);
    out.writeUInt16LE(8, 8 + at);
    out.writeUInt32LE(packed.length, 18 + at);
    out.writeUInt32LE(20_000_000, 22 + at);
    out.writeUInt16LE(name.length, 26 + at);
    if (central) out.writeUInt32LE(offset, 42);
    out.set(name, central ? 46 : 30);
    return out;
  };
  const names = Array.from({ length: 60 }, (_, index) => strToU8(`resume ${index}.txt`));
  const parts: Uint8Array[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const name of names) {
    offsets.push(at);
    const local = head(0x04034b50, name, null);
    parts.push(local, packed);
    at += local.length + packed.length;
  }
  const directory = names.map((name, index) => head(0x02014b50, name, offsets[index] ?? 0));
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(
    directory.reduce((sum, each) => sum + each.length, 0),
    12,
  );
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, ...directory, end]);
};

/** Every page is the same object, so that the file is small. */
const manyPages = (count: number): Uint8Array =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${count} /Kids [${'3 0 R '.repeat(count)}] >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    streamOf('BT /F 12 Tf 72 700 Td (Jane Roe, nurse, cared for patients on a ward) Tj ET'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);

/** A letter that is drawn with the font it belongs to. */
const loopingFont = (): Uint8Array =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /L 5 0 R /F 7 0 R >> >> >>',
    streamOf(
      'BT /F 12 Tf 72 700 Td (Jane Roe, nurse, cared for patients on a ward) Tj /L 12 Tf 0 -40 Td (a) Tj ET',
    ),
    '<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << /a 6 0 R >> /Encoding << /Type /Encoding /Differences [97 /a] >> /FirstChar 97 /LastChar 97 /Widths [1000] /Resources << /Font << /L 5 0 R >> >> >>',
    streamOf('1000 0 d0 BT /L 900 Tf (a) Tj ET'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);

const streamOf = (content: string): string =>
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

const pdfOf = (objects: readonly string[]): Uint8Array => {
  let out = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = out.length;
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = out.length;
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const at of offsets) out += `${String(at).padStart(10, '0')} 00000 n \n`;
  out += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return strToU8(out);
};

const entities = (): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    'word/document.xml': strToU8(
      `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });

/** The head of a PNG of 65,000 by 65,000 dots. */
const widePicture = (): Uint8Array => {
  const out = Buffer.alloc(64);
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(out);
  out.writeUInt32BE(65_000, 16);
  out.writeUInt32BE(65_000, 20);
  out.set([8, 2], 24);
  return out;
};
