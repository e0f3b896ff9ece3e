import { expect, test } from 'vitest';
import { sheetOf } from '../layouts/sheet';
import { labelOf } from './label-of';
import { makePeople } from './make-people';

const people = makePeople();
const countOf = (values: readonly string[]): number => new Set(values).size;

test('there are people of many countries, sectors and languages, no two alike and the same every time', () => {
  expect(people.length).toBeGreaterThanOrEqual(72);
  expect(countOf(people.map(({ id }) => id))).toBe(people.length);
  expect(countOf(people.map(({ country }) => country))).toBeGreaterThanOrEqual(14);
  expect(countOf(people.map(({ sector }) => sector))).toBeGreaterThanOrEqual(12);
  for (const tongue of ['de', 'fr', 'es', 'it', 'pt', 'nl', 'pl'])
    expect(people.filter((person) => person.tongue === tongue).length).toBeGreaterThanOrEqual(4);
  expect(makePeople()).toEqual(people);
});

test('nobody can be written or called to', () => {
  for (const { emails } of people)
    for (const each of emails) expect(each).toMatch(/@example\.(com|org|net)$/);
});

test('nothing is left to fill in, and no career runs backwards', () => {
  for (const person of people) {
    expect(JSON.stringify(person)).not.toMatch(/[{[]city|[{[]name\}|undefined|#/);
    for (const { start, end } of person.jobs)
      if (start && end)
        expect(start.year * 12 + (start.month ?? 1)).toBeLessThanOrEqual(end.year * 12 + (end.month ?? 12));
  }
});

test('every labelled word stands on the sheet that is drawn', () => {
  for (const person of people) {
    const sheet = JSON.stringify(sheetOf(person));
    const label = labelOf(person, 'a.pdf');
    const words = [
      label.name,
      label.location,
      ...(label.emails ?? []),
      ...(label.phones ?? []),
      ...(label.links ?? []),
      ...(label.skills ?? []),
      ...(label.jobs ?? []).flatMap(({ title, employer }) => [title, employer]),
      ...(label.certifications ?? []).flatMap((each) =>
        typeof each === 'string' ? each : [each.name, each.issuer],
      ),
    ];
    for (const word of words) if (word) expect(sheet).toContain(JSON.stringify(word).slice(1, -1));
  }
});
