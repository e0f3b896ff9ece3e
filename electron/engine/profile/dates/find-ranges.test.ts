import { expect, test } from 'vitest';
import { findDates } from './find-dates';
import { findRanges } from './find-ranges';

const ranges = (text: string): string =>
  findRanges(text)
    .map(({ start, end }) => `${start?.value ?? '?'}..${end?.value ?? '?'}`)
    .join(' ');

test.each([
  ['Jan 2019 - Present', '2019-01..present'],
  ['January, 2015 through March, 2017', '2015-01..2017-03'],
  ['03/2019 – 12/2020', '2019-03..2020-12'],
  ['2019-03 - 2020-05', '2019-03..2020-05'],
  ['2015–18', '2015..2018'],
  ['2015/16', '2015..2016'],
  ['2010/2011 - 2012/2013', '2010..2013'],
  ['2015 to 2018', '2015..2018'],
  ['June 2016December 2018', '2016-06..2018-12'],
  ['06/2014  08/2016', '2014-06..2016-08'],
  ['Beveren 2004 – 2010', '2004..2010'],
  ['Leaving Certificate  1997  2003', '1997..2003'],
  ['Jan - Mar 2019', '2019-01..2019-03'],
  ['Nov - Feb 2019', '2018-11..2019-02'],
  ['05 - 07/2019', '2019-05..2019-07'],
  ["Mar '19 – Apr '20", '2019-03..2020-04'],
  ['05/12 - 07/15', '2012-05..2015-07'],
  ['March 2019 - Present (2 years 3 months)', '2019-03..present'],
  ['12 March 2019 - 4 April 2020', '2019-03-12..2020-04-04'],
  ['2019 -- now', '2019..present'],
  ['Dec 2014 to till date', '2014-12..present'],
  ['2019 –\n2021', '2019..2021'],
  ['2019 –', '2019..?'],
  ['since 2019', '2019..present'],
  ['until 2018', '?..2018'],
  ['von 2015 bis 2018', '2015..2018'],
  ['Seit März 2019', '2019-03..present'],
  ['01.02.2015 – heute', '2015-02-01..present'],
  ['de février 2015 à août 2018', '2015-02..2018-08'],
  ['juin 2018 à aujourd’hui', '2018-06..present'],
  ['Depuis septembre 2019', '2019-09..present'],
  ['DESDE MARZO DE 2012 HASTA JUNIO DE 2019', '2012-03..2019-06'],
  ['enero de 2015 - actualidad', '2015-01..present'],
  ['dal 2015 al 2018', '2015..2018'],
  ['gennaio 2015 – in corso', '2015-01..present'],
  ['Out 2015 – Dez 2018', '2015-10..2018-12'],
  ['abril de 2022 – o momento', '2022-04..present'],
  ['mrt. 2015 - heden', '2015-03..present'],
  ['od stycznia 2015 do grudnia 2018', '2015-01..2018-12'],
  ['03.2019 – obecnie', '2019-03..present'],
  ['Maj 2015 – nuvarande', '2015-05..present'],
  ['2019. január – 2020. május', '2019-01..2020-05'],
  ['2018年4月 – 現在', '2018-04..present'],
])('%s', (text, expected) => {
  expect(ranges(text)).toBe(expected);
});

test.each([
  'tel 555-2015-1999',
  '+44 20 1999 2015',
  'open 24/7',
  '2,500 users',
  '$2015',
  '2015 EUR',
  'Office 2016',
  'ISO 9001:2015',
  'www.example.com/2015/a',
  'anna2015@example.com',
  'born in 1912',
  '(2 years 3 months)',
])('no date in: %s', (text) => {
  expect([...findRanges(text), ...findDates(text)]).toEqual([]);
});

test('a range stands where its words stand', () => {
  const text = 'Nurse (Jan 2019 - Present), Leeds';
  const [range] = findRanges(text);
  expect(text.slice(range?.from, range?.to)).toBe('Jan 2019 - Present');
});

test('03/12/2019 is read in the order of the document', () => {
  expect(findDates('03/12/2019', 'month-first')[0]?.value).toBe('2019-03-12');
  expect(findDates('03/12/2019', 'day-first')[0]?.value).toBe('2019-12-03');
  expect(findDates('15/03/2019', 'month-first')[0]?.value).toBe('2019-03-15');
});

test('a hostile line costs little and throws nothing', () => {
  expect(() => findRanges('2019 - '.repeat(40_000))).not.toThrow();
  expect(() => findRanges('jan 12 '.repeat(40_000))).not.toThrow();
});
