import { emptyProfile } from '@shared/model/empty-profile';
import type { Fact, Profile, WorkedJob } from '@shared/model/profile';
import { expect, test } from 'vitest';
import { correctProfile } from './correct-profile';

const fact = (value: string): Fact => ({
  value,
  confidence: 0.6,
  spans: [{ page: 1, line: 0, from: 0, to: value.length }],
});
const job = (title: string, employer: string, start: string): WorkedJob => ({
  title: fact(title),
  employer: fact(employer),
  location: null,
  start: fact(start),
  end: null,
  bullets: [fact('Drove a forklift')],
});
const profileOf = (part: Partial<Profile>): Profile => ({
  ...emptyProfile,
  name: fact('Jane Reo'),
  ...part,
});

test('a corrected name is not the person’s word, or loses its place on the page', () => {
  const { name } = correctProfile(profileOf({}), [{ field: 'name', was: 'Jane Reo', now: 'Jane Roe' }]);
  expect(name).toMatchObject({ value: 'Jane Roe', confidence: 1, corrected: true });
  expect(name?.spans).toHaveLength(1);
});

test('after a re-reading that spells one field otherwise, the correction of a job is lost or added twice', () => {
  const was = { title: 'Clerk', employer: 'Acme', location: null, start: '2019-01', end: null };
  const now = { ...was, title: 'Warehouse clerk' };
  const reread = profileOf({ jobs: [job('Cook', 'Blue Bowl', '2015'), job('Clerk', 'Acme Ltd', '2019-01')] });
  const { jobs } = correctProfile(reread, [{ field: 'jobs', was, now }]);
  expect(jobs.map(({ title }) => title?.value)).toEqual(['Cook', 'Warehouse clerk']);
  expect(jobs[1]?.bullets).toHaveLength(1);
});

test('a job that the reader no longer finds takes the person’s correction with it', () => {
  const now = { title: 'Clerk', employer: 'Acme', location: null, start: '2019-01', end: 'present' as const };
  const { jobs } = correctProfile(profileOf({ jobs: [job('Cook', 'Blue Bowl', '2015')] }), [
    { field: 'jobs', was: { ...now, title: 'Clark' }, now },
  ]);
  expect(jobs.map(({ title }) => title?.value)).toEqual(['Cook', 'Clerk']);
});

test('what a person struck out comes back, or strikes out its neighbour', () => {
  const emails = [fact('a@example.org'), fact('b@example.org')];
  const struck = correctProfile(profileOf({ emails }), [
    { field: 'emails', was: 'A@example.org', now: null },
  ]);
  expect(struck.emails.map(({ value }) => value)).toEqual(['b@example.org']);
});

test('the last word on a value does not count', () => {
  const { name } = correctProfile(profileOf({}), [
    { field: 'name', was: 'Jane Reo', now: 'J. Roe' },
    { field: 'name', was: 'J. Roe', now: 'Jane Roe' },
  ]);
  expect(name?.value).toBe('Jane Roe');
});
