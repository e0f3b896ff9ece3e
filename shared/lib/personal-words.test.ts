import { expect, test } from 'vitest';
import { isPersonal } from './personal-words';

test.each([
  'Date of birth: 4 May 1980',
  'Geburtsdatum  12.02.1999',
  'Photo',
  'Foto liegt bei',
  '[Photo]',
  'Married, two children',
  'verheiratet, 2 Kinder',
  'Mariée, deux enfants',
  'born 4 May 1980 in Izmir',
  'geb. 12.03.1980 in Ankara',
  '34 years old',
  'Swiss citizen',
  'Nationality: British | Marital status: Single',
  'Дата рождения: 14.02.1975',
  'Religion: Muslim',
])('a page with the line “%s” is another page than one without', (line) => {
  expect(isPersonal(line)).toBe(true);
});

test.each([
  'Nationality: Swiss, work permit C',
  'Age: 34 | jane@example.org',
  'Photo editing',
  'Married data from three sources into one warehouse',
  'Managed two children’s wards',
  'Gender studies',
  'Born leader of small teams',
  'Single sign-on',
  'Sex: F   Phone: 030 123456',
  'Head of Photo',
])('work is lost with the line “%s”', (line) => {
  expect(isPersonal(line)).toBe(false);
});
