import {
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { packDocx } from '../bytes/docx.mjs';
import { labels, span } from '../labels.mjs';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const invisible = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** Word laid out with tables: dates left, content right; contact in the page header, page numbers below. */
export const docxTable =
  ({ font = 'Calibri' } = {}) =>
  (person) =>
    packDocx(
      new Document({
        title: person.name,
        creator: person.name,
        lastModifiedBy: person.name,
        styles: {
          default: {
            document: { run: { font, size: 20 } },
            heading1: { run: { font, size: 25, bold: true } },
          },
        },
        sections: [
          {
            properties: { page: { margin: { top: 1100, bottom: 900, left: 1000, right: 1000 } } },
            headers: {
              default: new Header({ children: [small(`${person.name} | ${person.contact.join(' | ')}`)] }),
            },
            footers: { default: new Footer({ children: [pageNumber()] }) },
            children: body(person),
          },
        ],
      }),
    );

const body = (person) => {
  const label = labels[person.language];
  return [
    new Paragraph({ children: [new TextRun({ text: person.name, bold: true, size: 40 })] }),
    new Paragraph({ children: [new TextRun({ text: person.title, size: 25, color: '555555' })] }),
    ...(person.personal
      ? [
          heading(label.personal),
          rows(
            person.personal
              .map((line) => line.split(': '))
              .map(([name, value]) => [name, [new Paragraph(value ?? '')]]),
          ),
        ]
      : []),
    heading(label.summary),
    new Paragraph(person.summary),
    heading(label.work),
    rows(person.roles.map((role) => [span(role, person.language), roleCell(role)])),
    heading(label.education),
    rows(
      person.education.map((study) => [
        span(study, person.language),
        [strong(study.degree), new Paragraph(study.school)],
      ]),
    ),
    heading(label.skills),
    rows(
      person.skills.map(([group, items]) => [group, [new Paragraph(items)]]),
      { lines: true },
    ),
    ...(person.certificates ? [heading(label.certificates), ...person.certificates.map(bullet)] : []),
    heading(label.languages),
    rows(
      person.languages
        .map((line) => line.split(' – '))
        .map(([name, level]) => [name, [new Paragraph(level ?? '')]]),
      { lines: true },
    ),
    ...(person.more ? [heading(label.more), new Paragraph(person.more)] : []),
  ];
};

const roleCell = (role) => [
  strong(role.title),
  new Paragraph({ children: [new TextRun({ text: `${role.employer}, ${role.place}`, italics: true })] }),
  ...role.bullets.map(bullet),
  new Paragraph(''),
];

const rows = (lines, { lines: bordered = false } = {}) =>
  new Table({
    width: { size: 9900, type: WidthType.DXA },
    columnWidths: [2300, 7600],
    ...(bordered ? {} : { borders: invisible }),
    rows: lines.map(
      ([left, right]) => new TableRow({ children: [cell(2300, [new Paragraph(left)]), cell(7600, right)] }),
    ),
  });

const cell = (width, children) =>
  new TableCell({ width: { size: width, type: WidthType.DXA }, margins: { left: 80, right: 80 }, children });
const heading = (text) =>
  new Paragraph({ text, heading: HeadingLevel.HEADING_1, spacing: { before: 220, after: 80 } });
const bullet = (text) => new Paragraph({ text, bullet: { level: 0 } });
const strong = (text) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
const small = (text) => new Paragraph({ children: [new TextRun({ text, size: 16, color: '777777' })] });
const pageNumber = () =>
  new Paragraph({
    alignment: 'right',
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16 })],
  });
