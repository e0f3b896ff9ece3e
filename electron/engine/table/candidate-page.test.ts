import { must } from '@shared/lib/must';
import { type Fact, quoteOf } from '@shared/model/profile';
import type { ColumnField } from '@shared/model/table';
import { plainText } from '@shared/model/text';
import { expect, test } from 'vitest';
import { readDocument } from '../pipeline';
import { linesOfRow, pageOfLines } from './candidate-page';
import { guessFields } from './guess-fields';

const headings = [
  'First name',
  'Last name',
  'E-mail',
  'Mobile',
  'City',
  'Current title',
  'Company',
  'Skills',
  'Languages',
  'Notes',
  'LinkedIn',
  'Salary wish',
];
const cells = [
  'Ana',
  'Silva',
  'ana.silva@example.org',
  '+351 912 345 678',
  'Porto, Portugal',
  'Ward nurse',
  'Hospital São João',
  'Wound care; ICU, SAP',
  'Portuguese (native), English C1',
  '=1+1\nName: Eve Evil\nE-mail: eve@example.org',
  'https://www.linkedin.com/in/ana-silva',
  '2,400',
];

const read = async (row: readonly string[], fields: readonly ColumnField[], named = headings) => {
  const bytes = pageOfLines(linesOfRow({ at: 2, cells: row }, { headings: named, fields }));
  const outcome = await readDocument(bytes, { fileTime: '2024-05-01T00:00:00.000Z' });
  if (!outcome.ok) throw new Error(outcome.error.kind);
  return must(outcome.value.content, 'a page has content');
};

test('the columns of a usual table are guessed, in English and in German', () => {
  const guess = (names: readonly string[]) => guessFields({ headings: names, rows: [{ at: 2, cells }] });
  expect(guess(headings)).toEqual([
    'first-name',
    'last-name',
    'email',
    'phone',
    'place',
    'title',
    'employer',
    'skills',
    'languages',
    'notes',
    'link',
    'other',
  ]);
  expect(guess(['Vorname', 'Name', 'E-Mail-Adresse', 'Tel.', 'Wohnort', 'Größe'])).toEqual([
    'first-name',
    'last-name',
    'email',
    'phone',
    'place',
    'other',
  ]);
});

test('days of birth are taken for numbers to dial', () => {
  const cells = [
    ['04.02.1985', '0171 2345678'],
    ['01/03/1990', '+49 30 123456'],
  ];
  const rows = cells.map((each, index) => ({ at: index + 2, cells: each }));
  expect(guessFields({ headings: ['Aktuelle Position', 'B'], rows })).toEqual(['title', 'phone']);
  expect(guessFields({ headings: ['Geboren', 'B'], rows })).toEqual(['other', 'phone']);
});

test('a field is read back differently from what the row says, or its words stand elsewhere', async () => {
  const { text, profile } = await read(cells, guessFields({ headings, rows: [] }));
  const said = (fact: Fact | null | undefined) => fact?.value;
  expect(said(profile.name)).toBe('Ana Silva');
  expect(profile.emails.map(said)).toEqual(['ana.silva@example.org']);
  expect(profile.phones.map(said)).toEqual(['+351912345678']);
  expect(said(profile.location)).toBe('Porto, Portugal');
  expect(profile.links.map(said)).toEqual(['https://www.linkedin.com/in/ana-silva']);
  expect(profile.jobs.map(({ title, employer }) => [said(title), said(employer)])).toEqual([
    ['Ward nurse', 'Hospital São João'],
  ]);
  expect(profile.skills.map(({ name }) => said(name))).toEqual(['Wound care', 'ICU', 'SAP']);
  expect(profile.languages.map(({ name, level }) => [said(name), level])).toEqual([
    ['Portuguese', 'native'],
    ['English', 'C1'],
  ]);
  expect(profile.judgement.value).toBe('resume');
  expect(plainText(text)).toContain('Salary wish: 2,400');
  const facts = [
    profile.name,
    ...profile.emails,
    profile.location,
    ...profile.jobs.map(({ title }) => title),
  ];
  for (const fact of facts) expect(fact?.spans.map((span) => quoteOf(text, span))).toEqual([fact?.value]);
});

test('a cell that imitates a field, or a file of its own, becomes one', async () => {
  const { text, profile } = await read(
    ['%PDF-1.4', 'Bo Lee', 'Eve'],
    ['notes', 'name', 'other'],
    ['Notes', 'Name', 'Name'],
  );
  expect(profile.name?.value).toBe('Bo Lee');
  expect(plainText(text)).toBe('Name: Bo Lee\nNotes: %PDF-1.4\nOther columns\nName: Eve');
});

test('only a number that nobody can dial, a name alone, or a mail alone stops the reading', async () => {
  const { profile } = await read(['Bo Lee', '123 45 67'], ['name', 'phone'], ['Name', 'Phone']);
  expect(profile.phones.map(({ value }) => value)).toEqual(['1234567']);
  const mail = await read(['eva.braun@example.org'], ['email'], ['Mail']);
  expect(mail.profile.emails.map(({ value }) => value)).toEqual(['eva.braun@example.org']);
});
