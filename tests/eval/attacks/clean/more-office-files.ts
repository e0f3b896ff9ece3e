import { type AttackFile, clean } from '../attack-file';
import { docx, odt, odtLine, paragraph, run, wordPart } from '../office-file';
import { resumeLines } from '../payloads';

const body = resumeLines.map((line) => paragraph(run(line))).join('');
const white = '<w:color w:val="FFFFFF"/>';
const file = (name: string, content: string, parts = {}): AttackFile =>
  clean(`clean/${name}.docx`, docx(content, parts));
const shape = (fill: string, content: string): string =>
  paragraph(
    `<w:r><w:drawing><wp:anchor behindDoc="0"><wp:positionH relativeFrom="page"><wp:posOffset>-200000</wp:posOffset></wp:positionH><wp:extent cx="3000000" cy="600000"/><wp:docPr id="7" name="Box"/><a:graphic><a:graphicData><wps:wsp><wps:spPr>${fill}</wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`,
  );

/** Templates of office programs: dark boxes, styled tables, fields, thin spacers. */
export const moreOfficeFiles = (): readonly AttackFile[] => [
  file(
    'dark-box',
    shape('<a:solidFill><a:srgbClr val="1F3864"/></a:solidFill>', paragraph(run('Profile', white))) + body,
  ),
  file(
    'theme-box',
    shape('<a:solidFill><a:schemeClr val="accent1"/></a:solidFill>', paragraph(run('Profile', white))) + body,
  ),
  file(
    'tinted-box',
    shape(
      '<a:solidFill><a:srgbClr val="FFFFFF"><a:lumMod val="20000"/></a:srgbClr></a:solidFill>',
      paragraph(run('Profile', white)),
    ) + body,
  ),
  file(
    'styled-table-head',
    `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr>${['Course', 'Year'].map((head) => `<w:tc>${paragraph(run(head))}</w:tc>`).join('')}</w:tr><w:tr><w:tc>${paragraph(run('Cold chain'))}</w:tc><w:tc>${paragraph(run('2019'))}</w:tc></w:tr></w:tbl>${body}`,
    {
      'word/styles.xml': wordPart(
        'styles',
        '<w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>',
      ),
    },
  ),
  file(
    'styled-table-white-runs',
    `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr><w:tr><w:tc>${paragraph(run('Course', white))}</w:tc></w:tr></w:tbl>${body}`,
    {
      'word/styles.xml': wordPart(
        'styles',
        '<w:style w:type="table" w:styleId="Grid"><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr></w:tblStylePr></w:style>',
      ),
    },
  ),
  file('shaded-heading-style', paragraph(run('Experience'), '<w:pStyle w:val="Band"/>') + body, {
    'word/styles.xml': wordPart(
      'styles',
      '<w:style w:type="paragraph" w:styleId="Band"><w:pPr><w:shd w:val="clear" w:fill="1F3864"/></w:pPr><w:rPr><w:color w:val="FFFFFF"/></w:rPr></w:style>',
    ),
  }),
  file('spacer', `${body}${paragraph('', '<w:spacing w:line="20" w:lineRule="exact"/>')}`),
  file('exact-lines', body + paragraph(run('Set closely'), '<w:spacing w:line="220" w:lineRule="exact"/>')),
  file(
    'page-number',
    `${body}${paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('1')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)}`,
  ),
  file(
    'link',
    `${body}${paragraph(`<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://www.example.com/marta-olszewska?from=resume" \\o "Marta's page"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('example.com')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`)}`,
  ),
  clean(
    'clean/frame.odt',
    odt(
      `${resumeLines.map((line) => odtLine(line)).join('')}<text:p><draw:frame svg:x="-0.5cm" svg:y="1cm" svg:width="6cm"><draw:text-box>${odtLine('Contact')}</draw:text-box></draw:frame></text:p>`,
    ),
  ),
];
