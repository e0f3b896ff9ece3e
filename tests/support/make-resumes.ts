import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** So many made-up resumes, one after the other a text and a PDF, no two alike. */
export const makeResumes = async (folder: string, count: number): Promise<string> => {
  await mkdir(folder, { recursive: true });
  for (let number = 1; number <= count; number += 1) {
    const lines = Array.from({ length: 40 }, (_, line) => `Person ${number} worked as nurse, line ${line}`);
    const isPdf = number % 2 === 0;
    await writeFile(
      join(folder, `person-${String(number).padStart(3, '0')}.${isPdf ? 'pdf' : 'txt'}`),
      isPdf ? pdfOf(lines) : lines.join('\n'),
    );
  }
  return folder;
};

/** The smallest PDF that every reader takes: one page, one font, plain words. */
export const pdfOf = (lines: readonly string[]): string => {
  const shown = lines.map((line) => `(${line}) Tj T*`).join('\n');
  const content = `BT /F1 10 Tf 14 TL 50 780 Td\n${shown}\nET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  return `${file}${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
};
