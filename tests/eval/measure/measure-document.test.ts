import { expect, test } from 'vitest';
import { figuresOf } from './count-matches';
import { type Label, label } from './label';
import { measureDocument } from './measure-document';
import type { PlainProfile } from './plain-profile';

const nothing: PlainProfile = {
  name: null,
  emails: [],
  phones: [],
  links: [],
  location: null,
  headline: null,
  summary: null,
  jobs: [],
  education: [],
  skills: [],
  languages: [],
  certifications: [],
  projects: [],
  publications: [],
  totalYears: 0,
  gaps: [],
};

const countsOf = (labelled: Partial<Label>, found: Partial<PlainProfile>, field: string) => {
  const parsed = label.parse({ file: 'a.pdf', ...labelled });
  const { fields } = measureDocument(parsed, { profile: { ...nothing, ...found }, isResume: true });
  const { tp, fp, fn } = fields[field] ?? { tp: -1, fp: -1, fn: -1 };
  return [tp, fp, fn];
};

const nurse = { title: 'Staff Nurse', employer: 'St. Mary’s Hospital', start: '2019-01', end: 'present' };
const found = { ...nurse, location: null };

test('a job counts when title, employer and dates agree, whatever case and punctuation', () => {
  const same = { ...found, title: 'STAFF NURSE', employer: "St Mary's Hospital" };
  expect(countsOf({ jobs: [nurse] }, { jobs: [same] }, 'jobs')).toEqual([1, 0, 0]);
});

test.each([
  ['another title', { title: 'Senior Staff Nurse' }, [0, 1, 1]],
  ['another employer', { employer: 'St. Mary’s Hospital, Leeds' }, [0, 1, 1]],
  ['another month', { start: '2019-02' }, [0, 1, 1]],
  ['a year where a month is labelled', { start: '2019' }, [0, 1, 1]],
  ['an end where there is none', { end: '2024-05' }, [0, 1, 1]],
  ['no employer', { employer: null }, [0, 1, 1]],
])('a job with %s is wrong, and its right parts count as parts', (_, change, counts) => {
  const jobs = [{ ...found, ...change }];
  expect(countsOf({ jobs: [nurse] }, { jobs }, 'jobs')).toEqual(counts);
  const parts = ['jobs.title', 'jobs.employer', 'jobs.dates'].map((field) =>
    countsOf({ jobs: [nurse] }, { jobs }, field),
  );
  expect(parts.filter(([tp]) => tp === 1)).toHaveLength(2);
});

test('the same job twice counts once', () => {
  expect(countsOf({ jobs: [nurse] }, { jobs: [found, found] }, 'jobs')).toEqual([1, 1, 0]);
});

test('a labelled year is right with any of its months', () => {
  const yearly = { ...nurse, start: '2019', end: '2021' };
  const monthly = { ...found, start: '2019-07', end: '2021-02' };
  expect(countsOf({ jobs: [yearly] }, { jobs: [monthly] }, 'jobs')).toEqual([1, 0, 0]);
});

test('phones agree with and without country code, and not by their last digits alone', () => {
  const phones = ['+44 7700 900123'];
  expect(countsOf({ phones }, { phones: ['07700 900123'] }, 'phones')).toEqual([1, 0, 0]);
  expect(countsOf({ phones }, { phones: ['900123'] }, 'phones')).toEqual([0, 1, 1]);
  expect(countsOf({ phones: ['+49 (0)89 99998 123'] }, { phones: ['+498999998123'] }, 'phones')).toEqual([
    1, 0, 0,
  ]);
});

test('links agree without scheme, www and the slash at the end, and optional ones are no fault', () => {
  const links = ['https://www.linkedin.com/in/ann/'];
  expect(countsOf({ links }, { links: ['linkedin.com/in/ann'] }, 'links')).toEqual([1, 0, 0]);
  expect(countsOf({ links }, { links: ['linkedin.com/in/anna'] }, 'links')).toEqual([0, 1, 1]);
  const optional = { links: ['github.com/ann'] };
  expect(countsOf({ links: [], optional }, { links: ['github.com/ann'] }, 'links')).toEqual([0, 0, 0]);
});

test('a name agrees without its accents and titles, and not with a word missing', () => {
  expect(countsOf({ name: 'Dr. Łukasz Żak' }, { name: 'LUKASZ ZAK' }, 'name')).toEqual([1, 0, 0]);
  expect(countsOf({ name: 'Ana de la Fuente' }, { name: 'Ana Fuente' }, 'name')).toEqual([0, 1, 1]);
});

test('where degree ends and field begins does not matter, their words and the institution do', () => {
  const degrees = [
    { degree: 'Bachelor of Science', field: 'Nursing', institution: 'University of Leeds', end: '2014' },
  ];
  const study = { location: null, start: null, end: '2014-06', level: 'bachelor' as const };
  const whole = {
    ...study,
    degree: 'Bachelor of Science in Nursing',
    field: null,
    institution: 'University of Leeds',
  };
  expect(countsOf({ degrees }, { education: [whole] }, 'degrees')).toEqual([1, 0, 0]);
  const other = { ...whole, degree: 'Bachelor of Science', field: 'Biology' };
  expect(countsOf({ degrees }, { education: [other] }, 'degrees')).toEqual([0, 1, 1]);
  expect(countsOf({ degrees }, { education: [{ ...whole, institution: null }] }, 'degrees')).toEqual([
    0, 1, 1,
  ]);
});

test('a language agrees in its own and in the English word', () => {
  const languages = [{ name: 'Niederländisch', level: 'B2' }];
  expect(countsOf({ languages }, { languages: [{ name: 'Dutch', level: 'B2' }] }, 'languages')).toEqual([
    1, 0, 0,
  ]);
  expect(countsOf({ languages }, { languages: [{ name: 'Danish', level: 'B2' }] }, 'languages')).toEqual([
    0, 1, 1,
  ]);
  expect(countsOf({ languages }, { languages: [{ name: 'Dutch', level: 'C1' }] }, 'languages.level')).toEqual(
    [0, 1, 1],
  );
});

test('what is not labelled is not measured, and what could not be read is missing', () => {
  const measured = measureDocument(
    label.parse({ file: 'a.pdf', name: 'Ann Lee', skills: ['SQL', 'Go'] }),
    null,
  );
  expect(Object.keys(measured.fields)).toEqual(['name', 'skills']);
  expect(measured.errors).toBe(3);
});

test.each([
  [10, 10.9, true],
  [10, 11.1, false],
  [1, 1.5, true],
  [1, 1.6, false],
])('%s years of experience read as %s: %s', (labelled, read, isRight) => {
  const counts = countsOf({ totalYears: labelled }, { totalYears: read }, 'totalYears');
  expect(counts).toEqual(isRight ? [1, 0, 0] : [0, 1, 1]);
});

test('precision, recall and F1 of counts', () => {
  const figures = figuresOf({ tp: 6, fp: 2, fn: 4, exact: 1, files: 4 });
  expect(figures).toMatchObject({ precision: 0.75, recall: 0.6, f1: 0.6667, exactRate: 0.25 });
});
