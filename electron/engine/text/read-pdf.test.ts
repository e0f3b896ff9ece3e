import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readPdf } from './read-pdf';

/** A PDF by hand: one page of 600 × 800 points for each content stream, Helvetica as /F. */
const makePdf = (contents: readonly string[], trailer = ''): Uint8Array => {
  const kids = contents.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${contents.length}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...contents.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${5 + index * 2} 0 R/Resources<</Font<</F 3 0 R>>/ExtGState<</Z<</ca 0>>>>>>>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  return strToU8(`%PDF-1.7\n${body}trailer<</Root 1 0 R/Size ${objects.length + 1}${trailer}>>\n%%EOF`);
};

const at = (x: number, y: number, text: string, size = 12) =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text}) Tj ET\n`;

const read = async (...contents: readonly string[]) => {
  const text = await readPdf(makePdf(contents));
  if (!text.ok) throw new Error(text.error.kind);
  return {
    lines: text.value.pages.map((page) => page.lines.map((line) => line.text)),
    boxes: text.value.pages.map((page) => page.lines.map((line) => line.box)),
    findings: text.value.findings.map((finding) => [finding.kind, finding.text, finding.page]),
  };
};

describe('readPdf', () => {
  test('gives lines from top to bottom with their page and their box from the upper left', async () => {
    const { lines, boxes } = await read(
      at(50, 700, 'Second line') + at(50, 740, 'Jane Roe', 20),
      at(50, 700, 'Next'),
    );
    expect(lines).toEqual([['Jane Roe', 'Second line'], ['Next']]);
    expect(boxes[0]?.[0]?.slice(0, 2)).toEqual([50, 44]);
  });

  test('reads a sidebar to its end before the main column, and a heading over both first', async () => {
    const rows = [0, 1, 2, 3, 4, 5];
    const main = rows
      .map((row) => at(250, 700 - row * 17, `Main text number ${row} goes on for a while`))
      .join('');
    const side = rows.map((row) => at(40, 695 - row * 23, `Side ${row}`)).join('');
    const { lines } = await read(
      main + at(40, 750, 'A heading that stands over both of the columns', 20) + side,
    );
    expect(lines[0]?.map((line) => line.slice(0, 6))).toEqual([
      'A head',
      ...rows.map((row) => `Side ${row}`),
      ...rows.map(() => 'Main t'),
    ]);
  });

  test('dates at the right edge stay with their lines', async () => {
    const rows = [0, 1, 2, 3];
    const { lines } = await read(
      rows
        .map((row) => at(50, 700 - row * 20, `Employer ${row}`) + at(480, 700 - row * 20, `201${row}`))
        .join(''),
    );
    expect(lines[0]).toEqual(rows.map((row) => `Employer ${row}  201${row}`));
  });

  test('letter-spaced headings become words again', async () => {
    const { lines } = await read(`BT /F 12 Tf 6 Tc 6 Tw 50 700 Td (WORK HISTORY) Tj ET\n${at(50, 600, 'x')}`);
    expect(lines[0]?.[0]).toBe('WORK HISTORY');
  });

  test.each([
    ['render mode 3', `BT 3 Tr /F 12 Tf 50 600 Td (stuffed words) Tj ET`, 'invisible-ink'],
    ['white on the white page', `1 g ${at(50, 600, 'stuffed words')}`, 'background-colour'],
    [
      'the colour of the box it stands on',
      `0 0 .5 rg 40 590 200 30 re f ${at(50, 600, 'stuffed words')}`,
      'background-colour',
    ],
    ['a box painted over it', `${at(50, 600, 'stuffed words')} 1 g 40 590 200 30 re f`, 'covered-text'],
    ['no ink at all', `q /Z gs ${at(50, 600, 'stuffed words')} Q`, 'invisible-ink'],
    ['a clip that leaves it out', `q 0 0 10 10 re W n ${at(50, 600, 'stuffed words')} Q`, 'clipped-text'],
    ['one point high', at(50, 600, 'stuffed words', 1), 'tiny-text'],
    ['outside of the page', at(50, -40, 'stuffed words'), 'off-page-text'],
  ])('text hidden by %s is a finding and no line', async (_how, content, kind) => {
    const { lines, findings } = await read(`${at(50, 700, 'Seen')}q ${content} Q`);
    expect(lines).toEqual([['Seen']]);
    expect(findings).toEqual([[kind, 'stuffed words', 1]]);
  });

  test('white on a dark box, and dark on a light one, is what everybody sees', async () => {
    const { lines, findings } = await read(
      `0 0 .4 rg 0 650 600 150 re f 1 g ${at(50, 700, 'Jane Roe')} .9 g 0 0 600 600 re f 0 g ${at(50, 500, 'Skills')}`,
    );
    expect(lines).toEqual([['Jane Roe', 'Skills']]);
    expect(findings).toEqual([]);
  });

  test('a locked, a broken and a blank PDF each have a reason of their own', async () => {
    const pad = `<${'41'.repeat(32)}>`;
    const locked = makePdf(
      [at(50, 700, 'x')],
      `/ID[<01><01>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O${pad}/U${pad}>>`,
    );
    expect(await readPdf(locked)).toMatchObject({ error: { kind: 'document-locked' } });
    expect(await readPdf(strToU8('%PDF-1.7\nnothing'))).toMatchObject({
      error: { kind: 'document-damaged' },
    });
    expect(await readPdf(makePdf(['0 0 10 10 re f']))).toMatchObject({ error: { kind: 'document-no-text' } });
  });
});
