import { foldText } from '../fold-text';
import type { DateOrder } from './date-order';
import { presentPattern, seasonPattern, versionedBefore } from './date-words';
import { monthPattern, monthsByName } from './month-names';

/** A date at characters `from` to `to` of a text; YYYY-MM-DD, YYYY-MM or YYYY, as exact as it is written. */
export type FoundDate = { readonly from: number; readonly to: number; readonly value: string };

/** What a range is made of. `weak`: a date only beside another one (03/19, Mar 19, '19). */
export type DatePart = FoundDate & {
  readonly kind: 'date' | 'month' | 'present' | 'years';
  readonly weak?: true;
};

export const findDates = (text: string, order: DateOrder = 'month-first'): readonly FoundDate[] =>
  findDateParts(text, order).flatMap(({ from, to, value, kind, weak }) => {
    if (weak) return [];
    if (kind === 'years') return value.split('/').map((each) => ({ from, to, value: each }));
    return kind === 'date' ? [{ from, to, value }] : [];
  });

/** All of them in order, none over another. Only a text with a digit can hold a date. */
export const findDateParts = (text: string, order: DateOrder): readonly DatePart[] => {
  if (!/[\d０-９]/.test(text)) return [];
  const folded = foldText(text.slice(0, mostCharacters));
  const taken: DatePart[] = [];
  const isFree = (from: number, to: number) => taken.every((part) => part.to <= from || part.from >= to);
  for (const [pattern, read] of readers) {
    if (taken.length > mostParts) break;
    for (const found of folded.matchAll(pattern)) {
      const to = found.index + found[0].length;
      if (!isFree(found.index, to)) continue;
      const made = read(found, { folded, order, to });
      if (made) taken.push({ from: found.index, to, ...made });
    }
  }
  return taken.sort((a, b) => a.from - b.from);
};

/** No line of a resume holds more; keeps a hostile one cheap. */
const mostParts = 60;
const mostCharacters = 4000;

type Made = Omit<DatePart, 'from' | 'to'>;
type Context = { readonly folded: string; readonly order: DateOrder; readonly to: number };
type Reader = readonly [RegExp, (found: RegExpExecArray, context: Context) => Made | null];

const year = '(?:19[5-9]\\d|20[0-2]\\d|203[0-5])';
const short = "['\u2018\u2019\u00b4`] ?\\d\\d";
const months = `(?<!\\p{L})(?:${monthPattern})(?!\\p{L})`;
const of = "(?:of |de |del |di |do |d[\u2019'])?";

const readers: readonly Reader[] = [
  [all(`(?<![\\d.])(${year})([-./])(\\d{1,2})\\2(\\d{1,2})(?!\\d)`), ([, y, , m, d]) => day(y, m, d)],
  [
    all(`(?<![\\d.,/+])(\\d{1,2}) ?([-./]) ?(\\d{1,2}) ?\\2 ?(${year}|\\d\\d)(?!\\d)(?!\\2\\d)`),
    ([, a = '', separator, b = '', y], { order }) => {
      const monthFirst = Number(b) > 12 || (separator !== '.' && order === 'month-first' && Number(a) <= 12);
      return monthFirst ? day(y, a, b) : day(y, b, a);
    },
  ],
  [
    all(`(?<!\\d)(${year}) ?[年년](?: ?(\\d{1,2}) ?[月월](?: ?(\\d{1,2}) ?[日일])?)?`),
    ([, y, m, d]) => (d ? day(y, m, d) : m ? month(y, m) : date(y)),
  ],
  [
    all(
      `(?<![\\d'\u2019])(\\d{1,2})(?:st|nd|rd|th|er|e|o|\\.|º|ª)?[ -]{0,2}${of}(${months})\\.?[ ,./-]{0,2}${of}(${year}|${short})(?!\\d)`,
    ),
    ([, d, name, y]) => day(y, named(name), d),
  ],
  [
    all(`(${months})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:, ?|  ?)(${year})(?!\\d)`),
    ([, name, d, y]) => day(y, named(name), d),
  ],
  [
    all(`(${months})(?:\\.?,? {0,2}|\\.? ?[-/.\u2013]|\\.? / )${of}(${year}|${short})(?!\\d)`),
    ([, name, y]) => month(y, named(name)),
  ],
  [
    all(`(?<!\\d)(${year})[ .,/-]{1,2}(${months})(?! ?\\d)`),
    ([, y, name = '']) => (name.length > 3 ? month(y, named(name)) : null),
  ],
  // 05 - 07/2019: the first month takes the year of the second
  [
    all(`(?<![\\d./:-])(0?[1-9]|1[0-2])\\.?(?= ?[-\u2013\u2014] ?(?:0?[1-9]|1[0-2])[./]${year}(?!\\d))`),
    ([, m = '']) => ({ kind: 'month', value: m.padStart(2, '0') }),
  ],
  [all(`(?<![\\d,./+])(0?[1-9]|1[0-2])(?:[./-]| ?[./] ?)(${year})(?![\\d%])`), ([, m, y]) => month(y, m)],
  [
    all(`(?<![\\d.,/+$€£¥-])(${year})([-./])(0[1-9]|1[0-2]|[1-9](?![\\d]))(?![\\d%])`),
    (found, context) => yearMonth(found, context),
  ],
  [
    all(
      `(?<!\\p{L})(?:${seasonPattern})(?:[ -]{1,2}|(?<=\\d))(?:of |term |semester )?(${year})(?:/(?:20)?\\d\\d)?(?!\\d)`,
    ),
    ([, y]) => date(y),
  ],
  [
    all(`(?<![\\d.,/+$€£¥\\p{L}])(${year}) ?[-\u2010-\u2015/] ?['\u2019]?(\\d\\d)(?![\\d%.,:/])`),
    ([, y = '', end = ''], { folded, to }) => {
      const last = `${y.slice(0, 2)}${end}`;
      const isYears =
        Number(last) > Number(y) && Number(last) <= 2035 && !/^ ?[$€£]/.test(folded.slice(to, to + 2));
      return isYears ? { kind: 'years', value: `${y}/${last}` } : null;
    },
  ],
  [
    all(`(?<![\\d.,/+$€£¥\\p{L}-])(${year})/(${year})(?![\\d%/])`),
    ([, y, end]) => (Number(end) === Number(y) + 1 ? { kind: 'years', value: `${y}/${end}` } : null),
  ],
  [all(`${year}(?!\\d)`), (found, context) => (isLoneYear(found, context) ? date(found[0]) : null)],
  [all(`(?<![\\d/.,:])(0?[1-9]|1[0-2])[/.](\\d\\d)(?![\\d/.,:%])`), ([, m, y]) => weak(month(y, m))],
  [all(`(${months})\\.?[ -](\\d\\d)(?![\\d:/.,])`), ([, name, y]) => weak(month(y, named(name)))],
  [all(`(?<![\\d\\p{L}])(${short})(?![\\ds])`), ([, y]) => weak(date(y))],
  [
    all(
      `${months}(?=\\.?[^\\p{L}\\d]{0,3}(?:to|bis|a|al|until|thru|tot|do|til)?[^\\p{L}\\d]{0,3}(?:${monthPattern})(?!\\p{L}))`,
    ),
    ([name]) => ({ kind: 'month', value: named(name) }),
  ],
  [all(`(?<![\\p{L}])(?:${presentPattern})(?!\\p{L})`), () => ({ kind: 'present', value: 'present' })],
];

const date = (y: string | undefined): Made | null => {
  const full = fullYear(y);
  return full === null ? null : { kind: 'date', value: full };
};

const month = (y: string | undefined, m: string | undefined): Made | null => {
  const full = fullYear(y);
  const number = Number(m);
  if (full === null || !(number >= 1 && number <= 12)) return null;
  return { kind: 'date', value: `${full}-${String(number).padStart(2, '0')}` };
};

const day = (y: string | undefined, m: string | undefined, d: string | undefined): Made | null => {
  const made = month(y, m);
  const number = Number(d);
  if (!made || !(number >= 1 && number <= 31)) return null;
  return { kind: 'date', value: `${made.value}-${String(number).padStart(2, '0')}` };
};

const weak = (made: Made | null): Made | null => made && { ...made, weak: true };

const named = (name: string | undefined): string =>
  String(monthsByName.get(name ?? '') ?? 0).padStart(2, '0');

const fullYear = (written: string | undefined): string | null => {
  const digits = written?.replace(/\D/g, '') ?? '';
  if (digits.length === 4) return digits;
  if (digits.length !== 2) return null;
  return Number(digits) <= 35 ? `20${digits}` : Number(digits) >= 50 ? `19${digits}` : null;
};

/** 2010-11 and 2015/16 alone are a year of school; beside another date of that form they are months. */
const yearMonth = ([whole, y = '', , m = '']: RegExpExecArray, { folded, to }: Context): Made | null => {
  const isNextYear = m.length === 2 && Number(m) === (Number(y) + 1) % 100;
  const after = folded.slice(to, to + 24);
  const before = folded.slice(Math.max(0, to - whole.length - 24), to - whole.length);
  const isBeside =
    /^ ?(?:[-\u2010-\u2015~]|to|bis|\p{L}{1,5}) ?(?:(?:19|20)\d\d[-./]\d|\p{L})/u.test(after) ||
    /(?:19|20)\d\d[-./]\d\d? ?(?:[-\u2010-\u2015~]|to|bis) ?$/.test(before);
  return isNextYear && !isBeside ? { kind: 'years', value: `${y}/${String(Number(y) + 1)}` } : month(y, m);
};

/** Four digits that are no part of a longer number, an amount, a path, a telephone number or a product's name. */
const isLoneYear = ({ index }: RegExpExecArray, { folded, to }: Context): boolean => {
  const before = folded.slice(Math.max(0, index - 24), index);
  const after = folded.slice(to, to + 12);
  if (/[\d$€£¥#+@_&=\p{L}]$/u.test(before) || /(?:\d[.,]|[a-z]\/|\p{L}-)$/u.test(before)) return false;
  if (/^(?:[\d@%_\p{L}]|[.,]\d{3}|[.,]\d\d?(?!\d)(?! ?[-\u2013.]))/u.test(after) && !startsMonth(after))
    return false;
  if (
    /^ ?(?:€|\$|£|usd|eur|gbp|pln|zl|kg|km|m2|hours|employees|people|users|customers|units|mah)(?!\p{L})/u.test(
      after,
    )
  )
    return false;
  if (versionedBefore.test(before)) return false;
  const glued = `${/[\d()+./-]*$/.exec(before)?.[0] ?? ''}${/^[\d()./-]*/.exec(after)?.[0] ?? ''}`;
  const others = glued.replace(new RegExp(`${year}(?!\\d)`, 'g'), '').replace(/\D/g, '');
  return others.length < 3 && !/\+\d[\d ().-]*$/.test(before) && !/^[ -]\d{3,}[ -]\d{2,}/.test(after);
};

const startsMonth = (after: string): boolean =>
  new RegExp(`^(?:${monthPattern}|${presentPattern})`, 'u').test(after);

function all(source: string): RegExp {
  return new RegExp(source, 'gu');
}
