// Layouts with the dates in a column of their own, printed by a browser.
import { all, bodyHtml, head, page, safe, tag } from './html';
import type { HtmlLayout } from './html-layouts';
import type { Sheet } from './sheet';

/** Dates in the left cell, what was done in the right one. */
export const table: HtmlLayout = (sheet) => {
  const rows = sheet.sections.map((section) => {
    if (section.form !== 'entries')
      return `<tr><th>${safe(section.heading)}</th><td>${bodyHtml(section, { entry: 'stacked', pairs: 'brackets' })}</td></tr>`;
    const entries = section.entries.map(
      ({ first, second, place, dates, bullets }) =>
        `<tr><td class="when">${safe(dates)}</td><td><b>${safe(first)}</b><br>${safe([second, place].filter(Boolean).join(', '))}${tag('ul', bullets.map((each) => tag('li', safe(each))).join(''))}</td></tr>`,
    );
    return `<tr><th colspan="2">${safe(section.heading)}</th></tr>${entries.join('')}`;
  });
  const contact = sheet.contacts.map(
    ({ label, words }) => `<tr><td class="when">${safe(label)}</td><td>${safe(words)}</td></tr>`,
  );
  return page(
    sheet,
    `table { border-collapse: collapse; width: 100% } td, th { border: .6pt solid #999; padding: 3pt 6pt; vertical-align: top; text-align: left } th { background: #e8e8e8 } .when { width: 34mm } tr { break-inside: avoid } .name { font-size: 18pt; margin-bottom: 6pt }`,
    `${head(sheet)}<table>${contact.join('')}${sheet.personal.map(([name, value]) => `<tr><td class="when">${safe(name)}</td><td>${safe(value)}</td></tr>`).join('')}${rows.join('')}</table>`,
  );
};

const nameWords: Readonly<Record<Sheet['tongue'], string>> = {
  en: 'Name',
  de: 'Name',
  fr: 'Nom',
  es: 'Nombre',
  it: 'Nome e cognome',
  pt: 'Nome',
  nl: 'Naam',
  pl: 'Imię i nazwisko',
};

/** The German table without lines: "Lebenslauf", personal data first, dates on the left. */
export const tabular: HtmlLayout = (sheet) =>
  page(
    sheet,
    `h1.doc { font-size: 20pt; font-weight: normal; margin-bottom: 8pt } h2 { font-size: 12pt; border-bottom: .8pt solid #000; margin: 12pt 0 5pt } .split, .line2 { display: grid; grid-template-columns: 42mm 1fr } .entry { margin-bottom: 6pt } h3 { font-size: 10.2pt }`,
    tag('h1', sheet.tongue === 'de' ? 'Lebenslauf' : 'Curriculum Vitae', 'doc') +
      tag('h2', safe(sheet.personalHeading)) +
      [
        [nameWords[sheet.tongue], sheet.name] as const,
        ...sheet.contacts.map(({ label, words }) => [label, words] as const),
        ...sheet.personal,
      ]
        .map(
          ([name, value]) => `<div class="line2"><span>${safe(name)}</span><span>${safe(value)}</span></div>`,
        )
        .join('') +
      all(sheet.sections, { entry: 'dates-left', pairs: 'dash' }),
  );
