import { z } from 'zod';
import type { Moment, Person } from '../people/person';
import { type HeadingKind, headings } from '../people/tongues';

const words = z.string().default('');
const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);
const jsonResume = z.object({
  basics: z.object({
    name: z.string(),
    label: words,
    email: words,
    phone: words,
    url: words,
    summary: words,
    location: z.object({ address: words, city: words, region: words, postalCode: words }).prefault({}),
    profiles: list(z.object({ url: words })),
  }),
  work: list(
    z.object({
      name: words,
      position: words,
      location: words,
      startDate: words,
      endDate: words,
      summary: words,
      highlights: list(z.string()),
    }),
  ),
  education: list(
    z.object({ institution: words, area: words, studyType: words, startDate: words, endDate: words }),
  ),
  skills: list(z.object({ name: words, keywords: list(z.string()) })),
  languages: list(z.object({ language: words, fluency: words })),
  certificates: list(z.object({ name: words, issuer: words, date: words })),
  publications: list(z.object({ name: words, publisher: words })),
  projects: list(z.object({ name: words, description: words })),
});

/** A person as the JSON Resume schema writes one, for the same layouts. */
export const personOfJsonResume = (id: string, json: unknown): Person => {
  const { basics, ...resume } = jsonResume.parse(json);
  const { city, region } = basics.location;
  const ways = Object.entries(headings.en).map(([kind, said]) => [kind, said.split('|')[0] ?? kind]);
  return {
    id,
    tongue: 'en',
    country: '',
    sector: '',
    name: basics.name,
    headline: basics.label || null,
    emails: [basics.email].filter(Boolean),
    phones: [basics.phone].filter(Boolean),
    links: [basics.url, ...basics.profiles.map(({ url }) => url)].filter(Boolean),
    street: null,
    place: [city, region].filter(Boolean).join(', '),
    personal: [],
    summary: basics.summary || null,
    jobs: resume.work.map((job) => ({
      title: job.position,
      employer: job.name,
      place: job.location || null,
      start: momentOf(job.startDate),
      end: momentOf(job.endDate),
      bullets: [job.summary, ...job.highlights].filter(Boolean),
    })),
    degrees: resume.education.map((each) => ({
      degree: each.studyType,
      field: each.area || null,
      institution: each.institution,
      start: momentOf(each.startDate),
      end: momentOf(each.endDate),
      level: null,
    })),
    skills: resume.skills.map(
      ({ name, keywords }) => [name, keywords.length > 0 ? keywords : [name]] as const,
    ),
    languages: resume.languages.map(({ language, fluency }) => ({ name: language, level: fluency || null })),
    certificates: resume.certificates.map(({ name, issuer, date }) => ({
      name,
      issuer: issuer || null,
      date: yearOf(momentOf(date)),
    })),
    projects: resume.projects.map(({ name, description }) => [name, description] as const),
    publications: resume.publications.map(({ name, publisher }) =>
      [name, publisher].filter(Boolean).join(', '),
    ),
    interests: [],
    manner: {
      dates: 'Mon YYYY',
      studyDates: 'Mon YYYY',
      dash: ' – ',
      today: 'Present',
      headings: Object.fromEntries(ways) as Record<HeadingKind, string>,
      degreeJoin: ' in ',
      titleFirst: true,
    },
  };
};

const momentOf = (date: string): Moment | null => {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date) ?? [];
  return year ? { year: Number(year), month: month ? Number(month) : null } : null;
};

const yearOf = (moment: Moment | null): Moment | null => moment && { year: moment.year, month: null };
