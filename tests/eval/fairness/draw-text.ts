import type { Sheet, SheetSection } from '../layouts/sheet';

/** A sheet as somebody types it into a plain file: headings in capitals, one thing a line. */
export const drawText = (sheet: Sheet): string =>
  [
    sheet.name,
    sheet.headline,
    ...sheet.contacts.map(({ label, words }) => `${label}: ${words}`),
    ...(sheet.personal.length === 0
      ? []
      : [
          '',
          sheet.personalHeading.toUpperCase(),
          ...sheet.personal.map(([name, value]) => `${name}: ${value}`),
        ]),
    ...sheet.sections.flatMap((section) => ['', section.heading.toUpperCase(), ...linesOf(section)]),
    '',
  ]
    .filter((line) => line !== null)
    .join('\n');

const linesOf = (section: SheetSection): readonly string[] => {
  switch (section.form) {
    case 'paragraph':
      return [section.words];
    case 'entries':
      return section.entries.flatMap(({ first, second, place, dates, bullets }) => [
        `${first}, ${[second, place].filter(Boolean).join(', ')}${dates ? `, ${dates}` : ''}`,
        ...bullets.map((bullet) => `- ${bullet}`),
      ]);
    case 'groups':
      return section.groups.map(([name, items]) => `${name}: ${items.join(', ')}`);
    case 'items':
      return section.items.map((item) => `- ${item}`);
    case 'pairs':
      return section.pairs.map(([left, right]) => (right ? `${left}: ${right}` : left));
  }
};
