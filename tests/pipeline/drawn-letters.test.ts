// Letters that are small pictures (Type 3), through the reader that may load nothing that draws.
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/make-desk-in';
import { tempFolder } from '../support/temp-folder';

const words = 'Jane Roe, nurse, cared for patients';

test('letters that are small pictures are lost, or said to be hidden, in the sealed reader', async () => {
  const path = join(await tempFolder(), 'drawn.pdf');
  await writeFile(path, drawnLetters(words));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'out', 'main', 'cli.js'), 'parse', path, '--json'],
    { encoding: 'utf8' },
  );
  expect([status, stderr]).toEqual([0, '']);
  const { text }: { text: unknown } = JSON.parse(stdout);
  expect(text).toMatchObject({ chars: words.length, ocr: false, findings: [] });

  const shown = spawnSync(process.execPath, [join(root, 'out', 'main', 'cli.js'), 'text', path], {
    encoding: 'utf8',
  });
  expect(shown.stdout.trim()).toBe(words);
});

/** Every letter is the same black block, in a matrix of its own; the map says which letter it is. */
const drawnLetters = (said: string): string => {
  const letters = [...new Set(said.replaceAll(' ', ''))];
  const code = (letter: string): string => letter.charCodeAt(0).toString(16).padStart(2, '0');
  const map = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${letters.length} beginbfchar\n${letters.map((letter) => `<${code(letter)}> <00${code(letter)}>`).join('\n')}\nendbfchar endcmap end`;
  const names = letters.map((letter) => `${letter.charCodeAt(0)} /g${code(letter)}`).join(' ');
  const pictures = letters.map((letter) => `/g${code(letter)} 6 0 R`).join(' ');
  const widths = Array.from({ length: 95 }, () => 60).join(' ');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /D 5 0 R >> >> >>',
    streamOf(`BT /D 12 Tf 72 700 Td (${said}) Tj ET`),
    `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 100 100] /FontMatrix [0.01 0 0 0.01 0 0] /CharProcs << ${pictures} >> /Encoding << /Type /Encoding /Differences [${names}] >> /FirstChar 32 /LastChar 126 /Widths [${widths}] /Resources << >> /ToUnicode 7 0 R >>`,
    streamOf('60 0 0 0 50 70 d1 q 50 0 0 70 0 0 cm BI /W 1 /H 1 /IM true /BPC 1 /D [1 0] ID ~ EI Q'),
    streamOf(map),
  ]);
};

const streamOf = (content: string): string =>
  `<< /Length ${Buffer.byteLength(content)} >>\nstream\n${content}\nendstream`;

const pdfOf = (objects: readonly string[]): string => {
  let out = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const at = Buffer.byteLength(out);
    out += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = Buffer.byteLength(out);
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const at of offsets) out += `${String(at).padStart(10, '0')} 00000 n \n`;
  return `${out}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
};
