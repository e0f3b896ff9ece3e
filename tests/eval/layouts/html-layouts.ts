// Layouts as a browser prints them: each draws a sheet in its own way and shows all of it.
import { all, contactHtml, head, page, personalHtml, safe, tag } from './html';
import { linkedin, sidebarLeft, sidebarRight, twoColumns } from './html-columns';
import { table, tabular } from './html-tables';
import type { Sheet, SheetSection } from './sheet';

export type HtmlLayout = (sheet: Sheet) => string;

const classic: HtmlLayout = (sheet) =>
  page(
    sheet,
    `body { font-family: "Liberation Serif", serif; font-size: 11pt } .top { text-align: center }
     h2 { font-size: 12pt; text-transform: uppercase; border-bottom: .7pt solid #444; margin: 11pt 0 4pt }
     .entry { margin-bottom: 6pt } h3 { font-size: 11pt } .second { font-style: italic } .when { color: #444 }`,
    tag('div', head(sheet) + tag('div', contactHtml(sheet).join(' | ')), 'top') +
      personalHtml(sheet) +
      all(sheet.sections, { entry: 'stacked' }),
  );

const modern: HtmlLayout = (sheet) =>
  page(
    sheet,
    `body { font-family: "DejaVu Sans", sans-serif; font-size: 8.8pt } .row { display: flex; justify-content: space-between; gap: 12pt }
     .name { color: #0b5394; font-size: 21pt } .headline { font-size: 11pt; color: #666 } .contact span { margin-right: 12pt }
     h2 { color: #0b5394; font-size: 11pt; margin: 12pt 0 4pt } h3 { font-size: 9.4pt } .entry { margin-bottom: 7pt } .when { white-space: nowrap; color: #555 }
     .where { color: #777; font-style: italic }`,
    head(sheet) +
      tag(
        'div',
        contactHtml(sheet)
          .map((each) => tag('span', each))
          .join(' '),
        'contact',
      ) +
      personalHtml(sheet) +
      all(sheet.sections, { entry: 'dates-right', pairs: 'brackets' }),
  );

const spaced: HtmlLayout = (sheet) =>
  page(
    sheet,
    `body { font-family: "DejaVu Sans", sans-serif; font-size: 8.8pt } .name { letter-spacing: .32em; text-transform: uppercase; font-weight: 300; font-size: 17pt; text-align: center } .headline { letter-spacing: .18em; text-align: center; color: #666 }
     .contact { text-align: center; margin: 6pt 0 } h2 { letter-spacing: .35em; text-transform: uppercase; font-size: 9.6pt; text-align: center; margin: 13pt 0 5pt; border-top: .6pt solid #bbb; padding-top: 6pt } .entry { margin-bottom: 6pt } h3 { font-size: 9.2pt } .row { display: flex; justify-content: space-between }`,
    head(sheet) +
      tag('div', contactHtml(sheet).join(' • '), 'contact') +
      personalHtml(sheet) +
      all(sheet.sections, { entry: 'dates-right', skills: 'commas', pairs: 'brackets' }),
  );

const dense: HtmlLayout = (sheet) =>
  page(
    sheet,
    `@page { margin: 5mm 6mm } body { font: 8pt/1.18 "Liberation Sans Narrow", sans-serif } .name { font-size: 14pt; display: inline } .headline { display: inline; margin-left: 6pt } h2 { font-size: 8.6pt; background: #ddd; padding: 1pt 3pt; margin: 3pt 0 1pt } li { margin: 0 }`,
    head(sheet) +
      tag('div', contactHtml(sheet, (_, label) => `${safe(label)}: `).join(' | ')) +
      personalHtml(sheet) +
      all(sheet.sections, { entry: 'one-line', pairs: 'dash' }),
  );

const timeline: HtmlLayout = (sheet) =>
  page(
    sheet,
    `.split { display: grid; grid-template-columns: 30mm 1fr; column-gap: 12mm; position: relative } .split .when { text-align: right; color: #674ea7; font-size: 9pt }
     .split::before { content: ""; position: absolute; left: 35.2mm; top: 0; bottom: 0; border-left: 1.2pt solid #b4a7d6 } .split::after { content: ""; position: absolute; left: 34mm; top: 4pt; width: 7pt; height: 7pt; border-radius: 50%; background: #674ea7 } .entry { padding-bottom: 8pt }
     h2 { color: #674ea7; font-size: 13pt; margin: 11pt 0 5pt } h3 { font-size: 10.4pt } .contact { margin: 4pt 0 }`,
    head(sheet) +
      tag('div', contactHtml(sheet).join('&emsp;'), 'contact') +
      personalHtml(sheet) +
      all(sheet.sections, { entry: 'dates-left', pairs: 'colon' }),
  );

const europass: HtmlLayout = (sheet) =>
  page(
    sheet,
    `body { font-size: 9.6pt } .band { border-bottom: 3pt solid #004494; padding-bottom: 6pt } .name { color: #004494; font-size: 20pt } .contact { display: flex; flex-wrap: wrap; gap: 2pt 14pt; font-size: 9pt }
     h2 { color: #004494; font-size: 10.5pt; text-transform: uppercase; margin: 12pt 0 4pt; border-bottom: .7pt solid #9db7d9 } .when { color: #004494; font-size: 9pt } .entry { margin-bottom: 7pt } .personal .row { display: inline-block; margin-right: 12pt } .personal .row span { margin-right: 4pt }`,
    tag(
      'div',
      head(sheet) +
        tag(
          'div',
          contactHtml(sheet, (_, label) => `<b>${safe(label)}:</b> `)
            .map((each) => tag('span', each))
            .join(''),
          'contact',
        ),
      'band',
    ) +
      personalHtml(sheet) +
      all(sheet.sections, { entry: 'dates-first', pairs: 'colon', skills: 'groups' }),
  );

const icons: Readonly<Record<string, string>> = { email: '✉', phone: '☎', place: '⌂', link: '☍' };

const band: HtmlLayout = (sheet) =>
  page(
    sheet,
    `@page { margin: 12mm 0 } @page :first { margin-top: 0 } body { font-family: Carlito, "Liberation Sans", sans-serif } .band { background: #7b1e3a; color: #fff; padding: 10mm 16mm 7mm } .band a { color: #fff } .contact { display: grid; grid-template-columns: 1fr 1fr; gap: 2pt 14pt; margin-top: 6pt; font-size: 9.4pt } .icon { font-family: "DejaVu Sans"; margin-right: 5pt }
     main { padding: 2mm 16mm } h2 { color: #7b1e3a; font-size: 12.5pt; margin: 10pt 0 4pt } h3 { font-size: 10.4pt } .row { display: flex; justify-content: space-between; gap: 10pt } .entry { margin-bottom: 6pt } .when { color: #7b1e3a }`,
    tag(
      'div',
      head(sheet) +
        tag(
          'div',
          contactHtml(sheet, (kind) => `<span class="icon">${icons[kind] ?? ''}</span>`)
            .map((each) => tag('span', each))
            .join(''),
          'contact',
        ),
      'band',
    ) +
      tag(
        'main',
        personalHtml(sheet) + all(sheet.sections, { entry: 'dates-right', skills: 'chips', pairs: 'dash' }),
      ),
  );

const academic: HtmlLayout = (sheet) => {
  const order = ['education', 'work', 'publications'];
  const rank = ({ kind }: SheetSection): number =>
    (order.indexOf(kind) + 1 || 9) - (kind === 'summary' ? 9 : 0);
  const sections = [...sheet.sections].sort((a, b) => rank(a) - rank(b));
  return page(
    sheet,
    `body { font-family: "Liberation Serif", serif; font-size: 10.8pt } .name { font-size: 17pt; font-variant: small-caps } h2 { font-size: 11.5pt; font-variant: small-caps; margin: 12pt 0 3pt } .entry { margin-bottom: 4pt; padding-left: 1.2em; text-indent: -1.2em } .entry ul { text-indent: 0 }
     .doc { float: right; font-size: 10pt; color: #555 }`,
    tag('div', 'Curriculum Vitae', 'doc') +
      head(sheet) +
      contactHtml(sheet)
        .map((each) => tag('div', each))
        .join('') +
      personalHtml(sheet) +
      all(sections, { entry: 'one-line', pairs: 'brackets' }),
  );
};

const plain: HtmlLayout = (sheet) =>
  page(
    sheet,
    `body { font: 10pt/1.4 "Liberation Mono", monospace } h1, h2, h3 { font-size: 10pt } h2 { text-transform: uppercase; margin: 10pt 0 2pt } h3 { font-weight: normal } .entry { margin-bottom: 7pt } .second, .when { font-weight: normal } ul { list-style: "- " ; padding-left: 1.6em }`,
    head(sheet) +
      contactHtml(sheet, (_, label) => `${safe(label)}: `)
        .map((each) => tag('div', each))
        .join('') +
      personalHtml(sheet) +
      all(sheet.sections, { entry: 'stacked', skills: 'commas', pairs: 'colon' }),
  );

export const htmlLayouts: Readonly<Record<string, HtmlLayout>> = {
  classic,
  modern,
  'two-columns': twoColumns,
  'sidebar-left': sidebarLeft,
  'sidebar-right': sidebarRight,
  table,
  spaced,
  dense,
  timeline,
  tabular,
  europass,
  band,
  linkedin,
  academic,
  plain,
};
