// Tables of a Word document: a sidebar's two cells, and rows with the date on the left.
import { BorderStyle, type Paragraph, ShadingType, Table, TableCell, TableRow, WidthType } from 'docx';
import { bodyOf, bullet, drawn, headingOf, type Look, line, personalOf } from './docx-parts';
import type { Sheet, SheetSection } from './sheet';

const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noLines = {
  top: noLine,
  bottom: noLine,
  left: noLine,
  right: noLine,
  insideHorizontal: noLine,
  insideVertical: noLine,
};

const sideKinds = new Set(['skills', 'languages', 'certifications', 'interests']);

export const sidebar = (
  sheet: Sheet,
  { isLeft, fill, color }: { readonly isLeft: boolean; readonly fill: string; readonly color: string },
): Table => {
  const cell = (children: Paragraph[], width: number, shade?: string) =>
    new TableCell({
      children,
      width: { size: width, type: WidthType.DXA },
      margins: { top: 160, bottom: 160, left: 180, right: 180 },
      ...(shade ? { shading: { type: ShadingType.CLEAR, fill: shade, color: 'auto' } } : {}),
    });
  const look: Look = { entry: 'stacked', heading: 'bold', skills: 'items', color };
  const run = color === 'FFFFFF' ? { color } : {};
  const side = cell(
    [
      headingOf(sheet.contactHeading, look),
      ...sheet.contacts.map(({ words }) => line(words, run)),
      ...personalOf(sheet, look),
      ...drawn(
        sheet.sections.filter(({ kind }) => sideKinds.has(kind)),
        look,
      ),
    ],
    3_200,
    fill,
  );
  const main = cell(
    [
      line(sheet.name, { bold: true, size: 40 }),
      ...(sheet.headline ? [line(sheet.headline, { color: '666666' })] : []),
      ...drawn(
        sheet.sections.filter(({ kind }) => !sideKinds.has(kind)),
        { entry: 'stacked', heading: 'bold' },
      ),
    ],
    6_800,
  );
  return new Table({
    width: { size: 10_000, type: WidthType.DXA },
    columnWidths: isLeft ? [3_200, 6_800] : [6_800, 3_200],
    borders: noLines,
    rows: [new TableRow({ children: isLeft ? [side, main] : [main, side] })],
  });
};

export const rowOf = (left: Paragraph[], right: Paragraph[]): TableRow =>
  new TableRow({
    children: [
      new TableCell({ children: left, width: { size: 2_400, type: WidthType.DXA } }),
      new TableCell({
        children: right.length > 0 ? right : [line('')],
        width: { size: 7_400, type: WidthType.DXA },
      }),
    ],
  });

export const tableOf = (rows: readonly TableRow[], isLined: boolean): Table =>
  new Table({
    width: { size: 9_800, type: WidthType.DXA },
    columnWidths: [2_400, 7_400],
    ...(isLined ? {} : { borders: noLines }),
    rows: [...rows],
  });

export const datedRows = (section: SheetSection): readonly TableRow[] =>
  section.form === 'entries'
    ? section.entries.map(({ first, second, place, dates, bullets }) =>
        rowOf(
          [line(dates)],
          [
            line(first, { bold: true }),
            line([second, place].filter(Boolean).join(', ')),
            ...bullets.map((each) => bullet(each)),
          ],
        ),
      )
    : section.form === 'pairs'
      ? section.pairs.map(([left, right]) => rowOf([line(left)], [line(right)]))
      : section.form === 'groups'
        ? section.groups.map(([left, right]) => rowOf([line(left)], [line(right.join(', '))]))
        : [rowOf([line('')], bodyOf(section, { entry: 'stacked' }))];
