import { bareLine, type TextLine } from '@shared/model/text';
import { expect, test } from 'vitest';
import { type PageLine, spanOf } from '../page-line';
import { findSections } from './find-sections';

type Look = Partial<TextLine>;
const linesFrom = (...written: readonly (string | readonly [string, Look])[]): readonly PageLine[] =>
  written.map((each, line) => {
    const [text, look] = typeof each === 'string' ? [each, {}] : each;
    return { ...bareLine(text), ...look, page: 1, line };
  });
const outline = (lines: readonly PageLine[]) =>
  findSections(lines).map(
    ({ kind, heading, lines: inside }) => `${kind} ${heading?.text ?? '-'} ${inside.length}`,
  );
const head: Look = { bold: true, size: 13, gap: 0.8 };
const body: Look = { size: 10 };

test.each([
  ['Professional Experience', 'work'],
  ['WHERE I’VE WORKED', 'work'],
  ['Employment History (continued)', 'work'],
  ['E X P E R I E N C E', 'work'],
  ['2. Career History:', 'work'],
  ['Nursing Experience', 'work'],
  ['Military Service', 'work'],
  ['Beruflicher Werdegang', 'work'],
  ['Expérience professionnelle', 'work'],
  ['EXPERIENCIA LABORAL', 'work'],
  ['Esperienze lavorative', 'work'],
  ['Experiência profissional', 'work'],
  ['Werkervaring', 'work'],
  ['Doświadczenie zawodowe', 'work'],
  ['Arbetslivserfarenhet', 'work'],
  ['職歴', 'work'],
  ['Education & Training', 'education'],
  ['Schulische und berufliche Ausbildung', 'education'],
  ['Formación académica', 'education'],
  ['Kenntnisse und Fähigkeiten', 'skills'],
  ['Core Competencies', 'skills'],
  ['Talenkennis', 'languages'],
  ['Języki obce', 'languages'],
  ['Licenses & Certifications', 'certifications'],
  ['Weiterbildungen und Zertifikate', 'certifications'],
  ['Ehrenamt', 'volunteering'],
  ['Centres d’intérêt', 'interests'],
  ['Referees', 'references'],
])('%s opens %s', (heading, kind) => {
  const lines = linesFrom(
    ['Jane Roe', { size: 20 }],
    [heading, head],
    ['Something below it', body],
    ['And more of it here', body],
  );
  expect(outline(lines)).toEqual(['contact - 1', `${kind} ${heading} 2`]);
});

test('words in prose, in a list and in small letters are no headings', () => {
  const lines = linesFrom(
    ['Experience', head],
    ['Responsible for the languages and skills of a team with long', body],
    ['experience', body],
    ['Skills', head],
    ['education', { ...body, item: true }],
    ['projects', { ...body, item: true }],
  );
  expect(outline(lines)).toEqual(['contact - 0', 'work Experience 2', 'skills Skills 2']);
});

test('a heading with its text on the same line keeps the text, exactly placed', () => {
  const lines = linesFrom(
    'Education: BSc Physics, University of Leeds',
    'SKILLS  Java, Python',
    'LANGUAGES  English, German',
  );
  const sections = findSections(lines);
  expect(outline(lines)).toEqual([
    'contact - 0',
    'education Education 1',
    'skills SKILLS 1',
    'languages LANGUAGES 1',
  ]);
  const [skills] = sections[2]?.lines ?? [];
  const span = skills && spanOf(skills);
  expect(span && lines[span.line]?.text.slice(span.from, span.to)).toBe('Java, Python');
});

test('a heading broken over two lines is one heading', () => {
  const lines = linesFrom(
    ['CERTIFICATES AND', head],
    ['LICENCES', { ...head, gap: 0 }],
    ['First Aid, 2021', body],
  );
  expect(outline(lines)).toEqual(['contact - 0', 'certifications CERTIFICATES AND 1']);
});

test('unknown words that look like the headings end the section before them', () => {
  const lines = linesFrom(
    ['Skills', head],
    ['Java', body],
    ['Languages', head],
    ['English', body],
    ['Interests', head],
    ['Chess', body],
    ['My Little Secrets', head],
    ['I can juggle', body],
  );
  expect(outline(lines).at(-1)).toBe('other My Little Secrets 1');
});

test('an employer dressed like a heading, with dates below, is no section', () => {
  const lines = linesFrom(
    ['SKILLS', head],
    ['Java', body],
    ['LANGUAGES', head],
    ['English', body],
    ['EXPERIENCE', head],
    ['NORTHGATE LOGISTICS', head],
    ['Driver 2015 - 2018', body],
  );
  expect(outline(lines).at(-1)).toBe('work EXPERIENCE 2');
});

test('qualifications over degrees are studies', () => {
  const lines = linesFrom(
    ['Qualifications', head],
    ['Diploma, Visual Communication', body],
    ['Ohio Valley State University', body],
    ['2022 – 2025', body],
  );
  expect(outline(lines)[1]).toBe('education Qualifications 3');
});

test('a sidebar’s last section ends where the main column begins', () => {
  const side = (text: string, top: number, look: Look = body): readonly [string, Look] => [
    text,
    { ...look, region: 0, box: [20, top, 100, 10] },
  ];
  const main = (text: string, top: number, look: Look = body): readonly [string, Look] => [
    text,
    { ...look, region: 1, box: [200, top, 300, 10] },
  ];
  const lines = linesFrom(
    side('Skills', 50, head),
    side('Java', 70),
    side('Languages', 100, head),
    side('English', 120),
    main('Jane Roe', 20),
    main('Experience', 60, head),
    main('Nurse 2015 - 2018', 80),
  );
  expect(outline(lines)).toEqual([
    'contact - 0',
    'skills Skills 1',
    'languages Languages 1',
    'contact - 1',
    'work Experience 1',
  ]);
});

test('sub-headings in the look of the headings, which entries wear as well, open nothing', () => {
  const lines = linesFrom(
    ['Experience', head],
    ['Northgate Logistics', head],
    ['Driver 2015 - 2018', body],
    ['Skills', head],
    ['Web Technologies', head],
    ['HTML, CSS', body],
    ['Web Frameworks', head],
    ['React, Vue', body],
    ['Languages', head],
    ['English', head],
    ['Native', body],
    ['Spanish', head],
    ['Good', body],
  );
  expect(outline(lines).slice(1)).toEqual(['work Experience 2', 'skills Skills 4', 'languages Languages 4']);
});

const at = (
  text: string,
  region: number,
  [left, top]: readonly [number, number],
  look: Look = body,
): readonly [string, Look] => [text, { ...look, region, box: [left, top, 80, 10] }];

test('cells side by side below a heading are one section, also after a grid before it', () => {
  const lines = linesFrom(
    at('Projects', 0, [20, 20], head),
    at('Shop', 1, [20, 40]),
    at('Board', 2, [300, 40]),
    at('Certifications', 3, [20, 80], head),
    at('First Aid', 3, [20, 100]),
    at('Fire Safety', 4, [300, 100]),
  );
  expect(outline(lines)).toEqual(['contact - 0', 'projects Projects 2', 'certifications Certifications 2']);
});

test('the right halves of two sections, read as one column, go back to them', () => {
  const lines = linesFrom(
    at('Education', 0, [20, 20], head),
    at('University of Leeds', 0, [20, 40]),
    at('Leeds', 0, [20, 55]),
    at('Projects', 0, [20, 80], head),
    at('Shop', 0, [20, 100]),
    at('2012 - 2016', 1, [300, 40]),
    at('BSc Physics', 1, [290, 55]),
    at('Board', 1, [290, 100]),
  );
  expect(outline(lines)).toEqual(['contact - 0', 'education Education 4', 'projects Projects 2']);
});

test('dates that float at the edge of a column belong to the line beside them', () => {
  const lines = linesFrom(
    at('Experience', 0, [20, 20], head),
    ['Nurse  2018 - 2020', { ...body, region: 0, box: [20, 40, 360, 10] }],
    at('Carer', 0, [20, 80]),
    at('Skills', 0, [20, 120], head),
    at('First Aid', 0, [20, 140]),
    at('2015 - 2018', 1, [300, 80]),
  );
  const work = findSections(lines).find(({ kind }) => kind === 'work');
  expect(work?.lines.map(({ text }) => text)).toEqual(['Nurse  2018 - 2020', 'Carer', '2015 - 2018']);
});

test('a degree that is called what its section is called opens no section', () => {
  const lines = linesFrom(
    ['Berufserfahrung', head],
    ['Fahrer 2015 - 2018', body],
    ['Kenntnisse', head],
    ['Deutsch', body],
    ['Studium und Ausbildung', head],
    ['Ausbildung', { bold: true, size: 10 }],
    ['Fachkraft für Lagerlogistik', body],
    ['2012 - 2015', body],
  );
  expect(outline(lines).at(-1)).toBe('education Studium und Ausbildung 3');
});

test('where nothing has a place, a column with headings ends with its region', () => {
  const lines = linesFrom(
    ['Certificates', { ...head, region: 1 }],
    ['First Aid, 2020', { ...body, region: 1 }],
    ['Jane Roe', { size: 20, region: 2 }],
    ['Experience', { ...head, region: 2 }],
    ['Nurse 2015 - 2018', { ...body, region: 2 }],
  );
  expect(outline(lines)).toEqual([
    'contact - 0',
    'certifications Certificates 1',
    'contact - 1',
    'work Experience 1',
  ]);
});
