// Layouts drawn by pdfkit: words placed one line after the other, without the structure that a browser leaves.
import { type Column, type KitDocument, loadKit } from './kit-page';
import { photo } from './photo';
import type { Entry, Sheet, SheetSection } from './sheet';

export type KitLayout = (sheet: Sheet) => Promise<Uint8Array>;

type Look = {
  readonly fonts: 'sans' | 'serif';
  readonly size: number;
  readonly color: string;
  readonly spacing?: number;
  readonly entry: 'pair' | 'stacked' | 'one-line';
};

const sideKinds = new Set(['skills', 'languages', 'certifications', 'interests']);

const styles = ({ fonts, size, color, spacing = 0 }: Look) => ({
  name: { font: `${fonts}-bold`, size: size * 2, color, after: 3 },
  headline: { font: fonts, size: size * 1.1, color: '#666666', after: 3 },
  heading: { font: `${fonts}-bold`, size: size * 1.2, color, spacing, after: 3, keep: 40 },
  strong: { font: `${fonts}-bold`, size, keep: 20 },
  quiet: { font: `${fonts}-italic`, size, after: 1 },
  text: { font: fonts, size, after: 2 },
});
type Styles = ReturnType<typeof styles>;

const drawEntry = (
  column: Column,
  { first, second, place, dates, bullets }: Entry,
  style: Styles,
  form: Look['entry'],
): void => {
  const where = [second, place].filter(Boolean).join(', ');
  if (form === 'pair') {
    column.pair(first, dates, style.strong, style.text);
    column.write(where, style.quiet);
  } else if (form === 'stacked') {
    column.write(first, style.strong);
    column.write(where, style.text);
    if (dates) column.write(dates, style.quiet);
  } else column.write(`${first}, ${where}${dates ? `, ${dates}` : ''}`, style.strong);
  for (const each of bullets) column.bullet(each, style.text);
  column.gap(4);
};

const drawSection = (column: Column, section: SheetSection, look: Look): void => {
  const style = styles(look);
  column.gap(6);
  column.write(look.spacing ? section.heading.toUpperCase() : section.heading, style.heading);
  switch (section.form) {
    case 'paragraph':
      column.write(section.words, style.text);
      return;
    case 'entries':
      for (const entry of section.entries) drawEntry(column, entry, style, look.entry);
      return;
    case 'groups':
      for (const [name, items] of section.groups) column.write(`${name}: ${items.join(', ')}`, style.text);
      return;
    case 'items':
      for (const item of section.items) column.bullet(item, style.text);
      return;
    case 'pairs':
      for (const [left, right] of section.pairs) column.write(right ? `${left}: ${right}` : left, style.text);
  }
};

const drawTop = (column: Column, sheet: Sheet, look: Look): void => {
  const style = styles(look);
  column.write(sheet.name, style.name);
  if (sheet.headline) column.write(sheet.headline, style.headline);
};

const drawPhoto = (doc: KitDocument, { hasPhoto }: Sheet): void => {
  if (hasPhoto) doc.image(photo, doc.page.width - 110, 40, { width: 70 });
};

const drawPersonal = (column: Column, { personal, personalHeading }: Sheet, look: Look): void => {
  if (personal.length === 0) return;
  const style = styles(look);
  column.gap(6);
  column.write(personalHeading, style.heading);
  for (const [name, value] of personal) column.write(`${name}: ${value}`, style.text);
};

const oneColumn =
  (look: Look): KitLayout =>
  async (sheet) => {
    const { makePdf, makeColumn } = await loadKit();
    return makePdf({ title: sheet.name, author: sheet.name }, (doc) => {
      drawPhoto(doc, sheet);
      const column = makeColumn(doc, {
        x: 54,
        width: doc.page.width - 108,
        top: 48,
        bottom: doc.page.height - 48,
        nextPage: () => doc.addPage(),
      });
      drawTop(column, sheet, look);
      column.write(sheet.contacts.map(({ words }) => words).join('  |  '), styles(look).text);
      column.rule({ color: look.color });
      drawPersonal(column, sheet, look);
      for (const section of sheet.sections) drawSection(column, section, look);
    });
  };

/** Lists beside the rest; the narrow column is drawn last, as many programs do. */
const twoColumns =
  (look: Look, isLeft: boolean): KitLayout =>
  async (sheet) => {
    const { makePdf, makeColumn } = await loadKit();
    return makePdf({ title: sheet.name, author: sheet.name, bufferPages: true }, (doc) => {
      drawPhoto(doc, sheet);
      const narrow = 150;
      const wide = doc.page.width - narrow - 120;
      const columnAt = (x: number, width: number): Column => {
        let at = 0;
        const nextPage = () => {
          at += 1;
          if (at < doc.bufferedPageRange().count) doc.switchToPage(at);
          else doc.addPage();
        };
        return makeColumn(doc, { x, width, top: 52, bottom: doc.page.height - 48, nextPage });
      };
      const main = columnAt(isLeft ? 70 + narrow : 46, wide);
      drawTop(main, sheet, look);
      for (const section of sheet.sections.filter(({ kind }) => !sideKinds.has(kind)))
        drawSection(main, section, look);
      doc.switchToPage(0);
      const side = columnAt(isLeft ? 40 : doc.page.width - narrow - 40, narrow);
      const small = { ...look, size: look.size * 0.9 };
      side.write(sheet.contactHeading, styles(small).heading);
      for (const { words } of sheet.contacts) side.write(words, styles(small).text);
      drawPersonal(side, sheet, small);
      for (const section of sheet.sections.filter(({ kind }) => sideKinds.has(kind)))
        drawSection(side, section, small);
    });
  };

export const kitLayouts: Readonly<Record<string, KitLayout>> = {
  classic: oneColumn({ fonts: 'serif', size: 10, color: '#333333', entry: 'stacked' }),
  modern: oneColumn({ fonts: 'sans', size: 10.5, color: '#1155cc', entry: 'pair' }),
  spaced: oneColumn({ fonts: 'sans', size: 10, color: '#444444', spacing: 3, entry: 'pair' }),
  dense: oneColumn({ fonts: 'sans', size: 8, color: '#000000', entry: 'one-line' }),
  'sidebar-left': twoColumns({ fonts: 'sans', size: 10, color: '#38761d', entry: 'stacked' }, true),
  'sidebar-right': twoColumns({ fonts: 'serif', size: 9.5, color: '#7b1e3a', entry: 'stacked' }, false),
};
