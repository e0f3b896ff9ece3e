import type { DateFact, EndFact } from '@shared/model/profile';
import { type FoundDate, findDates } from '../dates/find-dates';
import { findRanges } from '../dates/find-ranges';
import { type Piece, spansOf, textOf } from './words';

/** A range, or a single date as its end. */
export type Dated = {
  readonly from: number;
  readonly to: number;
  readonly start: FoundDate | null;
  readonly end: FoundDate | null;
};

/** The dates within a piece, in order, at places of its words. */
export const datesIn = (piece: Piece): readonly Dated[] => {
  const text = textOf(piece).replace(markInCell, (mark) => ' '.repeat(mark.length));
  if (!/\d/.test(text)) return [];
  const ranges: readonly Dated[] = findRanges(text);
  const single = findDates(text)
    .filter(({ from, to }) => ranges.every((range) => to <= range.from || from >= range.to))
    .map((date): Dated => ({ from: date.from, to: date.to, start: null, end: date }));
  return [...ranges, ...single].sort((a, b) => a.from - b.from).map((dated) => moved(dated, piece.from));
};

/** "2.1" in the cell before "Sep 2014" is no first of September. */
const markInCell = /\b\d[.,]\d{1,2}(?=\s{2,})/g;

export const dateFactOf = (piece: Piece, date: FoundDate | null): DateFact | null =>
  date === null || date.value === 'present'
    ? null
    : { value: date.value, confidence: 0.9, spans: spansOf({ ...piece, from: date.from, to: date.to }) };

export const endFactOf = (piece: Piece, date: FoundDate | null): EndFact | null =>
  date === null
    ? null
    : { value: date.value, confidence: 0.9, spans: spansOf({ ...piece, from: date.from, to: date.to }) };

const moved = ({ from, to, start, end }: Dated, by: number): Dated => ({
  from: from + by,
  to: to + by,
  start: start && { ...start, from: start.from + by, to: start.to + by },
  end: end && { ...end, from: end.from + by, to: end.to + by },
});
