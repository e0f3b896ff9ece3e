import type { ColumnField, TableRow } from '@shared/model/table';

export const fieldWords: Readonly<Record<ColumnField, string>> = {
  name: 'Name',
  'first-name': 'First name',
  'last-name': 'Last name',
  email: 'E-mail',
  phone: 'Phone',
  place: 'Place',
  link: 'Link',
  title: 'Title',
  employer: 'Employer',
  skills: 'Skills',
  languages: 'Languages',
  notes: 'Notes',
  other: 'Keep as text',
  'leave-out': 'Leave out',
};

export const fieldChoices = (Object.keys(fieldWords) as ColumnField[]).map((value) => ({
  value,
  label: fieldWords[value],
}));

/** The columns that the rows fill, in the order in which they first come. */
export const labelsIn = (rows: readonly TableRow[]): readonly string[] => [
  ...new Set(rows.flatMap(({ lines }) => lines.map(({ label }) => label))),
];

/** Two columns of one kind stand in one. */
export const valueIn = ({ lines }: TableRow, label: string): string =>
  lines
    .filter((line) => line.label === label)
    .map(({ value }) => value)
    .join(' · ');
