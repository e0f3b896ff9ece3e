import { foldText } from '../fold-text';
import type { DateOrder } from './date-order';
import { betweenDates, dashAtStart, sinceBefore, untilBefore, weakSinceBefore } from './date-words';
import { type DatePart, type FoundDate, findDateParts } from './find-dates';

/** From one date to another, to the present (`since 2019`), or open: `2019 –` with nothing behind it. */
export type FoundRange = {
  readonly from: number;
  readonly to: number;
  readonly start: FoundDate | null;
  /** Its value is a date or `present`; null where only a beginning is written. */
  readonly end: FoundDate | null;
};

/** A text of one line, or of two joined by a line break, where a range runs over the end of a line. */
export const findRanges = (text: string, order: DateOrder = 'month-first'): readonly FoundRange[] => {
  const parts = findDateParts(text, order);
  if (parts.length === 0) return [];
  const folded = foldText(text);
  const ranges: FoundRange[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part) break;
    const next = parts[at + 1];
    const pair = next && joined(folded, part, next);
    if (pair) at += 1;
    const range = pair ?? alone(folded, part);
    if (range) ranges.push(range);
  }
  return ranges;
};

const joined = (folded: string, first: DatePart, second: DatePart): FoundRange | null => {
  const between = folded.slice(first.to, second.from);
  if (between.length > 24 || !isBetween(folded, first, second)) return null;
  const whole = { from: first.from, to: second.to };
  if (first.kind === 'month') {
    if (second.kind !== 'date' || second.value.length < 7) return null;
    const year = Number(second.value.slice(0, 4));
    const begins = first.value <= second.value.slice(5, 7) ? year : year - 1;
    return { ...whole, start: { ...whole, value: `${begins}-${first.value}` }, end: bare(second) };
  }
  if (first.kind === 'years' && second.kind === 'years') {
    return {
      ...whole,
      start: { ...whole, value: first.value.slice(0, 4) },
      end: { ...whole, value: second.value.slice(5) },
    };
  }
  if (first.kind === 'present') {
    return second.kind === 'date' && !second.weak
      ? { ...whole, start: bare(second), end: bare(first) }
      : null;
  }
  if (first.kind !== 'date' || (second.kind !== 'date' && second.kind !== 'present')) return null;
  if (first.weak && second.kind === 'date' && first.value.length > second.value.length) return null;
  if (second.kind === 'present') return { ...whole, start: bare(first), end: bare(second) };
  const length = Math.min(first.value.length, second.value.length);
  const isTurned = first.value.slice(0, length) > second.value.slice(0, length);
  return { ...whole, start: bare(isTurned ? second : first), end: bare(isTurned ? first : second) };
};

const isBetween = (folded: string, first: DatePart, second: DatePart): boolean => {
  const between = folded.slice(first.to, second.from);
  // 2014  2015 in two cells, and nothing else
  const isWhole = folded.slice(0, first.from).trim() === '' && folded.slice(second.to).trim() === '';
  const core = between.replace(/^[\s.,)\]]+|[\s.,([]+$/g, '');
  if (core === '/') return first.value.length === second.value.length || /\s/.test(between);
  if (core !== '') return betweenDates.test(core);
  if (second.kind === 'present')
    return first.kind === 'date' && (first.value.length > 4 || between.length < 3);
  if (first.weak || second.weak || first.kind !== 'date' || second.kind !== 'date') return false;
  // 06/2014  08/2016 in two cells, or run into one another
  const isNamed = /^\p{L}/u.test(folded.slice(second.from)) && /\d$/.test(folded.slice(first.from, first.to));
  const isBare = /^\s*$/.test(between) && (between === '' || between.length > 1 || isNamed);
  const isCells =
    between.length > 1 &&
    /\s{2}$/.test(folded.slice(0, first.from)) &&
    /^(?:\s{2}|\s*$)/.test(folded.slice(second.to));
  if (isBare && (isWhole || isCells)) return first.value < second.value;
  return isBare && first.value.length >= 7 && second.value.length >= 7 && first.value <= second.value;
};

const alone = (folded: string, part: DatePart): FoundRange | null => {
  const { from, to, kind, value } = part;
  if (kind === 'years') {
    const [start = '', end = ''] = value.split('/');
    return { from, to, start: { from, to, value: start }, end: { from, to, value: end } };
  }
  if (kind !== 'date' || part.weak) return null;
  const before = folded.slice(Math.max(0, from - 24), from);
  const after = folded.slice(to, to + 8);
  const since = sinceBefore.exec(before);
  if (since && !weakSinceBefore.test(before)) {
    const begins = from - since[0].trimStart().length;
    return { from: begins, to, start: bare(part), end: { from: begins, to, value: 'present' } };
  }
  if (untilBefore.test(before)) return { from, to, start: null, end: bare(part) };
  const rest = after.trimStart();
  const isOpen = dashAtStart.test(rest) && /^[\s.)\]]*$/.test(rest.replace(dashAtStart, '').slice(0, 2));
  return isOpen || since ? { from, to, start: bare(part), end: null } : null;
};

const bare = ({ from, to, value }: FoundDate): FoundDate => ({ from, to, value });
