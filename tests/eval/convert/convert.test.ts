import { expect, test } from 'vitest';
import { personOfJsonResume } from './json-resume';
import { partialDateOf, rangeOf } from './months';
import { labelOfReactiveResume } from './reactive-resume';

test('dates as Reactive Resume writes them', () => {
  expect(rangeOf('January 2019 to Present')).toEqual({ start: '2019-01', end: 'present' });
  expect(rangeOf('August 2012 to May 2016')).toEqual({ start: '2012-08', end: '2016-05' });
  expect(partialDateOf('2020')).toBe('2020');
  expect(partialDateOf('soon')).toBeNull();
});

test('what is hidden in Reactive Resume is not labelled', () => {
  const job = { company: 'Acme', position: 'Clerk', date: 'May 2020 to Present', url: { href: '' } };
  const section = (items: readonly object[], visible = true) => ({ visible, items });
  const label = labelOfReactiveResume('a.pdf', {
    basics: { name: 'Ann Lee', email: 'a@example.com', phone: '1', location: 'Leeds', url: { href: '' } },
    sections: {
      experience: section([
        { ...job, visible: true },
        { ...job, company: 'Hidden Ltd', visible: false },
      ]),
      education: section([]),
      skills: section([{ visible: true, name: 'Office', keywords: ['Excel', 'Word'] }]),
      languages: section([{ visible: true, name: 'Welsh' }], false),
      certifications: section([]),
      profiles: section([{ visible: true, url: { href: 'https://github.com/ann' } }]),
    },
  });
  expect(label.jobs?.map(({ employer }) => employer)).toEqual(['Acme']);
  expect(label.languages).toEqual([]);
  expect(label.skills).toEqual(['Excel', 'Word']);
  expect(label.links).toEqual([]);
  expect(label.optional?.links).toEqual(['https://github.com/ann']);
});

test('a JSON resume becomes a person, with what it does not say left empty', () => {
  const person = personOfJsonResume('ann', {
    basics: { name: 'Ann Lee' },
    work: [{ name: 'Acme', position: 'Clerk', startDate: '2019-03-01' }],
  });
  expect(person.jobs).toMatchObject([{ title: 'Clerk', start: { year: 2019, month: 3 }, end: null }]);
  expect(person.emails).toEqual([]);
});
