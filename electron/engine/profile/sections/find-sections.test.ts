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
