import type { DateOrder } from '../dates/date-order';
import { presentPattern } from '../dates/date-words';
import { findRanges } from '../dates/find-ranges';
import { foldText } from '../fold-text';
import type { WorkLine } from './work-line';

/** Dates that begin on one line and end on the next, as narrow columns break them: each line learns its half. */
export const joinRanges = (lines: readonly WorkLine[], order: DateOrder): readonly WorkLine[] => {
  const joined = [...lines];
  for (let index = 0; index + 1 < joined.length; index += 1) {
    const here = joined[index];
    if (!here || here.is === 'item' || here.endsOn || here.dated) continue;
    const made = joinCut(joined, index, order) ?? joinOpen(joined, index);
    for (const [at, line] of made ?? []) joined[at] = line;
  }
  return joined;
};

type Changes = readonly (readonly [index: number, line: WorkLine])[];

/** "Jan 2020 – Dec" over "2021", "2016-04 – 2020-" over "10": read as if they stood on one line. */
const joinCut = (lines: readonly WorkLine[], index: number, order: DateOrder): Changes | null => {
  const [here, next] = [lines[index], lines[index + 1]];
  if (!here || !next || next.is === 'item') return null;
  const cell = /^.{4,30}?(?=\s{2,}|$)/.exec(here.line.text)?.[0] ?? '';
  const below = /^\s*\S{1,12}(?:\s\d{4})?(?=\s{2,}|\s[|\u00b7\u2022]|$)/.exec(next.line.text)?.[0] ?? '';
  if (!/\d/.test(cell) || !cutOff.test(foldText(cell)) || !/^\s*(?:\d|\p{L})/u.test(below)) return null;
  const glue = /\d-$/.test(cell) ? '' : ' ';
  const [range] = findRanges(`${cell}${glue}${below.trim()}`, order);
  if (!range?.start || !range.end || range.to <= cell.length + glue.length || range.from > 6) return null;
  const whole = { from: range.from, to: cell.length, start: range.start, end: null };
  const date = { from: 0, to: below.length, value: range.end.value };
  const half = range.end.from < cell.length ? { from: range.end.from, to: cell.length } : null;
  const rest = here.line.text.slice(cell.length).trim();
  return [
    [
      index,
      {
        ...here,
        is: 'head',
        range: whole,
        isSingle: false,
        rest,
        endsOn: { line: next.line, date, ...(half ? { half } : {}) },
      },
    ],
    [index + 1, endLine(next, { from: 0, to: below.length })],
  ];
};

const cutOff =
  /(?:[-\u2010-\u2015~]|\b(?:to|bis|au|a|al|ate|tot|do))\s*(?:\p{L}{3,10}\.?|\d{1,2}\.|(?:19|20)\d\d-)?\s*$/u;

/** A beginning whose end stands at the start of one of the next two lines, with nothing or a "to" between them. */
const joinOpen = (lines: readonly WorkLine[], index: number): Changes | null => {
  const here = lines[index];
  if (!here?.range?.start || here.range.end) return null;
  const middle = lines[index + 1]?.line.text.trim() ?? '';
  const isTo = /^(?:to|bis|au|à|al|a|até|tot|do|[-\u2013\u2014])$/i.test(middle);
  const at = isTo ? index + 2 : index + 1;
  const opens =
    !here.isSingle ||
    isTo ||
    isStacked(here, lines[index + 1]) ||
    (toWord.test(here.rest) && presentAt(middle) !== null) ||
    (here.rest === '' && /^(?:to|bis|au|à|al|até|tot|do)\s|^[-\u2013\u2014]\s?\S/i.test(middle));
  const skipped = lines[index + 2]?.line.text.trim() === undefined ? -1 : skipEmpty(lines, index);
  const found = [at, skipped].find((each) => each > index && isLoneEnd(lines[each]));
  const end = found === undefined ? undefined : lines[found];
  if (!opens || found === undefined || !end) return null;
  const date = end.range?.start ??
    end.range?.end ?? { from: 0, to: presentAt(end.line.text)?.length ?? 0, value: 'present' };
  const between = found === index + 2 ? lines[index + 1] : undefined;
  return [
    [index, { ...here, isSingle: false, endsOn: { line: end.line, date } }],
    ...(between ? [[index + 1, endLine(between, { from: 0, to: between.line.text.length })] as const] : []),
    [found, endLine(end, date)],
  ];
};

const toWord = /^(?:to|bis|au|à|a|al|até|tot|do|til|till|hasta|по|до)$/iu;

/** 09.2015 over 05.2019, in a cell at the left or alone: a beginning and its end. */
const isStacked = (here: WorkLine, next: WorkLine | undefined): boolean => {
  if (!next || next.is === 'item' || next.isApart || !isLoneEnd(next) || !isInCell(here)) return false;
  const [start, end] = [here.range?.start?.value, next.range?.start?.value];
  if (end === undefined) return true;
  return isInCell(next) && start !== undefined && start.length === 7 && end.length === 7 && start < end;
};

const isInCell = ({ line, range }: WorkLine): boolean =>
  range !== null && range.from <= 1 && /^\s*$|^\s{2}/.test(line.text.slice(range.to));

const skipEmpty = (lines: readonly WorkLine[], index: number): number =>
  (lines[index + 1]?.line.text.trim().length ?? 9) <= 3 ? index + 2 : -1;

const endLine = (
  { range: _range, ...line }: WorkLine,
  { from, to }: { readonly from: number; readonly to: number },
): WorkLine => ({
  ...line,
  is: 'head',
  range: null,
  isSingle: false,
  rest: `${line.line.text.slice(0, from)} ${line.line.text.slice(to)}`.replace(
    /^[\s|,;:\u2013\u2014-]+|\s+$/g,
    '',
  ),
  dated: { from, to, start: null, end: null },
});

const isLoneEnd = (each: WorkLine | undefined): boolean => {
  if (!each || each.is === 'item') return false;
  if (!each.range) return presentAt(each.line.text) !== null;
  const isHalf = each.range.end === null || each.range.start === null;
  return each.range.from <= 6 && isHalf && (each.isSingle || each.range.start === null);
};

/** "heute" alone or in the cell at the left. */
const presentAt = (text: string): string | null => {
  const found = lonePresent.exec(foldText(text.slice(0, 60)));
  return found ? text.slice(0, found[0].length) : null;
};

const lonePresent = new RegExp(
  `^[^\\p{L}\\p{N}]{0,3}(?:${presentPattern})(?:[^\\p{L}\\p{N}]*$|(?=\\s{2,}\\S))`,
  'iu',
);
