import { figuresOf } from './count-matches';
import type { Measured } from './measure-document';
import type { Fields, Tally } from './tally';

const shown = [
  'name',
  'emails',
  'phones',
  'links',
  'location',
  'jobs',
  'degrees',
  'skills',
  'languages',
  'certifications',
];

export const showTally = ({ files, fields, groups }: Tally): readonly string[] => [
  `${files} files`,
  row('field', ['tp', 'fp', 'fn', 'precision', 'recall', 'F1', 'exact']),
  ...Object.entries(fields).map(([field, { tp, fp, fn, precision, recall, f1, exactRate }]) =>
    row(field, [tp, fp, fn, ...[precision, recall, f1, exactRate].map(figure)]),
  ),
  ...Object.entries(groups).flatMap(([by, members]) => [
    '',
    row(
      `F1 by ${by}`,
      shown.map((field) => field.slice(0, 9)),
    ),
    ...Object.entries(members).map(([name, of]) =>
      row(
        name,
        shown.map((field) => f1Of(of, field)),
      ),
    ),
  ]),
];

export const showWorst = (worst: readonly Measured[]): readonly string[] => [
  '',
  'worst files',
  ...worst.flatMap(({ file, errors, differences }) => [
    `${file}: ${errors} errors`,
    ...differences.map((each) => `    ${each.slice(0, 400)}`),
  ]),
];

const f1Of = (fields: Fields, field: string): string => {
  const counts = fields[field];
  return counts ? figure(figuresOf(counts).f1) : '-';
};

const figure = (value: number): string => value.toFixed(3);
const row = (name: string, cells: readonly (string | number)[]): string =>
  name.padEnd(26) + cells.map((cell) => String(cell).padStart(11)).join('');
