import { expect, test } from 'vitest';
import { timeAway } from './time-away';

test.each([
  [
    ['Engineer', 'Elternzeit', '03/2018 – 04/2019', 'Nurse'],
    [1, 2],
  ],
  [
    ['2019 - 2020', 'Parental leave', '2015 - 2019', 'Nurse'],
    [0, 1],
  ],
  [['03/2018 – 04/2019  Elternzeit'], [0]],
  [['Maternity leave, Mar 2018 – Apr 2019'], [0]],
  [['Urlop macierzyński (2016-2017)'], [0]],
  [['Military service, completed 2009'], [0]],
] as const)('a named gap is counted: %j', (lines, found) => {
  expect([...timeAway(lines)].sort()).toEqual(found);
});

test.each([
  'Maternity leave cover, HR manager',
  'Elternzeitvertretung als Lehrer',
  'Parental leave policy for 300 staff',
  'Military service medic, led a field hospital of 20',
  'Managed maternity leave of 40 staff',
  'Career break programme lead',
])('work is taken for time away: %s', (line) => {
  expect(timeAway([line]).size).toBe(0);
});
