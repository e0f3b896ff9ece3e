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

const leaves: Readonly<Record<Person['tongue'], readonly string[]>> = {
  en: [
    'Parental leave',
    'Maternity leave',
    'Career break',
    'Full-time parent',
    'Military service',
    'Medical leave',
  ],
  de: ['Elternzeit', 'Mutterschutz und Elternzeit', 'Zivildienst', 'Arbeitssuche', 'Grundwehrdienst'],
  fr: ['Congé parental', 'Congé maternité', 'Service militaire'],
  es: ['Baja por maternidad', 'Excedencia', 'Servicio militar'],
  it: ['Congedo di maternità', 'Congedo parentale', 'Servizio civile'],
  pt: ['Licença-maternidade', 'Licença parental', 'Serviço militar'],
  nl: ['Ouderschapsverlof', 'Zwangerschapsverlof', 'Dienstplicht'],
  pl: ['Urlop macierzyński', 'Urlop wychowawczy', 'Służba wojskowa'],
};

/** The same gap, and a line that says what it was for. */
export const leavePair = (given: Person, index: number): Pair | null => {
  const person = gapPair(given)?.[1];
  const place = person?.jobs.findIndex((job, at) => {
    const older = person.jobs[at + 1];
    return older?.end && job.start && monthOf(job.start) - monthOf(older.end) >= gapMonths;
  });
  if (!person || place === undefined || place < 0) return null;
  const [newer, older] = [person.jobs[place]?.start, person.jobs[place + 1]?.end];
  const words = leaves[person.tongue];
  const title = words[index % words.length];
  if (!newer || !older || title === undefined) return null;
  const [start, end] = [sooner(older, -1), sooner(newer, 1)];
  const named = person.manner.titleFirst ? { title, employer: '' } : { title: '', employer: title };
  const leave: Post = { ...named, place: null, start, end, bullets: [] };
  return [person, { ...person, jobs: person.jobs.toSpliced(place + 1, 0, leave) }];
};

const inMonths = (person: Person): Person =>
  person.manner.dates === 'YYYY' ? { ...person, manner: { ...person.manner, dates: 'MM/YYYY' } } : person;

const monthOf = ({ year, month }: Moment): number => year * 12 + (month ?? 1) - 1;
const earliest = (jobs: readonly Post[]): number =>
  Math.min(...jobs.map(({ start }) => (start ? monthOf(start) : Number.POSITIVE_INFINITY)));
const sooner = (moment: Moment | null, months = gapMonths): Moment | null => {
  if (!moment) return null;
  const month = monthOf(moment) - months;
  return { year: Math.floor(month / 12), month: (month % 12) + 1 };
};
