import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openArchive } from '../intake/open-archive';
import { readCsv } from './read-csv';
import { readLinkedinExport } from './read-linkedin-export';

test('quotes, commas and line breaks inside of cells stay inside', () => {
  const rows = readCsv('\ufeffName,"Note ""x""",Last\r\n"a,b","1\r\n2",\r\n\r\nc,,d\n');
  expect(rows.map((row) => [...row.values()])).toEqual([
    ['a,b', '1\r\n2', ''],
    ['c', '', 'd'],
  ]);
  expect([...(rows[0]?.keys() ?? [])]).toEqual(['name', 'note "x"', 'last']);
});

test("the tables become a resume in the member's own words", () => {
  const files = {
    'Basic/Profile.csv':
      'First Name,Last Name,Headline,Summary,Geo Location\nJane,Roe,Nurse,I care,"Leeds, UK"',
    'Basic/Email Addresses.csv':
      'Email Address,Confirmed,Primary\nold@example.com,Yes,No\njane@example.com,Yes,Yes',
    'Basic/Positions.csv':
      'Company Name,Title,Description,Location,Started On,Finished On\nCity Hospital,Ward nurse,"- led\n- taught",Leeds,Jan 2019,\nOld Ward,Nurse,,,2015,Dec 2018',
    'Basic/Education.csv':
      'School Name,Start Date,End Date,Notes,Degree Name,Activities\nOpen University,2010,2014,,BSc Nursing,',
    'Basic/Languages.csv': 'Name,Proficiency\nFrench,Native or bilingual proficiency',
  };
  const archive = openArchive(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, csv]) => [name, strToU8(csv)]))),
  );
  const text = archive.ok ? readLinkedinExport(archive.value) : archive;
  const lines = text.ok ? (text.value.pages[0]?.lines ?? []) : [];
  expect(lines.map((line) => line.text)).toEqual([
    'Jane Roe',
    'Nurse',
    'Leeds, UK',
    'jane@example.com',
    'old@example.com',
    'Summary',
    'I care',
    'Experience',
    'Ward nurse',
    'City Hospital',
    'Jan 2019 - Present',
    'Leeds',
    'led',
    'taught',
    'Nurse',
    'Old Ward',
    '2015 - Dec 2018',
    'Education',
    'Open University',
    'BSc Nursing',
    '2010 - 2014',
    'Languages',
    'French (Native or bilingual proficiency)',
  ]);
  expect(lines.filter((line) => line.heading).map((line) => line.text)).toEqual([
    'Summary',
    'Experience',
    'Education',
    'Languages',
  ]);
  expect(lines.filter((line) => line.item).map((line) => line.text)).toContain('led');
});
