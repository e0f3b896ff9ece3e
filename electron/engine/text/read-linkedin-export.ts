import type { Failure } from '@shared/errors/failure';
import { err, ok, type Result } from '@shared/lib/result';
import { noProperties, type Text } from '@shared/model/text';
import type { Archive } from '../intake/open-archive';
import { decodeBytes } from './decode-bytes';
import { withoutListMark } from './list-mark';
import { hasWords, makeText, type RawLine } from './make-text';
import { type CsvRow, readCsv } from './read-csv';

/** LinkedIn's export of a member's data: its tables laid out as the resume they are, in the member's own words. */
export const readLinkedinExport = (archive: Archive): Result<Text, Failure> => {
  const table = (...names: readonly string[]): readonly CsvRow[] => readTable(archive, names);
  const lines = [
    ...aboutPerson(
      table('Profile.csv')[0],
      table('Email Addresses.csv'),
      table('PhoneNumbers.csv', 'Phone Numbers.csv'),
    ),
    ...section('Experience', table('Positions.csv').flatMap(position)),
    ...section('Education', table('Education.csv').flatMap(education)),
    ...section(
      'Skills',
      table('Skills.csv').flatMap((row) => item(row.get('name'))),
    ),
    ...section('Languages', table('Languages.csv').flatMap(language)),
    ...section('Certifications', table('Certifications.csv').flatMap(certification)),
    ...section('Projects', table('Projects.csv').flatMap(project)),
    ...section('Publications', table('Publications.csv').flatMap(publication)),
    ...section(
      'Volunteer Experience',
      table('Volunteering.csv', 'Volunteering Experiences.csv').flatMap(volunteering),
    ),
    ...section(
      'Honors',
      table('Honors.csv').flatMap((row) =>
        entry([row.get('title')], row.get('issued on'), row.get('description')),
      ),
    ),
  ];
  const text = makeText([{ width: 0, height: 0, lines }], [], { ...noProperties, producer: 'LinkedIn' });
  return hasWords(text) ? ok(text) : err({ kind: 'file-empty' });
};

const readTable = (archive: Archive, wanted: readonly string[]): readonly CsvRow[] => {
  const keys = wanted.map((name) => name.toLowerCase());
  const name = archive.names.find((each) =>
    keys.includes(each.slice(each.lastIndexOf('/') + 1).toLowerCase()),
  );
  const bytes = name === undefined ? null : archive.read(name);
  return bytes?.ok === true && bytes.value !== null ? readCsv(decodeBytes(bytes.value)) : [];
};

type Words = string | undefined;

const line = (text: Words, more: Partial<RawLine> = {}): readonly RawLine[] =>
  text === undefined || text.trim() === '' ? [] : [{ text, box: null, ...more }];
const item = (text: Words): readonly RawLine[] => line(text, { item: true });

const section = (heading: string, lines: readonly RawLine[]): readonly RawLine[] =>
  lines.length === 0 ? [] : [...line(heading, { heading: true, bold: true, size: 14, gap: 1 }), ...lines];

const joined = (parts: readonly Words[], by: string): string =>
  parts.filter((part) => part !== undefined && part !== '').join(by);

const aboutPerson = (
  profile: CsvRow | undefined,
  emails: readonly CsvRow[],
  phones: readonly CsvRow[],
): readonly RawLine[] => {
  const addresses = [...emails].sort(
    (a, b) => Number(isYes(b.get('primary'))) - Number(isYes(a.get('primary'))),
  );
  const links = (profile?.get('websites') ?? '').match(/(?:https?:\/\/|www\.)[^\s,\]]+/g) ?? [];
  return [
    ...line(joined([profile?.get('first name'), profile?.get('last name')], ' '), { bold: true, size: 20 }),
    ...line(profile?.get('headline')),
    ...line(joined([profile?.get('geo location')], '')),
    ...addresses.flatMap((row) => line(row.get('email address'))),
    ...phones.flatMap((row) => line(row.get('number'))),
    ...links.flatMap((link) => line(link)),
    ...section('Summary', paragraphs(profile?.get('summary'))),
  ];
};

const isYes = (value: Words): boolean => value?.toLowerCase() === 'yes';

const paragraphs = (text: Words): readonly RawLine[] =>
  (text ?? '').split(/\r\n|\r|\n/).flatMap((each) => {
    const words = withoutListMark(each);
    return words === null ? line(each) : item(words);
  });

const dates = (row: CsvRow, names: readonly [string, string]): string => {
  const [from = '', to = ''] = names.map((name) => row.get(name) ?? '');
  return from === '' ? to : `${from} - ${to === '' ? 'Present' : to}`;
};

/** A first line in bold with its dates beside it, what belongs to it, and its paragraphs. */
const entry = (heads: readonly Words[], when: Words, body?: Words): readonly RawLine[] => [
  ...heads.flatMap((head, index) => line(head, index === 0 ? { bold: true, gap: 0.8 } : {})),
  ...line(when),
  ...paragraphs(body),
];

const position = (row: CsvRow): readonly RawLine[] => [
  ...entry([row.get('title'), row.get('company name')], dates(row, ['started on', 'finished on'])),
  ...line(row.get('location')),
  ...paragraphs(row.get('description')),
];

const education = (row: CsvRow): readonly RawLine[] => {
  const from = row.get('start date') ?? '';
  const to = row.get('end date') ?? '';
  return [
    ...entry([row.get('school name'), row.get('degree name')], joined([from, to], ' - '), row.get('notes')),
    ...paragraphs(row.get('activities')),
  ];
};

const language = (row: CsvRow): readonly RawLine[] => {
  const level = row.get('proficiency') ?? '';
  return item(`${row.get('name') ?? ''}${level === '' ? '' : ` (${level})`}`);
};

const certification = (row: CsvRow): readonly RawLine[] =>
  item(
    joined(
      [row.get('name'), row.get('authority'), joined([row.get('started on'), row.get('finished on')], ' - ')],
      ', ',
    ),
  );

const project = (row: CsvRow): readonly RawLine[] =>
  entry(
    [row.get('title')],
    dates(row, ['started on', 'finished on']),
    joined([row.get('description'), row.get('url')], '\n'),
  );

const publication = (row: CsvRow): readonly RawLine[] =>
  entry(
    [joined([row.get('name'), row.get('publisher')], ', ')],
    row.get('published on'),
    row.get('description'),
  );

const volunteering = (row: CsvRow): readonly RawLine[] =>
  entry(
    [row.get('role'), row.get('company name')],
    dates(row, ['started on', 'finished on']),
    row.get('description'),
  );
