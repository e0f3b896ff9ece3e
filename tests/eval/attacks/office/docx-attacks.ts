import type { Hidden } from '../attack-file';
import { coreProperties, docx, escapeXml, paragraph, relations, run, wordPart } from '../office-file';
import { resumeLines } from '../payloads';
import type { Trick } from '../trick';

const body = resumeLines.map((line) => paragraph(run(line))).join('');

const looks: readonly (readonly [string, Hidden['kind'], string])[] = [
  ['white', 'background-colour', '<w:color w:val="FFFFFF"/>'],
  ['almost-white', 'background-colour', '<w:color w:val="F7F7F9"/>'],
  ['theme-white', 'background-colour', '<w:color w:val="auto" w:themeColor="background1"/>'],
  [
    'white-on-white-shade',
    'background-colour',
    '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="FEFEFE"/>',
  ],
  ['own-shade', 'background-colour', '<w:color w:val="1F3864"/><w:shd w:val="clear" w:fill="1F3863"/>'],
  ['highlight', 'background-colour', '<w:color w:val="FFFF00"/><w:highlight w:val="yellow"/>'],
  ['tiny', 'tiny-text', '<w:sz w:val="2"/>'],
  ['narrow', 'tiny-text', '<w:w w:val="1"/>'],
  ['on-each-other', 'tiny-text', '<w:spacing w:val="-400"/>'],
  ['vanish', 'marked-hidden', '<w:vanish/>'],
  ['web-hidden', 'marked-hidden', '<w:webHidden/>'],
  ['no-fill', 'invisible-ink', '<w14:textFill><w14:noFill/></w14:textFill>'],
  [
    'see-through',
    'invisible-ink',
    '<w14:textFill><w14:solidFill><w14:srgbClr w14:val="000000"><w14:alpha w14:val="100000"/></w14:srgbClr></w14:solidFill></w14:textFill>',
  ],
];

const cell = (fill: string, content: string): string =>
  `<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:val="clear" w:fill="${fill}"/></w:tcPr>${content}</w:tc></w:tr></w:tbl>`;

export const docxTricks: readonly Trick[] = [
  ...looks.map(
    ([name, kind, look]): Trick => [name, kind, (words) => docx(body + paragraph(run(words, look)))],
  ),
  [
    'cell-colour',
    'background-colour',
    (words) => docx(body + cell('2F5496', paragraph(run(words, '<w:color w:val="305597"/>')))),
  ],
  [
    'hidden-style',
    'marked-hidden',
    (words) =>
      docx(`${body}${paragraph(run(words), '<w:pStyle w:val="Quiet"/>')}`, {
        'word/styles.xml': wordPart(
          'styles',
          '<w:style w:type="paragraph" w:styleId="Quiet"><w:rPr><w:vanish/></w:rPr></w:style>',
        ),
      }),
  ],
  [
    'header',
    'background-colour',
    (words) =>
      docx(`${body}<w:sectPr><w:headerReference w:type="default" r:id="rId1"/></w:sectPr>`, {
        'word/_rels/document.xml.rels': relations(['header', 'header1.xml']),
        'word/header1.xml': wordPart('hdr', paragraph(run(words, '<w:color w:val="FFFFFF"/>'))),
      }),
  ],
  ['far-indent', 'off-page-text', (words) => docx(body + paragraph(run(words), '<w:ind w:left="-31000"/>'))],
  [
    'frame-away',
    'off-page-text',
    (words) =>
      docx(
        body +
          paragraph(
            run(words),
            '<w:framePr w:w="5000" w:hSpace="0" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="-20000" w:y="-20000"/>',
          ),
      ),
  ],
  [
    'deleted',
    'marked-hidden',
    (words) =>
      docx(
        body +
          paragraph(
            `<w:del w:id="1" w:author="M"><w:r><w:delText>${escapeXml(words)}</w:delText></w:r></w:del>${run('Chicago')}`,
          ),
      ),
  ],
  [
    'comment',
    'annotation',
    (words) =>
      docx(body, {
        'word/_rels/document.xml.rels': relations(['comments', 'comments.xml']),
        'word/comments.xml': wordPart(
          'comments',
          `<w:comment w:id="1" w:author="M">${paragraph(run(words))}</w:comment>`,
        ),
      }),
  ],
  [
    'keywords',
    'metadata-text',
    (words) =>
      docx(body, {
        'docProps/core.xml': coreProperties(
          `<dc:title>Resume</dc:title><cp:keywords>${escapeXml(words)}</cp:keywords>`,
        ),
      }),
  ],
  [
    'description',
    'metadata-text',
    (words) =>
      docx(body, {
        'docProps/core.xml': coreProperties(
          `<dc:description>${escapeXml(words)}, coaching, budgeting and hiring of large teams in many countries</dc:description>`,
        ),
      }),
  ],
  [
    'custom',
    'metadata-text',
    (words) =>
      docx(body, {
        'docProps/custom.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property name="Tags"><vt:lpwstr>${escapeXml(words)}</vt:lpwstr></property></Properties>`,
      }),
  ],
  [
    'alt',
    'alt-text',
    (words) =>
      docx(
        `${body}${paragraph(`<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${escapeXml(words)}, and more of the same"/></wp:inline></w:drawing></w:r>`)}`,
      ),
  ],
];
