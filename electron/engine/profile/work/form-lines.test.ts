import { bareLine } from '@shared/model/text';
import { expect, test } from 'vitest';
import type { Section } from '../sections/section';
import { readWork } from './read-work';

const jobsIn = (written: string) => {
  const lines = written.split('\n').map((text, line) => ({ ...bareLine(text.trim()), page: 1, line }));
  const section: Section = { kind: 'work', heading: null, lines };
  return readWork([section], 'en').map(({ title, employer, location, start, end }) =>
    [title, employer, location, start, end].map((fact) => fact?.value ?? '').join(' | '),
  );
};

test('labels of a Europass form stay in the title, and the employer below them is lost', () => {
  expect(
    jobsIn(`Dates May 2016 – Present
      Occupation or position held Social worker
      Main activities and responsibilities Case management for families at risk
      Name and address of employer Directorate for Social Assistance, Cluj-Napoca
      Type of business or sector Social services
      Dates October 2012 – April 2016
      Occupation or position held Youth worker
      Main activities and responsibilities After-school activities
      Name and address of employer Friends of Children, Cluj-Napoca`),
  ).toEqual([
    'Social worker | Directorate for Social Assistance | Cluj-Napoca | 2016-05 | present',
    'Youth worker | Friends of Children | Cluj-Napoca | 2012-10 | 2016-04',
  ]);
});

test('labels that say which is which are not believed where the words say nothing', () => {
  expect(
    jobsIn(`Company  :  Kestrel-Brightwater, Rustenburg
      Position  :  Shift Boss
      Period  :  February 2018 to Present
      Company  :  Impala Platinum, Rustenburg
      Position  :  Miner
      Period  :  March 2011 to January 2018`),
  ).toEqual([
    'Shift Boss | Kestrel-Brightwater | Rustenburg | 2018-02 | present',
    'Miner | Impala Platinum | Rustenburg | 2011-03 | 2018-01',
  ]);
});

test('a supervisor and a salary become the title of the next job', () => {
  expect(
    jobsIn(`Bureau of Land Management
      Lakewood, CO United States
      04/2017 - Present
      Salary: $97,400  Hours per week: 40
      Environmental Protection Specialist
      Prepare environmental assessments under federal law for grazing permits.
      Supervisor: Pat Lindqvist (303-555-0100). Okay to contact this Supervisor: Yes
      Terracon Consultants
      Fort Collins, CO United States
      06/2008 - 07/2011
      Salary: $22.10/hour  Hours per week: 45
      Environmental Technician
      Sampled groundwater at sixty sites in the county and reported on it.`).map((job) =>
      job.split(' | ').slice(0, 2),
    ),
  ).toEqual([
    ['Environmental Protection Specialist', 'Bureau of Land Management'],
    ['Environmental Technician', 'Terracon Consultants'],
  ]);
});
