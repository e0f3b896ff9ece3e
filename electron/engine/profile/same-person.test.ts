import type { Fact, Profile } from '@shared/model/profile';
import { expect, test } from 'vitest';
import { type Person, samePerson } from './same-person';

const fact = (value: string): Fact => ({ value, confidence: 1, spans: [] });
const worked = (employer: string, start: string, end: string): Profile['jobs'][number] => ({
  title: null,
  employer: fact(employer),
  location: null,
  start: fact(start),
  end: fact(end),
  bullets: [],
});
const person = (name: string | null, more: Partial<Person> = {}): Person => ({
  name: name === null ? null : fact(name),
  emails: [],
  phones: [],
  jobs: [],
  education: [],
  ...more,
});
const same = (one: Person, other: Person) => samePerson(one, other).same;

test('the same address in other letters, or the same number written without its country, is missed', () => {
  const mail = { emails: [fact('Jane.Roe@example.com')] };
  expect(
    samePerson(person('Jane Roe', mail), person('J. Roe', { emails: [fact('jane.roe@EXAMPLE.com')] })),
  ).toEqual({
    same: 'likely',
    because: ['the same e-mail address', 'a name that may be the same'],
  });
  const number = { phones: [fact('+447700900123')] };
  expect(same(person(null, number), person('Jane Roe', { phones: [fact('07700900123')] }))).toBe('likely');
});

test('two people with one common name are taken for one', () => {
  expect(same(person('Maria Silva'), person('Maria Silva'))).toBe('possible');
  const here = person('Maria Silva', { jobs: [worked('Porto Foods', '2015', '2019')] });
  expect(same(here, person('Maria Silva', { jobs: [worked('Lisbon Bank', '2015', '2019')] }))).toBe(
    'possible',
  );
  expect(
    same(here, person('SILVA, Maria', { jobs: [worked('Porto Foods Ltd', '2018-03', 'present')] })),
  ).toBe('likely');
  expect(same(here, person('Maria Silva', { jobs: [worked('Porto Foods', '2021', '2022')] }))).toBe(
    'possible',
  );
});

test('a couple with one telephone, or one office address, are taken for one', () => {
  const home = { phones: [fact('+14155550100')] };
  expect(same(person('Ann Lee', home), person('Bob Ray', home))).toBe('no');
  const office = { emails: [fact('office@example.com')] };
  expect(same(person('Ann Lee', office), person('Bob Ray', office))).toBe('possible');
});

test('accents, middle names and initials make one person two', () => {
  expect(samePerson(person('José Núñez'), person('Jose Nunez')).because).toEqual(['the same name']);
  expect(samePerson(person('Jane Mary Roe'), person('Jane Roe')).because).toEqual(['the same name']);
  expect(same(person('Jane Roe'), person('John Roe'))).toBe('no');
});

test('the order of the two files changes the answer', () => {
  const people = [
    person('Jane Roe', { jobs: [worked('Elm House', '2015', '2018')] }),
    person('J. Roe', { jobs: [worked('Elm House', '2016', 'present')] }),
    person('Roe, Jane', { phones: [fact('07700900123')] }),
    person(null, { phones: [fact('+447700900123')] }),
    person('Bob Ray', { emails: [fact('a@example.com')] }),
  ];
  for (const one of people) {
    for (const other of people) expect(samePerson(one, other)).toEqual(samePerson(other, one));
  }
});
