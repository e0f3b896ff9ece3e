import { findDates } from '../dates/find-dates';
import type { PageLine } from '../page-line';
import { matchHeading } from './heading-words';

/** A table that was read column by column, headings and dates on the left: its rows are put together again. */
export const mergeRows = (lines: readonly PageLine[]): readonly PageLine[] => {
  const regions = regionsOf(lines);
  const merged: PageLine[] = [];
  for (let index = 0; index < regions.length; index += 1) {
    const [labels, contents] = [regions[index], regions[index + 1]];
    if (labels && contents && isLabelColumn(labels, contents)) {
      merged.push(...rowsOf([...labels, ...contents], labels[0]?.region ?? 0));
      index += 1;
    } else merged.push(...(labels ?? []));
  }
  return merged;
};

export const regionsOf = (lines: readonly PageLine[]): readonly (readonly PageLine[])[] => {
  const regions: PageLine[][] = [];
  for (const line of lines) {
    const open = regions.at(-1);
    const last = open?.at(-1);
    if (open && last && last.page === line.page && last.region === line.region) open.push(line);
    else regions.push([line]);
  }
  return regions;
};

const isLabelColumn = (column: readonly PageLine[], contents: readonly PageLine[]): boolean => {
  if (column.length > 120 || column[0]?.page !== contents[0]?.page) return false;
  const left = Math.min(...contents.map(({ box }) => box?.[0] ?? 0));
  const labels = column.filter(({ box }) => box && box[0] + box[2] <= left + 2);
  if (labels.length < 4 || labels.length < column.length * 0.7 || contents.length < labels.length)
    return false;
  const headings = labels.filter((line) => matchHeading(line.text)?.strength === 'exact').length;
  const dated = labels.filter((line) => findDates(line.text.slice(0, 60)).length > 0).length;
  if (headings < 3 || headings + dated < labels.length * 0.5) return false;
  const tops = contents.map(({ box }) => box?.[1] ?? -1);
  const level = labels.filter(({ box }) => box && tops.some((top) => Math.abs(top - box[1]) <= 4)).length;
  return level >= labels.length * 0.6;
};

/** Lines within four points of the first of their row stand in one row. */
const rowsOf = (lines: readonly PageLine[], region: number): readonly PageLine[] => {
  const rows: PageLine[][] = [];
  for (const line of lines.toSorted((a, b) => topOf(a) - topOf(b))) {
    const row = rows.at(-1);
    if (row?.[0] && topOf(line) - topOf(row[0]) <= 4) row.push(line);
    else rows.push([line]);
  }
  return rows
    .flatMap((row) => row.toSorted((a, b) => leftOf(a) - leftOf(b)))
    .map((line) => ({ ...line, region }));
};

const topOf = ({ box }: PageLine): number => box?.[1] ?? 0;
const leftOf = ({ box }: PageLine): number => box?.[0] ?? 0;
