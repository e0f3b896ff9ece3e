// Layouts as word processors write them: styles, tabs, tables, a header, text boxes.
import { Textbox } from 'docx';
import { bodyOf, drawn, headingOf, type Look, line, personalOf, topOf, write } from './docx-parts';
import { datedRows, rowOf, sidebar, tableOf } from './docx-tables';
import type { Sheet } from './sheet';

export type DocxLayout = (sheet: Sheet) => Promise<Uint8Array>;

/** One table a section, its heading above it: the way of the German Lebenslauf. */
const tabular: DocxLayout = (sheet) =>
  write(sheet, [
    line(sheet.tongue === 'de' ? 'Lebenslauf' : 'Curriculum Vitae', { size: 36 }, { after: 160 }),
    line(sheet.name, { bold: true, size: 30 }),
    tableOf(
      [...sheet.contacts.map(({ label, words }) => [label, words] as const), ...sheet.personal].map(
        ([name, value]) => rowOf([line(name)], [line(value)]),
      ),
      false,
    ),
    ...sheet.sections.flatMap((section) => [
      headingOf(section.heading, { entry: 'stacked' }),
      tableOf(datedRows(section), false),
    ]),
  ]);

/** Everything in one table with lines, headings in the left cells. */
const table: DocxLayout = (sheet) =>
  write(sheet, [
    ...topOf(sheet, false),
    tableOf(
      [
        ...sheet.personal.map(([name, value]) => rowOf([line(name)], [line(value)])),
        ...sheet.sections.flatMap((section) =>
          section.form === 'entries'
            ? [rowOf([line(section.heading, { bold: true })], [line('')]), ...datedRows(section)]
            : [rowOf([line(section.heading, { bold: true })], bodyOf(section, { entry: 'stacked' }))],
        ),
      ],
      true,
    ),
  ]);

const columnOf =
  (look: Look, center = false, margin = 1_100): DocxLayout =>
  (sheet) =>
    write(sheet, [...topOf(sheet, center), ...personalOf(sheet, look), ...drawn(sheet.sections, look)], {
      margin,
      ...(look.size ? { size: look.size } : {}),
    });

/** Name and contact in Word's own page header, on every page. */
const header: DocxLayout = (sheet) => {
  const look: Look = { entry: 'tabs', heading: 'bold', skills: 'commas' };
  return write(sheet, [...personalOf(sheet, look), ...drawn(sheet.sections, look)], {
    header: topOf(sheet, true),
  });
};

/** Contact in a text box of its own. */
const textBox: DocxLayout = (sheet) => {
  const look: Look = { entry: 'stacked', heading: 'bold' };
  const box = new Textbox({
    style: { width: '260pt', height: '80pt' },
    children: [
      line(sheet.contactHeading, { bold: true }),
      ...sheet.contacts.map(({ label, words }) => line(`${label}: ${words}`)),
    ],
  });
  return write(sheet, [
    line(sheet.name, { bold: true, size: 40 }),
    ...(sheet.headline ? [line(sheet.headline)] : []),
    box,
    ...personalOf(sheet, look),
    ...drawn(sheet.sections, look),
  ]);
};

/** Nothing but paragraphs: what an applicant tracking system asks for. */
const plain: DocxLayout = (sheet) =>
  write(sheet, [
    line(sheet.name),
    ...(sheet.headline ? [line(sheet.headline)] : []),
    ...sheet.contacts.map(({ label, words }) => line(`${label}: ${words}`)),
    ...sheet.personal.map(([name, value]) => line(`${name}: ${value}`)),
    ...sheet.sections.flatMap((section) => [
      line(''),
      line(section.heading.toUpperCase()),
      ...(section.form === 'entries'
        ? section.entries.flatMap(({ first, second, place, dates, bullets }) => [
            line([first, second, place].filter(Boolean).join(' | ')),
            ...(dates ? [line(dates)] : []),
            ...bullets.map((each) => line(`- ${each}`)),
          ])
        : bodyOf(section, { entry: 'stacked', skills: 'commas' })),
    ]),
  ]);

export const docxLayouts: Readonly<Record<string, DocxLayout>> = {
  classic: columnOf({ entry: 'stacked' }, true),
  modern: columnOf({ entry: 'tabs', heading: 'bold', skills: 'groups' }),
  'sidebar-left': (sheet) =>
    write(sheet, [sidebar(sheet, { isLeft: true, fill: '22313F', color: 'FFFFFF' })], { margin: 700 }),
  'sidebar-right': (sheet) =>
    write(sheet, [sidebar(sheet, { isLeft: false, fill: 'EAF1EA', color: '274E13' })], { margin: 700 }),
  table,
  spaced: columnOf({ entry: 'tabs', heading: 'spaced', skills: 'commas' }, true),
  dense: columnOf({ entry: 'one-line', heading: 'bold', size: 16 }, false, 400),
  tabular,
  header,
  'text-box': textBox,
  plain,
};
