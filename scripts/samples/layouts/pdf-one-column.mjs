import { makePdf } from '../bytes/pdf.mjs';
import { labels, span } from '../labels.mjs';
import { makeColumn } from './column.mjs';

/** One column, dates on the right. `fonts`: 'sans', 'serif' or 'standard' (not embedded). */
export const pdfOneColumn =
  ({ fonts = 'sans', accent = '#1f4e79', centered = false, size = 'A4', order, options = {}, extra } = {}) =>
  (person) =>
    makePdf({ title: `${person.name} – ${person.title}`, author: person.name, size, ...options }, (doc) => {
      const column = makeColumn(doc, {
        x: 56,
        width: doc.page.width - 112,
        top: 50,
        topAfter: 54,
        bottom: doc.page.height - 48,
        nextPage: () => doc.addPage(),
      });
      const style = styles(fonts, accent, centered);
      header(column, person, style, centered);
      for (const part of order ?? [
        'summary',
        'work',
        'education',
        'skills',
        'certificates',
        'languages',
        'more',
      ])
        parts[part](column, person, style);
      extra?.(doc, person);
    });

const styles = (fonts, accent, centered) => {
  const size = fonts === 'standard' ? 10 : fonts === 'serif' ? 10 : 11;
  return {
    name: { font: `${fonts}-bold`, size: 22, color: accent, align: centered ? 'center' : 'left' },
    title: { font: fonts, size: size + 2, color: '#444444', after: 3, align: centered ? 'center' : 'left' },
    line: { font: fonts, size: size - 0.6, color: '#444444', align: centered ? 'center' : 'left' },
    heading: { font: `${fonts}-bold`, size: size + 1.6, color: accent, after: 1, keep: 40 },
    strong: { font: `${fonts}-bold`, size, keep: 26 },
    place: { font: `${fonts}-italic`, size, color: '#444444', after: 2 },
    text: { font: fonts, size, after: 2 },
    accent,
  };
};

const header = (column, person, style) => {
  column.write(person.name, style.name);
  column.write(person.title, style.title);
  column.write(person.contact.join('  |  '), { ...style.line, after: person.personal ? 1 : 4 });
  if (person.personal) column.write(person.personal.join('  |  '), { ...style.line, after: 4 });
  column.rule({ color: style.accent, weight: 1.2, after: 2 });
};

const heading = (column, text, style) => {
  column.gap(7);
  column.write(text, style.heading);
  column.rule({ after: 4 });
};

const parts = {
  summary: (column, person, style) => {
    heading(column, labels[person.language].summary, style);
    column.write(person.summary, style.text);
  },
  work: (column, person, style) => {
    heading(column, labels[person.language].work, style);
    for (const role of person.roles) {
      column.pair(role.title, span(role, person.language), style.strong, { ...style.text, color: '#444444' });
      column.write(`${role.employer}, ${role.place}`, style.place);
      for (const line of role.bullets) column.bullet(line, style.text);
      column.gap(4);
    }
  },
  education: (column, person, style) => {
    heading(column, labels[person.language].education, style);
    for (const study of person.education) {
      column.pair(study.degree, span(study, person.language), style.strong, {
        ...style.text,
        color: '#444444',
      });
      column.write(study.school, style.place);
    }
  },
  skills: (column, person, style) => {
    heading(column, labels[person.language].skills, style);
    for (const [group, items] of person.skills) column.write(`${group}: ${items}`, style.text);
  },
  certificates: (column, person, style) => {
    if (!person.certificates) return;
    heading(column, labels[person.language].certificates, style);
    for (const line of person.certificates) column.bullet(line, style.text);
  },
  languages: (column, person, style) => {
    heading(column, labels[person.language].languages, style);
    column.write(person.languages.join(', '), style.text);
  },
  more: (column, person, style) => {
    if (!person.more) return;
    heading(column, labels[person.language].more, style);
    column.write(person.more, style.text);
  },
};
