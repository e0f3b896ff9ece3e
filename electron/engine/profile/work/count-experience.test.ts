import type { WorkedJob } from '@shared/model/profile';
import { expect, test } from 'vitest';
import { countExperience } from './count-experience';

const job = (start: string, end: string): WorkedJob => ({
  title: null,
  employer: null,
  location: null,
  start: { value: start, confidence: 1, spans: [] },
  end: { value: end, confidence: 1, spans: [] },
  bullets: [],
});
const count = (jobs: readonly (readonly [string, string])[], date: string | null = null) =>
  countExperience(
    jobs.map(([start, end]) => job(start, end)),
    date === null ? null : { value: date, source: 'text' },
  );

test('both months of a range count', () => {
  expect(count([['2019-03', '2019-05']]).experience.months).toBe(3);
});

test('two jobs at once count once', () => {
  const { experience, gaps } = count([
    ['2015-01', '2017-12'],
    ['2016-06', '2018-06'],
  ]);
  expect(experience).toEqual({ months: 42, stretches: [{ from: '2015-01', to: '2018-06', months: 42 }] });
  expect(gaps).toEqual([]);
});

test('years alone: from one January to the other; one year is twelve months', () => {
  expect(count([['2015', '2018']]).experience.months).toBe(36);
  expect(count([['2016', '2016']]).experience.months).toBe(12);
});

test('years that follow one another leave no gap', () => {
  const { experience, gaps } = count([
    ['2012', '2015'],
    ['2015', '2018'],
  ]);
  expect(experience.months).toBe(72);
  expect(gaps).toEqual([]);
});

test('present is the document’s date, and without one the newest date of the jobs', () => {
  expect(count([['2020-01', 'present']], '2021-12').experience.months).toBe(24);
  expect(
    count([
      ['2020-01', 'present'],
      ['2020-06', '2020-12'],
    ]).experience.months,
  ).toBe(12);
});

test('a gap of one month is a fact between months, and nothing between years', () => {
  expect(
    count([
      ['2015-01', '2016-03'],
      ['2016-05', '2017-01'],
    ]).gaps,
  ).toEqual([{ from: '2016-04', to: '2016-04', months: 1 }]);
  expect(
    count([
      ['2010', '2012'],
      ['2012-09', '2014-01'],
    ]).gaps,
  ).toEqual([]);
  expect(
    count([
      ['2010', '2012'],
      ['2014', '2016'],
    ]).gaps.map((gap) => gap.months),
  ).toEqual([24]);
});

test('an end before its beginning counts nothing', () => {
  expect(count([['2019-05', '2018-01']]).experience.months).toBe(0);
});
