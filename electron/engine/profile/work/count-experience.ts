import type { DocumentDate, Profile, Stretch, WorkedJob } from '@shared/model/profile';

/**
 * The union of the jobs' dates, so that two jobs at once count once, and the months between them. Months are counted
 * with both ends. Years alone reach from one January to the other (2015 – 2018 is 36 months), and one year alone is 12.
 * `present` is the document's own date, else the newest date of its jobs: never today.
 */
export const countExperience = (
  jobs: readonly WorkedJob[],
  date: DocumentDate | null,
): Pick<Profile, 'experience' | 'gaps'> => {
  const newest = jobs.flatMap(({ start, end }) => [start?.value, end?.value]).reduce(newer, undefined);
  const today = newer(date?.value, newest) ?? null;
  const spans = jobs.flatMap((job) => monthsOf(job, today)).sort((a, b) => a.from - b.from || a.to - b.to);
  const united = unite(spans);
  return {
    experience: {
      months: united.reduce((sum, { from, to }) => sum + to - from + 1, 0),
      stretches: united.map(({ from, to }) => stretchOf(from, to)),
    },
    gaps: united.flatMap((span, index) => gapBetween(united[index - 1], span)),
  };
};

/** Months since year 0, both included; whether each end is as exact as a month. */
type Months = {
  readonly from: number;
  readonly to: number;
  readonly exactFrom: boolean;
  readonly exactTo: boolean;
};

/** The later of two; `present` is not a date. */
const newer = (a: string | undefined, b: string | undefined): string | undefined => {
  const [first, second] = [a, b].map((each) => (each === 'present' ? undefined : each));
  if (first === undefined || second === undefined) return first ?? second;
  const length = Math.min(first.length, second.length);
  return second.slice(0, length) > first.slice(0, length) ? second : first;
};

const monthsOf = ({ start, end }: WorkedJob, today: string | null): readonly Months[] => {
  const last = end?.value === 'present' ? today : end?.value;
  if (!start || !last) return [];
  const isYears = start.value.length === 4 && last.length === 4;
  const isSameYear = start.value.slice(0, 4) === last.slice(0, 4);
  const from = monthOf(start.value, 1);
  const to = isYears && !isSameYear ? monthOf(last, 1) - 1 : monthOf(last, 12);
  const exact = { exactFrom: start.value.length > 4, exactTo: last.length > 4 };
  return to >= from && to - from < mostMonths ? [{ from, to, ...exact }] : [];
};

/** Nobody works longer than 70 years in one job. */
const mostMonths = 840;

const monthOf = (value: string, without: number): number =>
  Number(value.slice(0, 4)) * 12 + (value.length > 4 ? Number(value.slice(5, 7)) : without) - 1;

const unite = (spans: readonly Months[]): readonly Months[] => {
  const united: Months[] = [];
  for (const span of spans) {
    const last = united.at(-1);
    if (!last || span.from > last.to + 1) united.push(span);
    else if (span.to > last.to) united[united.length - 1] = { ...last, to: span.to, exactTo: span.exactTo };
  }
  return united;
};

/** Between years alone a gap of less than a year says nothing. */
const gapBetween = (before: Months | undefined, after: Months): readonly Stretch[] => {
  if (!before) return [];
  const [from, to] = [before.to + 1, after.from - 1];
  const least = before.exactTo && after.exactFrom ? 1 : 12;
  return to - from + 1 >= least ? [stretchOf(from, to)] : [];
};

const stretchOf = (from: number, to: number): Stretch => ({
  from: written(from),
  to: written(to),
  months: to - from + 1,
});

const written = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
