import { educationLevels } from '@shared/model/profile';
import type { Label } from '../measure/label';
import type { Moment, Person, Post } from './person';
import { shownDate } from './write-date';

/** What a page about this person shows, no more and no less exact than it is shown. */
export const labelOf = (person: Person, file: string): Label => {
  const { jobs, degrees, manner } = person;
  const years = yearsOf(jobs);
  const isKnown = manner.dates !== 'YYYY' && jobs.every(({ start, end }) => start?.month && end?.month);
  return {
    file,
    name: person.name,
    emails: [...person.emails],
    phones: [...person.phones],
    links: [...person.links],
    location: person.place,
    jobs: jobs.map(({ title, employer, start, end }) => ({
      title,
      employer,
      start: shownDate(start, manner.dates),
      end: end ? shownDate(end, manner.dates) : 'present',
    })),
    degrees: degrees.map(({ degree, field, institution, end, level }) => ({
      degree,
      field,
      institution,
      end: end ? shownDate(end, manner.studyDates) : null,
      level,
    })),
    skills: person.skills.flatMap(([, items]) => items),
    optional: { skills: person.skills.map(([group]) => group) },
    languages: person.languages.map(({ name, level }) => ({
      name,
      level: level && /^[ABC][12]$/.test(level) ? level : null,
    })),
    certifications: person.certificates.map(({ name, issuer, date }) => ({
      name,
      issuer,
      date: date && String(date.year),
    })),
    highestLevel:
      [...educationLevels].reverse().find((level) => degrees.some((each) => each.level === level)) ?? null,
    ...(isKnown && jobs.length > 0 ? { totalYears: years } : {}),
    isResume: true,
    language: person.tongue,
    country: person.country,
    sector: person.sector,
  };
};

/** Months that lie in one job at least, as years with one decimal. */
const yearsOf = (jobs: readonly Post[]): number => {
  const months = new Set<number>();
  for (const { start, end } of jobs)
    if (start && end) for (let month = monthOf(start); month <= monthOf(end); month++) months.add(month);
  return Math.round((months.size / 12) * 10) / 10;
};

const monthOf = ({ year, month }: Moment): number => year * 12 + (month ?? 1) - 1;
