import { addCounts, type Counts, type Figures, figuresOf, noCounts } from './count-matches';
import type { Label } from './label';
import type { Measured } from './measure-document';

export type Fields = Readonly<Record<string, Figures>>;
export type Tally = {
  readonly files: number;
  readonly fields: Fields;
  /** The same by what the labels say of the files: layout, format, language. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, Fields>>>>;
};
export const groupings = ['layout', 'format', 'language', 'country', 'sector'] as const;
export type Grouping = (typeof groupings)[number];

type Pair = { readonly label: Label; readonly measured: Measured };

export const tally = (pairs: readonly Pair[]): Tally => ({
  files: pairs.length,
  fields: sumFields(pairs),
  groups: Object.fromEntries(
    groupings
      .map((by) => [by, groupBy(pairs, by)] as const)
      .filter(([, group]) => Object.keys(group).length > 1),
  ),
});

const groupBy = (pairs: readonly Pair[], by: Grouping): Record<string, Fields> => {
  const names = [...new Set(pairs.map(({ label }) => label[by] ?? ''))].filter((name) => name !== '').sort();
  return Object.fromEntries(
    names.map((name) => [name, sumFields(pairs.filter(({ label }) => label[by] === name))]),
  );
};

const sumFields = (pairs: readonly Pair[]): Fields => {
  const sums: Record<string, Counts> = {};
  for (const { measured } of pairs)
    for (const [field, counts] of Object.entries(measured.fields))
      sums[field] = addCounts(sums[field] ?? noCounts, counts);
  return Object.fromEntries(Object.entries(sums).map(([field, counts]) => [field, figuresOf(counts)]));
};
