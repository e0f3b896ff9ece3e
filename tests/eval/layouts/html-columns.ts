// Layouts of two columns, printed by a browser.
import {
  all,
  contactHtml,
  type Forms,
  head,
  isSide,
  page,
  personalHtml,
  safe,
  sectionHtml,
  tag,
} from './html';
import type { HtmlLayout } from './html-layouts';
import type { Sheet } from './sheet';

const columns = (
  sheet: Sheet,
  css: string,
  { side, main, top = '' }: Record<'side' | 'main', string> & { readonly top?: string },
  isLeft: boolean,
): string => page(sheet, css, `${top}<div class="columns">${isLeft ? side + main : main + side}</div>`);

export const twoColumns: HtmlLayout = (sheet) =>
  columns(
    sheet,
    `.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 22pt } .top { border-bottom: 2pt solid #b45f06; padding-bottom: 6pt; margin-bottom: 6pt }
     h2 { color: #b45f06; font-size: 12pt; margin: 9pt 0 3pt } h3 { font-size: 10.2pt } .entry { margin-bottom: 6pt } body { font-size: 9.4pt } .when { color: #666; font-size: 8.8pt }`,
    {
      top: tag('div', head(sheet) + tag('div', contactHtml(sheet).join(' · ')), 'top'),
      main: tag(
        'div',
        all(
          sheet.sections.filter((each) => each.kind === 'summary' || each.kind === 'work'),
          { entry: 'stacked' },
        ),
      ),
      side: tag(
        'div',
        personalHtml(sheet) +
          all(
            sheet.sections.filter((each) => each.kind !== 'summary' && each.kind !== 'work'),
            { entry: 'stacked', skills: 'list', pairs: 'colon' },
          ),
      ),
    },
    false,
  );

const sideParts = (sheet: Sheet, forms: Forms, mark?: (kind: string, label: string) => string) => ({
  side: tag(
    'div',
    `<section>${tag('h2', safe(sheet.contactHeading))}${contactHtml(sheet, mark)
      .map((each) => tag('div', each, 'line'))
      .join('')}</section>${personalHtml(sheet)}${all(sheet.sections.filter(isSide), forms)}`,
    'side',
  ),
  rest: all(
    sheet.sections.filter((each) => !isSide(each)),
    forms,
  ),
});

export const sidebarLeft: HtmlLayout = (sheet) => {
  const { side, rest } = sideParts(sheet, { entry: 'stacked', skills: 'lines', pairs: 'columns' });
  return columns(
    sheet,
    `@page { margin: 0 } html { background: linear-gradient(to right, #1f2d3d 64mm, #fff 64mm) } .columns { display: grid; grid-template-columns: 64mm 1fr }
     .side { color: #fff; padding: 14mm 7mm; font-size: 9.2pt } .side a { color: #fff } .side h2 { color: #9fc5e8; font-size: 11pt; margin: 12pt 0 4pt; border: 0 } .side .row { display: flex; justify-content: space-between }
     .main { padding: 14mm 12mm } .main h2 { font-size: 13pt; color: #1f2d3d; border-bottom: 1pt solid #ccc; margin: 12pt 0 5pt } h3 { font-size: 10.5pt } .entry { margin-bottom: 7pt } .when { color: #777 } .line { margin: 3pt 0; overflow-wrap: anywhere } .side ul { padding-left: 1em }`,
    { side, main: tag('div', head(sheet) + rest, 'main') },
    true,
  );
};

export const sidebarRight: HtmlLayout = (sheet) => {
  const { side, rest } = sideParts(sheet, { entry: 'dates-right', skills: 'chips', pairs: 'brackets' });
  return columns(
    sheet,
    `@page { margin: 12mm } body { font-size: 9.6pt } .columns { display: grid; grid-template-columns: 1fr 55mm; gap: 16pt } .side { background: #eef3ee; padding: 10pt; border-radius: 4pt; font-size: 9pt }
     h2 { font-size: 11pt; color: #38761d; text-transform: uppercase; margin: 10pt 0 4pt } .row { display: flex; justify-content: space-between; gap: 8pt } h3 { font-size: 10pt } .entry { margin-bottom: 6pt }
     .when, .where { color: #666; white-space: nowrap; font-size: 8.6pt } .chip { display: inline-block; background: #d9ead3; border-radius: 8pt; padding: 1pt 6pt; margin: 1.5pt 0 } .line { overflow-wrap: anywhere; margin: 2pt 0 } .side ul { padding-left: 1em }`,
    { side, main: tag('div', head(sheet) + rest, 'main') },
    false,
  );
};

/** As the network's "Save to PDF": contact and lists in a dark column, one employer with its posts below it. */
export const linkedin: HtmlLayout = (sheet) => {
  const { side } = sideParts(sheet, { entry: 'stacked', skills: 'lines', pairs: 'brackets' });
  const rest = sheet.sections
    .filter((each) => !isSide(each))
    .map((section) =>
      section.kind === 'work' && section.form === 'entries'
        ? `<section>${tag('h2', safe(section.heading))}${section.entries
            .map(
              ({ first, second, place, dates, bullets }) =>
                `<div class="entry"><h3>${safe(first)}</h3><div>${safe(second)}</div><div class="when">${safe(dates)}</div>${tag('div', safe(place ?? ''), 'when')}${tag('p', safe(bullets.join('. ')))}</div>`,
            )
            .join('')}</section>`
        : sectionHtml(section, { entry: 'stacked' }),
    )
    .join('');
  return columns(
    sheet,
    `@page { margin: 0 } html { background: linear-gradient(to right, #2e3e48 60mm, #fff 60mm) } .columns { display: grid; grid-template-columns: 60mm 1fr } .side { color: #e8eef1; padding: 16mm 8mm; font-size: 8.8pt } .side a { color: #e8eef1 } .side h2 { font-size: 11pt; color: #e8eef1; margin: 12pt 0 4pt; font-weight: 600 } .main { padding: 16mm 12mm } .main h2 { font-size: 14pt; font-weight: normal; margin: 14pt 0 6pt; border-top: .6pt solid #ccc; padding-top: 8pt } .name { font-weight: normal; font-size: 23pt } .headline { font-size: 11pt } h3 { font-size: 11pt } .when { color: #888; font-size: 9pt } .entry { margin-bottom: 9pt } .line { overflow-wrap: anywhere; margin: 3pt 0 } .side ul { padding: 0; list-style: none } .side li { margin: 3.5pt 0 }`,
    { side, main: tag('div', head(sheet) + rest, 'main') },
    true,
  );
};
