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
});
