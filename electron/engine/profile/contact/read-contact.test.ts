import { quoteOf } from '@shared/model/profile';
import { expect, test } from 'vitest';
import { contactOf, headsOf, said, textOf } from '../../../../tests/support/contact-heads';

const heads = headsOf(`
Maria Santos, RN, BSN | Registered Nurse
Quezon City, Philippines | +63 917 123 4567 | maria.santos@example.com
====
Dr. Müller, Sabine
jane (at) example (dot) com
www.linkedin.com/in/sabine-
mueller-4b12 | github.com/sabinemgitlab.com/sabinem
Zürich
Schweiz
====
J O H N   D O E
(415) 555-0117 ext. 12
====
Prénom : Jean
Nom : DUPONT
Tél : +33 (0)5 61 23 45 67
====
marcin.wojcik@example.pl
====
[28]JOHN
[28]DOE
[12]Accountant
`);

test('a value is not what stands in its spans', async () => {
  const bare = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const spelled = (words: string): string => bare(words.replace(/\((?:at|dot)\)/g, ''));
  for (const { lines } of heads) {
    const text = await textOf(lines);
    const { name, emails, phones, links, location, headline, summary } = contactOf(text);
    const facts = [name, location, headline, summary, ...emails, ...links].filter((fact) => fact !== null);
    for (const fact of facts) {
      const quoted = fact.spans.map((span) => quoteOf(text, span)).join('');
      expect(spelled(quoted)).toBe(bare(fact.value));
    }
    for (const phone of phones) {
      const digits = phone.spans
        .map((span) => quoteOf(text, span))
        .join('')
        .replace(/\D/g, '');
      expect(digits).toContain(phone.value.replace(/\D/g, '').slice(-8));
    }
  }
});

test('a referee, an employer or a project lends a person its addresses', async () => {
  const { emails, phones, links } = contactOf(
    await textOf([
      'Jane Roe',
      'jane.roe@example.com',
      'Experience',
      'Elm House, https://elm-house.example/jobs',
      'Jan 2015 - Dec 2019',
      'Answered info@elm-house.example and 020 7946 0111',
      'References',
      'Dr A. Brown, a.brown@example.org, +44 20 7946 0222',
    ]),
  );
  expect(said(emails)).toBe('jane.roe@example.com');
  expect(said(phones)).toBe('-');
  expect(said(links)).toBe('-');
});

test('a referee under a heading with a number, or behind the line that is signed, lends addresses', async () => {
  const { emails, phones } = contactOf(
    await textOf([
      'Jane Roe',
      'jane.roe@example.com',
      'SECTION D: OTHER INFORMATION',
      'Hobbies: reading',
      'SECTION E: REFEREES',
      'Chief M. O. Balogun, 0805 555 0110',
      'SIGNATURE',
      'Date: 11/09/2023',
      'Mrs. R. Brown, Director, r.brown@example.org',
    ]),
  );
  expect(said(emails)).toBe('jane.roe@example.com');
  expect(said(phones)).toBe('-');
});

test('dates, spans of years and numbers of papers are dialled', async () => {
  const { phones } = contactOf(
    await textOf([
      'Jane Roe',
      'Date of birth: 12.03.1985',
      '2015 - 2019',
      'IBAN DE02 1203 0000 0000 2020 51',
      'Passport: 123456789',
      'RN License No. 55512345',
      '01/2015 - 12/2019',
      'jane.roe@example.com',
    ]),
  );
  expect(said(phones)).toBe('-');
});

test('a long line of hostile letters holds the reader up or makes it throw', async () => {
  for (const letters of ['a.', '1 ', '@', 'A ', '(', 'x@', '/-', 'http://', 'Aa-']) {
    const text = await textOf([letters.repeat(20_000), 'Jane Roe', 'jane.roe@example.com']);
    expect(said(contactOf(text).emails)).toContain('jane.roe@example.com');
  }
});
