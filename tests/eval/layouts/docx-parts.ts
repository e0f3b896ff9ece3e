// The pieces of a Word document: paragraphs, headings, entries, as several layouts share them.
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Header,
  HeadingLevel,
  ImageRun,
  Packer,
  Paragraph,
  type ParagraphChild,
  type Table,
  TabStopType,
  type Textbox,
  TextRun,
} from 'docx';
import { photo } from './photo';
import type { Contact, Entry, Sheet, SheetSection } from './sheet';

export type Block = Paragraph | Table | Textbox;

/** Twentieths of a point, Word's own unit. */
const pageWidth = 9_600;
const font = 'Calibri';

export type Look = {
  readonly entry: 'stacked' | 'tabs' | 'one-line';
  readonly heading?: 'style' | 'spaced' | 'bold';
  readonly skills?: 'groups' | 'items' | 'commas';
  readonly color?: string;
  readonly size?: number;
};

export const write = (
  sheet: Sheet,
  children: readonly Block[],
  {
    header = [],
    margin = 1_100,
    size = 21,
  }: { readonly header?: readonly Paragraph[]; readonly margin?: number; readonly size?: number } = {},
): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      title: sheet.name,
      creator: sheet.name,
      styles: { default: { document: { run: { font, size } } } },
      sections: [
        {
          properties: { page: { margin: { top: margin, bottom: margin, left: margin, right: margin } } },
          ...(header.length > 0 ? { headers: { default: new Header({ children: [...header] }) } } : {}),
          children: [...(sheet.hasPhoto ? [picture()] : []), ...children],
        },
      ],
    }),
  );

const picture = (): Paragraph =>
  new Paragraph({
    children: [new ImageRun({ type: 'png', data: photo, transformation: { width: 90, height: 112 } })],
    alignment: AlignmentType.RIGHT,
  });

export const line = (
  words: string,
  run: {
    readonly bold?: boolean;
    readonly italics?: boolean;
    readonly size?: number;
    readonly color?: string;
  } = {},
  options: { readonly center?: boolean; readonly after?: number } = {},
): Paragraph =>
  new Paragraph({
    children: [new TextRun({ text: words, ...run })],
    spacing: { after: options.after ?? 20 },
    ...(options.center ? { alignment: AlignmentType.CENTER } : {}),
  });

export const bullet = (words: string, color?: string): Paragraph =>
  new Paragraph({
    children: [new TextRun({ text: words, ...(color ? { color } : {}) })],
    bullet: { level: 0 },
  });

export const headingOf = (words: string, { heading = 'style', color = '1F3864' }: Look): Paragraph =>
  heading === 'style'
    ? new Paragraph({ text: words, heading: HeadingLevel.HEADING_1, spacing: { before: 200, after: 60 } })
    : new Paragraph({
        children: [
          new TextRun({
            text: heading === 'spaced' ? words.toUpperCase() : words,
            bold: true,
            color,
            size: 24,
            ...(heading === 'spaced' ? { characterSpacing: 80 } : {}),
          }),
        ],
        spacing: { before: 200, after: 60 },
        border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'AAAAAA', space: 1 } },
      });

const contactRuns = (contacts: readonly Contact[], parting: string): ParagraphChild[] =>
  contacts.flatMap(({ kind, words }, index) => [
    ...(index > 0 ? [new TextRun(parting)] : []),
    kind === 'email'
      ? new ExternalHyperlink({
          link: `mailto:${words}`,
          children: [new TextRun({ text: words, style: 'Hyperlink' })],
        })
      : new TextRun(words),
  ]);

export const topOf = (sheet: Sheet, center: boolean): Paragraph[] => [
  new Paragraph({
    text: sheet.name,
    heading: HeadingLevel.TITLE,
    ...(center ? { alignment: AlignmentType.CENTER } : {}),
  }),
  ...(sheet.headline ? [line(sheet.headline, { color: '666666' }, { center })] : []),
  new Paragraph({
    children: contactRuns(sheet.contacts, ' | '),
    spacing: { after: 80 },
    ...(center ? { alignment: AlignmentType.CENTER } : {}),
  }),
];

export const personalOf = (sheet: Sheet, look: Look): Paragraph[] =>
  sheet.personal.length === 0
    ? []
    : [
        headingOf(sheet.personalHeading, look),
        ...sheet.personal.map(([name, value]) =>
          line(`${name}: ${value}`, look.color === 'FFFFFF' ? { color: 'FFFFFF' } : {}),
        ),
      ];

const entryOf = ({ first, second, place, dates, bullets }: Entry, { entry }: Look): Paragraph[] => {
  const list = bullets.map((each) => bullet(each));
  if (entry === 'one-line')
    return [
      new Paragraph({
        children: [
          new TextRun({ text: first, bold: true }),
          new TextRun(`, ${[second, place].filter(Boolean).join(', ')}${dates ? ` (${dates})` : ''}`),
        ],
      }),
      ...list,
    ];
  if (entry === 'tabs')
    return [
      new Paragraph({
        children: [
          new TextRun({ text: first, bold: true }),
          new TextRun({ text: `\t${dates}`, italics: true }),
        ],
        tabStops: [{ type: TabStopType.RIGHT, position: pageWidth }],
        spacing: { before: 80 },
      }),
      new Paragraph({
        children: [
          new TextRun({ text: second, italics: true }),
          ...(place ? [new TextRun(`\t${place}`)] : []),
        ],
        tabStops: [{ type: TabStopType.RIGHT, position: pageWidth }],
      }),
      ...list,
    ];
  return [
    line(first, { bold: true }),
    line([second, place].filter(Boolean).join(', ')),
    ...(dates ? [line(dates, { color: '777777' })] : []),
    ...list,
  ];
};

export const bodyOf = (section: SheetSection, look: Look): Paragraph[] => {
  const run = look.color === 'FFFFFF' ? { color: 'FFFFFF' } : {};
  switch (section.form) {
    case 'paragraph':
      return [line(section.words, run)];
    case 'entries':
      return section.entries.flatMap((each) => entryOf(each, look));
    case 'groups': {
      const items = section.groups.flatMap(([, each]) => each);
      if (look.skills === 'items') return items.map((each) => bullet(each, run.color));
      if (look.skills === 'commas') return [line(items.join(', '), run)];
      return section.groups.map(
        ([name, each]) =>
          new Paragraph({
            children: [
              new TextRun({ text: `${name}: `, bold: true, ...run }),
              new TextRun({ text: each.join(', '), ...run }),
            ],
          }),
      );
    }
    case 'items':
      return section.items.map((each) => bullet(each, run.color));
    case 'pairs':
      return section.pairs.map(([left, right]) => line(right ? `${left} – ${right}` : left, run));
  }
};

export const drawn = (sections: readonly SheetSection[], look: Look): Paragraph[] =>
  sections.flatMap((section) => [headingOf(section.heading, look), ...bodyOf(section, look)]);
