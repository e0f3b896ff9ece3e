import { Document, HeadingLevel, Paragraph, TabStopType, TextRun } from 'docx';
import { packDocx } from '../bytes/docx.mjs';
import { labels, span } from '../labels.mjs';

const rightEdge = [{ type: TabStopType.RIGHT, position: 9600 }];

/** Word with heading styles, bullets and dates at a tab stop. */
export const docxHeadings =
  ({ font = 'Calibri', color = '1F4E79' } = {}) =>
  (person) =>
    packDocx(
      new Document({
        title: person.name,
        creator: person.name,
        lastModifiedBy: person.name,
        styles: styles(font, color),
        sections: [
          {
            properties: { page: { margin: { top: 900, bottom: 900, left: 1100, right: 1100 } } },
            children: body(person),
          },
        ],
      }),
    );

const body = (person) => {
  const label = labels[person.language];
  return [
    new Paragraph({ text: person.name, heading: HeadingLevel.TITLE }),
    new Paragraph({ children: [new TextRun({ text: person.title, size: 26, color: '555555' })] }),
    new Paragraph({ text: person.contact.join(' | '), spacing: { after: 60 } }),
    ...(person.personal ? [new Paragraph({ text: person.personal.join(' | ') })] : []),
    heading(label.summary),
    new Paragraph(person.summary),
    heading(label.work),
    ...person.roles.flatMap((role) => [
      dated(role.title, span(role, person.language)),
      new Paragraph({ children: [new TextRun({ text: `${role.employer}, ${role.place}`, italics: true })] }),
      ...role.bullets.map(bullet),
    ]),
    heading(label.education),
    ...person.education.flatMap((study) => [
      dated(study.degree, span(study, person.language)),
      new Paragraph(study.school),
    ]),
    heading(label.skills),
    ...person.skills.map(
      ([group, items]) =>
        new Paragraph({ children: [new TextRun({ text: `${group}: `, bold: true }), new TextRun(items)] }),
    ),
    ...(person.certificates ? [heading(label.certificates), ...person.certificates.map(bullet)] : []),
    heading(label.languages),
    new Paragraph(person.languages.join(', ')),
    ...(person.more ? [heading(label.more), new Paragraph(person.more)] : []),
  ];
};

const heading = (text) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 });
const bullet = (text) => new Paragraph({ text, bullet: { level: 0 } });
const dated = (left, right) =>
  new Paragraph({
    tabStops: rightEdge,
    spacing: { before: 120 },
    keepNext: true,
    children: [new TextRun({ text: left, bold: true }), new TextRun({ text: `\t${right}`, color: '555555' })],
  });

const styles = (font, color) => ({
  default: {
    document: { run: { font, size: 21 } },
    title: { run: { font, size: 44, bold: true, color } },
    heading1: {
      run: { font, size: 26, bold: true, color },
      paragraph: { spacing: { before: 240, after: 80 } },
    },
  },
});
