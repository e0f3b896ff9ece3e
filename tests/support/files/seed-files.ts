import { strToU8, zipSync } from 'fflate';
import officeCrypto from 'officecrypto-tool';
import { pdfOf } from '../make-resumes';
import { boldRun, hiddenRun, makeDoc } from './make-doc';
import { makeMsg } from './make-msg';

/** One small file of each format that is read, and the locked forms of two. */
export const seedFiles = (): Readonly<Record<string, Uint8Array>> => {
  const docx = makeDocx();
  return {
    'a.pdf': strToU8(pdfOf(lines)),
    'a.docx': docx,
    'a.doc': makeDoc([
      { text: 'Jane Roe', list: boldRun },
      { text: '\rNurse\r' },
      { text: 'expert in all', list: hiddenRun },
      { text: '\r' },
    ]),
    'a.odt': makeOdt(),
    'a.rtf': strToU8(
      '{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red255\\green255\\blue255;}{\\b Jane Roe}\\par \\trowd\\intbl 2019\\cell Nurse\\cell\\row\\pard {\\cf1 white}\\par}',
    ),
    'a.txt': strToU8(lines.join('\n')),
    'a.md': strToU8(
      '# Jane Roe\n\n## Work\n\n* **Nurse**, [City Hospital](https://example.com)\n* Cook\n\n| from | to |\n|---|---|\n| 2019 | 2021 |\n',
    ),
    'a.html': strToU8(
      '<!doctype html><style>.h{display:none}</style><h1>Jane Roe</h1><p class=h>secret<p>Nurse<ul><li>ICU<li>ER</ul><table><tr><td>2019<td>Ward</table>',
    ),
    'a.eml': strToU8(makeEml(docx)),
    'a.msg': makeMsg({
      subject: 'My application',
      body: lines.join('\r\n'),
      attachments: [{ name: 'cv.docx', bytes: docx }],
    }),
    'a.zip': zipSync({ 'one/cv.docx': docx, 'cv.txt': strToU8(lines.join('\n')) }),
    'linkedin.zip': zipSync({
      'Profile.csv': strToU8('First Name,Last Name,Headline,Summary\nJane,Roe,Nurse,"I care, ""always"""\n'),
      'Positions.csv': strToU8(
        'Company Name,Title,Description,Location,Started On,Finished On\nCity Hospital,Nurse,"Led\na ward",Leeds,Jan 2019,\n',
      ),
    }),
    'locked.docx': officeCrypto.encrypt(Buffer.from(docx), { password: 'open' }),
    'a.png': Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex'),
    'a.jpg': Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080010001001011100', 'hex'),
    'a.tiff': Buffer.from('49492a000800000002000001030001000000100000000101030001000000100000000000', 'hex'),
    'a.webp': Buffer.concat([
      strToU8('RIFF\u0020\0\0\0WEBPVP8X\n\0\0\0\0\0\0\0'),
      Buffer.from([15, 0, 0, 15, 0, 0]),
    ]),
  };
};

const lines = [
  'Jane Roe',
  'jane.roe@example.com',
  '',
  'EXPERIENCE',
  'Nurse, City Hospital  2019 - 2021',
  '- led a team of five',
];

const paragraph = (text: string, more = ''): string => `<w:p>${more}<w:r><w:t>${text}</w:t></w:r></w:p>`;

export const makeDocx = (body = lines.map((line) => paragraph(line)).join('')): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="w"><w:body>${body}<w:tbl><w:tr><w:tc>${paragraph('2019')}</w:tc><w:tc>${paragraph('Ward')}</w:tc></w:tr></w:tbl></w:body></w:document>`,
    ),
    'word/styles.xml': strToU8(
      '<w:styles><w:style w:styleId="A"><w:name w:val="heading 1"/><w:rPr><w:b/></w:rPr></w:style></w:styles>',
    ),
  });

const makeOdt = (): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(
      `<office:document-content><office:automatic-styles><style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:text>${lines.map((line) => `<text:p text:style-name="B">${line}</text:p>`).join('')}</office:text></office:body></office:document-content>`,
    ),
    'meta.xml': strToU8(
      '<office:document-meta><office:meta><meta:creation-date>2020-01-02T03:04:05</meta:creation-date></office:meta></office:document-meta>',
    ),
  });

const makeEml = (docx: Uint8Array): string =>
  [
    'From: Jane <jane.roe@example.com>',
    'To: jobs@example.com',
    'Subject: Application',
    'Date: Sun, 1 Mar 2020 12:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dear team, here is my resume.',
    '--b',
    'Content-Type: application/octet-stream; name="cv.docx"',
    'Content-Disposition: attachment; filename="cv.docx"',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(docx).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '--b--',
    '',
  ].join('\r\n');
