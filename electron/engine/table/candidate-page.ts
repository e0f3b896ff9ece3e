// A row of a table <-> a page of its own: "Heading: value", one field after the other. What the page says is what the row
// said; what was mapped stands first, under fixed labels, so that it is read back exactly.
import type { ColumnField, GridRow } from '@shared/model/table';

/** The fields that have a label of their own, in the order of the page. */
export const pageLabels = {
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  place: 'Place',
  link: 'Link',
  title: 'Title',
  employer: 'Employer',
  skills: 'Skills',
  languages: 'Languages',
  notes: 'Notes',
} as const satisfies Partial<Record<ColumnField, string>>;
export type PageField = keyof typeof pageLabels;

export type PageLine = {
  readonly field: PageField | 'other';
  readonly label: string;
  readonly value: string;
};

/** The mark by which such a page is told from any other text. */
export const firstLine = 'Fairlead: a row of a table of candidates';
export const otherColumns = 'Other columns';

export type Mapping = { readonly headings: readonly string[]; readonly fields: readonly ColumnField[] };

export const linesOfRow = ({ cells }: GridRow, { headings, fields }: Mapping): readonly PageLine[] => {
  const valuesOf = (field: ColumnField): readonly string[] =>
    fields.flatMap((each, index) => (each === field ? cells[index] || [] : []));
  const name = [...valuesOf('name'), [...valuesOf('first-name'), ...valuesOf('last-name')].join(' ')].filter(
    (each) => each !== '',
  );
  const mapped = (Object.keys(pageLabels) as PageField[]).flatMap((field) => {
    const values = field === 'name' ? [name.slice(0, 1).join('').replace(/\s+/g, ' ')] : valuesOf(field);
    return values.flatMap((value): PageLine[] =>
      value === '' ? [] : [{ field, label: pageLabels[field], value }],
    );
  });
  const others = headings.flatMap((heading, index): PageLine[] =>
    fields[index] === 'other' && cells[index]
      ? [{ field: 'other', label: heading.replace(/[:：]+\s*$/, ''), value: cells[index] ?? '' }]
      : [],
  );
  return [...mapped, ...others];
};

/** Lines of a cell after its first are set in, so that none of them can pass for a field. */
export const pageOfLines = (lines: readonly PageLine[]): Uint8Array => {
  const said = ({ label, value }: PageLine): string =>
    `${label}: ${value.split(lineEnds).flatMap(filled).join('\n  ')}`;
  const others = lines.filter(({ field }) => field === 'other');
  const page = [
    firstLine,
    ...lines.filter(({ field }) => field !== 'other').map(said),
    ...(others.length > 0 ? [otherColumns, ...others.map(said)] : []),
  ];
  return new TextEncoder().encode(`${page.join('\n')}\n`);
};

const lineEnds = /[\n\r\v\f\u0085\u2028\u2029]+/;
const filled = (line: string): readonly string[] => (line.trim() === '' ? [] : [line.trim()]);
