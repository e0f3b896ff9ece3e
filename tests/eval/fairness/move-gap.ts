import type { Moment, Person, Post } from '../people/person';
import type { Pair } from './swaps';

const gapMonths = 14;

/** The same jobs for as long; in the second one the older ones end fourteen months sooner. Null: no place for a gap. */
export const gapPair = (given: Person): Pair | null => {
  const person = inMonths(given);
  const place = person.jobs.findIndex((job, index) => {
    const older = person.jobs[index + 1];
    return (
      older !== undefined &&
      older.employer !== job.employer &&
      person.jobs
        .slice(index + 1)
        .every(({ end }) => end !== null && monthOf(end) < earliest(person.jobs.slice(0, index + 1)))
    );
  });
  if (place < 0) return null;
  const jobs = person.jobs.map((job, index) =>
    index <= place ? job : { ...job, start: sooner(job.start), end: sooner(job.end) },
  );
  return [person, { ...person, jobs }];
};

const inMonths = (person: Person): Person =>
  person.manner.dates === 'YYYY' ? { ...person, manner: { ...person.manner, dates: 'MM/YYYY' } } : person;

const monthOf = ({ year, month }: Moment): number => year * 12 + (month ?? 1) - 1;
const earliest = (jobs: readonly Post[]): number =>
  Math.min(...jobs.map(({ start }) => (start ? monthOf(start) : Number.POSITIVE_INFINITY)));
const sooner = (moment: Moment | null): Moment | null => {
  if (!moment) return null;
  const month = monthOf(moment) - gapMonths;
  return { year: Math.floor(month / 12), month: (month % 12) + 1 };
};
