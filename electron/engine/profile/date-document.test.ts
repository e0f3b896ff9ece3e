import { bareLine, type Text } from '@shared/model/text';
import { expect, test } from 'vitest';
import { dateDocument } from './date-document';

const dated = (
  lines: readonly string[],
  properties: Partial<Text['properties']> = {},
  language = 'en',
): Text => ({
  pages: [{ number: 1, width: 0, height: 0, ocr: null, lines: lines.map(bareLine) }],
  findings: [],
  language,
  properties: { createdAt: null, modifiedAt: null, producer: null, ...properties },
});
const later = '2025-02-03T10:00:00Z';

test.each([
  ['Last updated: March 2024', 'en', '2024-03'],
  ['Resume as of June 2023', 'en', '2023-06'],
  ['Stand: 03/2024', 'de', '2024-03'],
  ['Berlin, den 12.03.2024', 'de', '2024-03-12'],
  ['Lyon, le 3 mai 2023', 'fr', '2023-05-03'],
  ['Última actualización: enero de 2024', 'es', '2024-01'],
  ['Warszawa, dnia 5 maja 2023 r.', 'pl', '2023-05-05'],
])('"%s" is not read as the date of the document', (line, language, value) => {
  const text = dated([line, 'Cook, 2012 - 2019'], { modifiedAt: '2024-12-01T08:00:00Z' }, language);
  expect(dateDocument(text, later)).toEqual({ value, source: 'text' });
});

test('the newer property is passed over, or one that cannot be true is believed', () => {
  const lines = ['Nurse, Mar 2019 - Aug 2022'];
  const both = dated(lines, { createdAt: '2022-09-01T08:00:00Z', modifiedAt: '2023-01-05T08:00:00Z' });
  expect(dateDocument(both, later)).toEqual({ value: '2023-01-05', source: 'properties' });
  const tooOld = dated(lines, { createdAt: '2015-01-01T00:00:00Z' });
  expect(dateDocument(tooOld, later)).toEqual({ value: '2022-08', source: 'text' });
  const unset = dated(lines, { createdAt: '1980-01-01T00:00:00Z', modifiedAt: '1970-01-01T00:00:00Z' });
  expect(dateDocument(unset, later)).toEqual({ value: '2022-08', source: 'text' });
});

test('a day that lies ahead makes the document younger than it is', () => {
  const text = dated(['Driver, 2016 - 2021', 'Licence valid until 12/2030', 'Degree, expected 2027']);
  expect(dateDocument(text, later)).toEqual({ value: '2021', source: 'text' });
});

test('a text without dates takes the time of its file, and nothing is made up without one', () => {
  expect(dateDocument(dated(['Driver']), later)).toEqual({ value: '2025-02-03', source: 'file' });
  expect(dateDocument(dated(['Driver']), null)).toBeNull();
});
