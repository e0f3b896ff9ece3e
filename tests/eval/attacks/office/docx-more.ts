import { docx, escapeXml, paragraph, relations, run, wordPart } from '../office-file';
import { resumeLines } from '../payloads';
import type { Trick } from '../trick';

const body = resumeLines.map((line) => paragraph(run(line))).join('');
const white = '<w:color w:val="FFFFFF"/>';
const box = (content: string, { place = '', shape = '', name = '' } = {}): string =>
  paragraph(
    `<w:r><w:drawing><wp:anchor behindDoc="0">${place}<wp:extent cx="3000000" cy="600000"/><wp:docPr id="7" name="Box" ${name}/><a:graphic><a:graphicData><wps:wsp><wps:spPr>${shape}</wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`,
  );
const away =
  '<wp:positionH relativeFrom="page"><wp:posOffset>-9000000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>-9000000</wp:posOffset></wp:positionV>';
const fill = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

/** Text boxes, fields, rows without height and parts of the package that no page shows. */
export const moreDocxTricks: readonly Trick[] = [
  ['box-white', 'background-colour', (words) => docx(body + box(paragraph(run(words, white))))],
  [
    'box-own-colour',
    'background-colour',
    (words) =>
      docx(body + box(paragraph(run(words, '<w:color w:val="1F3864"/>')), { shape: fill('1F3864') })),
  ],
  ['box-away', 'off-page-text', (words) => docx(body + box(paragraph(run(words)), { place: away }))],
  ['box-hidden', 'marked-hidden', (words) => docx(body + box(paragraph(run(words)), { name: 'hidden="1"' }))],
  [
    'row-without-height',
    'clipped-text',
    (words) =>
      docx(
        `${body}<w:tbl><w:tr><w:trPr><w:trHeight w:val="1" w:hRule="exact"/></w:trPr><w:tc>${paragraph(run(words))}</w:tc></w:tr></w:tbl>`,
      ),
  ],
  [
    'line-without-height',
    'clipped-text',
    (words) => docx(body + paragraph(run(words), '<w:spacing w:line="1" w:lineRule="exact"/>')),
  ],
  [
    'character-style',
    'marked-hidden',
    (words) =>
      docx(`${body}${paragraph(run(words, '<w:rStyle w:val="Quiet"/>'))}`, {
        'word/styles.xml': wordPart(
          'styles',
          '<w:style w:type="character" w:styleId="Base"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="character" w:styleId="Quiet"><w:basedOn w:val="Base"/></w:style>',
        ),
      }),
  ],
  [
    'fill-white',
    'background-colour',
    (words) =>
      docx(
        body +
          paragraph(
            run(
              words,
              '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="FFFFFF"/></w14:solidFill></w14:textFill>',
            ),
          ),
      ),
  ],
  [
    'paragraph-shade',
    'background-colour',
    (words) =>
      docx(
        body + paragraph(run(words, '<w:color w:val="404040"/>'), '<w:shd w:val="clear" w:fill="404040"/>'),
      ),
  ],
  [
    'row-of-a-styled-table',
    'background-colour',
    (words) =>
      docx(
        `${body}<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>${[run('Course', white), run(words, white)].map((cell) => `<w:tr><w:tc>${paragraph(cell)}</w:tc></w:tr>`).join('')}</w:tbl>`,
        {
          'word/styles.xml': wordPart(
            'styles',
            '<w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>',
          ),
        },
      ),
  ],
  [
    'footnote',
    'tiny-text',
    (words) =>
      docx(`${body}${paragraph('<w:r><w:footnoteReference w:id="2"/></w:r>')}`, {
        'word/_rels/document.xml.rels': relations(['footnotes', 'footnotes.xml']),
        'word/footnotes.xml': wordPart(
          'footnotes',
          `<w:footnote w:id="2">${paragraph(run(words, '<w:sz w:val="2"/>'))}</w:footnote>`,
        ),
      }),
  ],
  [
    'field-code',
    'marked-hidden',
    (words) =>
      docx(
        body +
          paragraph(
            `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>COMMENTS "${escapeXml(words)}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('Chess')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
          ),
      ),
  ],
  [
    'link-tooltip',
    'alt-text',
    (words) =>
      docx(
        `${body}<w:p><w:hyperlink w:anchor="top" w:tooltip="${escapeXml(words)}">${run('Chess')}</w:hyperlink></w:p>`,
      ),
  ],
  [
    'moved-from',
    'marked-hidden',
    (words) =>
      docx(body + paragraph(`<w:moveFrom w:id="1" w:author="M">${run(words)}</w:moveFrom>${run('Chicago')}`)),
  ],
  [
    'shape-title',
    'alt-text',
    (words) => docx(body + box(paragraph(run('Chess')), { name: `title="${escapeXml(words)}"` })),
  ],
  [
    'white-footer',
    'background-colour',
    (words) =>
      docx(`${body}<w:sectPr><w:footerReference w:type="default" r:id="rId1"/></w:sectPr>`, {
        'word/_rels/document.xml.rels': relations(['footer', 'footer1.xml']),
        'word/footer1.xml': wordPart('ftr', paragraph(run(words, white))),
      }),
  ],
  [
    'tint',
    'background-colour',
    (words) =>
      docx(body + paragraph(run(words, '<w:color w:val="FEFEFE" w:themeColor="text1" w:themeTint="02"/>'))),
  ],
];
