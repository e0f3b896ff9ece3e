// Stretches of months on a line: how long somebody did something, with overlaps counted once.

/** Months since year 0, both included; whether each end is as exact as a month. */
export type MonthSpan = {
  readonly from: number;
  readonly to: number;
  readonly exactFrom: boolean;
  readonly exactTo: boolean;
};

/**
 * Months are counted with both ends. Years alone reach from one January to the other (2015 – 2018 is 36 months), and
 * one year alone is 12. Null where the dates are none or turned round.
 */
export const monthSpan = (start: string, end: string): MonthSpan | null => {
  const isYears = start.length === 4 && end.length === 4;
  const isSameYear = start.slice(0, 4) === end.slice(0, 4);
  const from = monthOf(start, 1);
  const to = isYears && !isSameYear ? monthOf(end, 1) - 1 : monthOf(end, 12);
  const exact = { exactFrom: start.length > 4, exactTo: end.length > 4 };
  return to >= from && to - from < mostMonths ? { from, to, ...exact } : null;
};

/** Nobody works longer than 70 years in one job. */
const mostMonths = 840;

const monthOf = (value: string, without: number): number =>
  Number(value.slice(0, 4)) * 12 + (value.length > 4 ? Number(value.slice(5, 7)) : without) - 1;

export const uniteSpans = (spans: readonly MonthSpan[]): readonly MonthSpan[] => {
  const united: MonthSpan[] = [];
  for (const span of spans.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = united.at(-1);
    if (!last || span.from > last.to + 1) united.push(span);
    else if (span.to > last.to) united[united.length - 1] = { ...last, to: span.to, exactTo: span.exactTo };
  }
  return united;
};

export const monthsIn = (spans: readonly MonthSpan[]): number =>
  spans.reduce((sum, { from, to }) => sum + to - from + 1, 0);

/** The later of two dates; `present` is not a date. */
export const newerDate = (a: string | undefined, b: string | undefined): string | undefined => {
  const [first, second] = [a, b].map((each) => (each === 'present' ? undefined : each));
  if (first === undefined || second === undefined) return first ?? second;
  const length = Math.min(first.length, second.length);
  return second.slice(0, length) > first.slice(0, length) ? second : first;
};
