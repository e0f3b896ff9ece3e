import { must } from '@shared/lib/must';
import type { Text } from '@shared/model/text';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../pipeline';

const read = async (body: string, parts: Record<string, string> = {}): Promise<Text> => {
  const files = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
  const result = await readDocument(bytes);
  if (!result.ok) throw new Error(result.error.kind);
  return must(result.value.content, 'a DOCX is no archive of files').text;
};
const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const paragraph = (content: string) => `<w:p>${content}</w:p>`;
const lines = (text: Text) => text.pages.flatMap((page) => page.lines.map((line) => line.text));

describe('readDocx', () => {
  test('hidden, white and tiny runs are findings and never lines', async () => {
    const text = await read(
      paragraph(
        run('Seen ') +
          run('vanished', '<w:vanish/>') +
          run('white', '<w:color w:val="FFFFFF"/>') +
          run('tiny', '<w:sz w:val="2"/>') +
          run('too', '<w:vanish w:val="0"/>'),
      ),
    );
    expect(lines(text)).toEqual(['Seen too']);
    expect(text.findings.map(({ kind, text: words }) => [kind, words])).toEqual([
      ['marked-hidden', 'vanished'],
      ['background-colour', 'white'],
      ['tiny-text', 'tiny'],
    ]);
  });

  test('white on a dark cell or dark shading is an ordinary heading', async () => {
    const white = '<w:color w:val="FFFFFF"/>';
    const text = await read(
      `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill="1F3864"/></w:tcPr>${paragraph(run('Profile', white))}</w:tc></w:tr></w:tbl>` +
        paragraph(run('Skills', `${white}<w:shd w:fill="000000"/>`)),
    );
    expect(lines(text)).toEqual(['Profile', 'Skills']);
    expect(text.findings).toEqual([]);
  });

  test('a hidden style hides what uses it, also through the style it is based on', async () => {
    const text = await read(
      paragraph(run('Seen')) + paragraph(`<w:pPr><w:pStyle w:val="B"/></w:pPr>${run('stuffed')}`),
      {
        'word/styles.xml':
          '<w:styles><w:style w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>',
      },
    );
    expect(lines(text)).toEqual(['Seen']);
    expect(text.findings).toHaveLength(1);
  });

  test('a table row is one line; a page laid out by a table is read cell by cell', async () => {
    const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => paragraph(run(text))).join('')}</w:tc>`;
    const text = await read(
      `<w:tbl><w:tr>${cell('2019')}${cell('Nurse')}</w:tr><w:tr>${cell('Skills', 'Epic')}${cell('Work', 'Ward')}</w:tr></w:tbl>`,
    );
    expect(lines(text)).toEqual(['2019  Nurse', 'Skills', 'Epic', 'Work', 'Ward']);
  });

  test('a text box is read once, although the file holds it twice; deleted text is not read', async () => {
    const box = `<mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph(run('Boxed'))}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${paragraph(run('Boxed'))}</w:txbxContent></mc:Fallback></mc:AlternateContent>`;
    const text = await read(
      paragraph(`<w:r>${box}</w:r>`) + paragraph(`<w:del>${run('Gone')}</w:del>${run('Kept')}`),
    );
    expect(lines(text)).toEqual(['Boxed', 'Kept']);
  });

  test('a header counts when the document shows it, and not when it only lies in the file', async () => {
    const text = await read(`${paragraph(run('Body'))}<w:sectPr><w:headerReference r:id="r1"/></w:sectPr>`, {
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="r1" Target="header1.xml"/></Relationships>',
      'word/header1.xml': `<w:hdr>${paragraph(run('Jane Roe'))}</w:hdr>`,
      'word/header2.xml': `<w:hdr>${paragraph(run('keywords'))}</w:hdr>`,
    });
    expect(lines(text)).toEqual(['Jane Roe', 'Body']);
  });

  const linesOf = (text: Text) => text.pages[0]?.lines ?? [];
  const cell = (content: string) => `<w:tc>${content}</w:tc>`;

  test('headings by style or level, items by their number, bold and size of most letters, space above', async () => {
    const text = await read(
      paragraph(`<w:pPr><w:pStyle w:val="b1"/></w:pPr>${run('Work')}`) +
        paragraph(`<w:pPr><w:outlineLvl w:val="1"/></w:pPr>${run('Also')}`) +
        paragraph('') +
        paragraph(`<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>${run('led')}`) +
        paragraph(run('Ward nurse', '<w:b/><w:sz w:val="28"/>') + run('!')),
      {
        'word/styles.xml':
          '<w:styles><w:style w:type="paragraph" w:styleId="b1"><w:name w:val="heading 1"/><w:pPr><w:spacing w:before="528"/></w:pPr></w:style></w:styles>',
      },
    );
    expect(
      linesOf(text).map(({ text: words, heading, item, bold, size, gap }) => [
        words,
        heading,
        item,
        bold,
        size,
        gap,
      ]),
    ).toEqual([
      ['Work', true, false, false, null, 2],
      ['Also', true, false, false, null, 0],
      ['led', false, true, false, null, 1],
      ['Ward nurse!', false, false, true, 14, 0],
    ]);
  });

  test('a date beside an entry of several lines stands on its first line; a sidebar keeps to itself', async () => {
    const text = await read(
      `<w:tbl><w:tr>${cell(paragraph(run('2019 - 2021')))}${cell(paragraph(run('Nurse')) + paragraph(run('led')))}</w:tr>` +
        `<w:tr>${cell(paragraph(run('SKILLS')))}${cell(paragraph(run('Cook')) + paragraph(run('2015')))}</w:tr></w:tbl>`,
    );
    expect(lines(text)).toEqual(['2019 - 2021  Nurse', 'led', 'SKILLS', 'Cook', '2015']);
    const [, second, third, fourth, fifth] = linesOf(text).map((line) => line.region);
    expect(second).not.toBe(third);
    expect(third).not.toBe(fourth);
    expect(fourth).toBe(fifth);
  });

  test('tabs part columns, a typed bullet is a mark, two blanks after a sentence part nothing', async () => {
    const text = await read(
      paragraph(`<w:r><w:t>Nurse</w:t><w:tab/><w:tab/><w:t>2019</w:t></w:r>`) +
        paragraph(run('• led a team.  Taught')),
    );
    expect(lines(text)).toEqual(['Nurse  2019', 'led a team. Taught']);
    expect(linesOf(text)[1]?.item).toBe(true);
  });

  test('the header of first pages counts where the document says it has one, and the same words once', async () => {
    const parts = {
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="r1" Target="h1.xml"/><Relationship Id="r2" Target="h2.xml"/><Relationship Id="r3" Target="h3.xml"/></Relationships>',
      'word/h1.xml': `<w:hdr>${paragraph(run('Jane Roe'))}</w:hdr>`,
      'word/h2.xml': `<w:hdr>${paragraph(run('First'))}</w:hdr>`,
      'word/h3.xml': `<w:hdr>${paragraph(run('Jane Roe'))}</w:hdr>`,
    };
    const references =
      '<w:headerReference w:type="default" r:id="r1"/><w:headerReference w:type="first" r:id="r2"/><w:headerReference w:type="even" r:id="r3"/>';
    const section = (more: string) => `${paragraph(run('Body'))}<w:sectPr>${references}${more}</w:sectPr>`;
    expect(lines(await read(section(''), parts))).toEqual(['Jane Roe', 'Body']);
    expect(lines(await read(section('<w:titlePg/>'), parts))).toEqual(['First', 'Jane Roe', 'Body']);
    expect(
      lines(
        await read(section('<w:titlePg/>'), {
          ...parts,
          'word/settings.xml': '<w:s><w:evenAndOddHeaders/></w:s>',
        }),
      ),
    ).toEqual(['First', 'Jane Roe', 'Body']);
  });

  test('when it was made and with what is read', async () => {
    const { properties } = await read(paragraph(run('Jane')), {
      '_rels/.rels':
        '<Relationships><Relationship Id="a" Type="x/core-properties" Target="docProps/core.xml"/><Relationship Id="b" Type="x/extended-properties" Target="/docProps/app.xml"/></Relationships>',
      'docProps/core.xml':
        '<cp:c><dcterms:created>2020-01-02T03:04:05Z</dcterms:created><dcterms:modified>2021-01-01T00:00:00Z</dcterms:modified></cp:c>',
      'docProps/app.xml': '<P><Application>Word</Application></P>',
    });
    expect(properties).toEqual({
      createdAt: '2020-01-02T03:04:05.000Z',
      modifiedAt: '2021-01-01T00:00:00.000Z',
      producer: 'Word',
    });
  });
});
