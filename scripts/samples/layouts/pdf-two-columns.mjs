import { makePdf } from '../bytes/pdf.mjs';
import { labels, span } from '../labels.mjs';
import { makeColumn } from './column.mjs';

/** Work on the left, the rest in a narrow column; `side`: 'right' plain, 'left' on a coloured bar. */
export const pdfTwoColumns =
  ({ fonts = 'sans', accent = '#2a6f5e', side = 'right', spaced = false, size = 'A4' } = {}) =>
  (person) =>
    makePdf({ title: person.name, author: person.name, size, bufferPages: true }, (doc) => {
      const bar = side === 'left';
      const narrow = bar ? 178 : 160;
      const text = styles(fonts, accent, '#222222', spaced);
      if (bar) paintBar(doc, narrow, accent);
      const top = bar ? 44 : banner(doc, person, text);
      const wide = doc.page.width - narrow - (bar ? 64 : 118);
      const main = columnOn(doc, {
        x: bar ? narrow + 26 : 46,
        width: wide,
        top,
        onPage: () => bar && paintBar(doc, narrow, accent),
      });
      if (bar) nameIn(main, person, text);
      drawMain(main, person, text);
      doc.switchToPage(0);
      const edge = columnOn(doc, {
        x: bar ? 22 : doc.page.width - narrow - 40,
        width: bar ? narrow - 40 : narrow,
        top: bar ? 150 : top,
      });
      if (bar) portrait(doc, narrow);
      drawSide(edge, person, bar ? styles(fonts, '#ffffff', '#f2f6f5', spaced) : text);
    });

/** Pages made by one column are used again by the other. */
const columnOn = (doc, { x, width, top, onPage = () => {} }) => {
  let page = 0;
  const nextPage = () => {
    page += 1;
    if (page < doc.bufferedPageRange().count) return doc.switchToPage(page);
    doc.addPage();
    return onPage();
  };
  return makeColumn(doc, { x, width, top, topAfter: 50, bottom: doc.page.height - 46, nextPage });
};

const styles = (fonts, accent, ink, spaced) => {
  const size = fonts === 'sans' ? 11.2 : 9.8;
  return {
    name: { font: `${fonts}-bold`, size: 23, color: accent },
    title: { font: fonts, size: 12, color: '#555555', after: 8 },
    heading: {
      font: `${fonts}-bold`,
      size: size + 1.2,
      color: accent,
      after: 3,
      keep: 40,
      spacing: spaced ? 2 : 0,
    },
    strong: { font: `${fonts}-bold`, size, color: ink, keep: 24 },
    dates: { font: `${fonts}-italic`, size: size - 0.6, color: ink, after: 2 },
    text: { font: fonts, size: size - 0.3, color: ink, after: 2 },
    spaced,
  };
};

const paintBar = (doc, narrow, accent) => doc.rect(0, 0, narrow, doc.page.height).fill(accent);

const portrait = (doc, narrow) => {
  const x = narrow / 2;
  doc.circle(x, 84, 44).fill('#ffffff');
  doc.circle(x, 72, 17).fill('#9fb4ae');
  doc.path(`M ${x - 30} 114 Q ${x} 72 ${x + 30} 114 Z`).fill('#9fb4ae');
};

const banner = (doc, person, style) => {
  const column = makeColumn(doc, {
    x: 46,
    width: doc.page.width - 92,
    top: 42,
    bottom: 200,
    nextPage: () => {},
  });
  nameIn(column, person, style);
  column.rule({ color: style.name.color, weight: 2, after: 10 });
  return column.at();
};

const nameIn = (column, person, style) => {
  column.write(person.name, style.name);
  column.write(person.title, style.title);
};

const heading = (column, text, style) => {
  column.gap(6);
  column.write(text.toUpperCase(), style.heading);
};

const drawMain = (column, person, style) => {
  const label = labels[person.language];
  heading(column, label.summary, style);
  column.write(person.summary, style.text);
  heading(column, label.work, style);
  for (const role of person.roles) {
    column.write(`${role.title}, ${role.employer}`, style.strong);
    column.write(`${span(role, person.language)}, ${role.place}`, style.dates);
    for (const line of role.bullets) column.bullet(line, style.text);
    column.gap(4);
  }
};

const drawSide = (column, person, style) => {
  const label = labels[person.language];
  const list = (name, lines) => {
    if (!lines) return;
    heading(column, name, style);
    for (const line of lines) column.write(line, style.text);
  };
  list(label.contact, person.contact);
  list(label.personal, person.personal);
  heading(column, label.skills, style);
  for (const [group, items] of person.skills) {
    column.write(group, style.strong);
    column.write(items, style.text);
  }
  list(label.languages, person.languages);
  heading(column, label.education, style);
  for (const study of person.education) {
    column.write(study.degree, style.strong);
    column.write(`${study.school}, ${span(study, person.language)}`, style.text);
  }
  list(label.certificates, person.certificates);
  list(label.more, person.more && [person.more]);
};
