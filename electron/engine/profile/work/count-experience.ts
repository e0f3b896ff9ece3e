import { type MonthSpan, monthSpan, monthsIn, newerDate, uniteSpans } from '@shared/lib/month-spans';
import type { DocumentDate, Profile, Stretch, WorkedJob } from '@shared/model/profile';

/**
 * The union of the jobs' dates, so that two jobs at once count once, and the months between them. `present` is the
 * document's own date, else the newest date of its jobs: never today.
 */
export const countExperience = (
  jobs: readonly WorkedJob[],
  date: DocumentDate | null,
): Pick<Profile, 'experience' | 'gaps'> => {
  const newest = jobs.flatMap(({ start, end }) => [start?.value, end?.value]).reduce(newerDate, undefined);
  const today = newerDate(date?.value, newest) ?? null;
  const united = uniteSpans(jobs.flatMap((job) => monthsOf(job, today) ?? []));
  return {
    experience: {
      months: monthsIn(united),
      stretches: united.map(({ from, to }) => stretchOf(from, to)),
    },
    gaps: united.flatMap((span, index) => gapBetween(united[index - 1], span)),
  };
};

const monthsOf = ({ start, end }: WorkedJob, today: string | null): MonthSpan | null => {
  const last = end?.value === 'present' ? today : end?.value;
  return start && last ? monthSpan(start.value, last) : null;
};

/** Between years alone a gap of less than a year says nothing. */
const gapBetween = (before: MonthSpan | undefined, after: MonthSpan): readonly Stretch[] => {
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
