import type { SectionKind } from '@shared/model/profile';
import { bareLine } from '@shared/model/text';
import { describe, expect, test } from 'vitest';
import type { Section } from '../sections/section';
import { readSkills } from './read-skills';

const sectionOf = (words: string, kind: SectionKind = 'skills'): Section => ({
  kind,
  heading: null,
  lines: words.split('\n').map((text, line) => ({
    ...bareLine(text.replace(/^• /, '')),
    item: text.startsWith('• '),
    page: 1,
    line,
  })),
});
const read = (words: string, kind?: SectionKind): string =>
  readSkills([sectionOf(words, kind)])
    .map(({ name, level, years, lastUse }) =>
      [name.value, level && `<${level.value}>`, years && `${years.value}y`, lastUse?.value]
        .filter(Boolean)
        .join(' '),
    )
    .join(' | ');

const cases: readonly (readonly [string, string])[] = [
  ['Excel, Word; SAP | Sage', 'Excel | Word | SAP | Sage'],
  [
    'Office: Scheduling, insurance verification\nPeople: Phone manner',
    'Scheduling | insurance verification | Phone manner',
  ],
  [
    'Clinical  IV cannulation, wound care\nRecords  Paper charts, Epic',
    'IV cannulation | wound care | Paper charts | Epic',
  ],
  [
    'Web Technologies\nAdvanced\nHTML5, JavaScript\nTools\nIntermediate\nGit, Docker',
    'HTML5 <Advanced> | JavaScript <Advanced> | Git <Intermediate> | Docker <Intermediate>',
  ],
  [
    'Systems\nSAP TM, Transporeon\nRules\nDriving and rest times, CMR',
    'SAP TM | Transporeon | Driving and rest times | CMR',
  ],
  ['Java (5 years), SQL (Expert), Cobol – last used 2012', 'Java 5y | SQL <Expert> | Cobol 2012'],
  ['Excel ●●●○○\nPowerPoint ★★★★☆\nPhotoshop 90%', 'Excel <●●●○○> | PowerPoint <★★★★☆> | Photoshop <90%>'],
  ['Budgeting\nTeam leadership\nPublic speaking', 'Budgeting | Team leadership | Public speaking'],
  [
    '• Account reconciliations\n• Strong organisational and time management skills for busy teams',
    'Account reconciliations | Strong organisational and time management skills for busy teams',
  ],
  ['Proficient in Word, Excel and Outlook.', 'Word | Excel | Outlook'],
  ['Sehr gute Kenntnisse in SAP, DATEV und Excel', 'SAP | DATEV | Excel'],
  ['Excel (Power Query, Pivot), SQL', 'Excel (Power Query, Pivot) | SQL'],
  [
    'Ventilation, haemodynamic\nmonitoring, sedation, CRRT\n(assisted)',
    'Ventilation | haemodynamic monitoring | sedation | CRRT (assisted)',
  ],
  [
    'Inventory control  Organized\nScheduling  Cash handling',
    'Inventory control | Organized | Scheduling | Cash handling',
  ],
  ['Sanitär-, Heizungs- und Klimatechnik, Löten', 'Sanitär-, Heizungs- und Klimatechnik | Löten'],
  ['Excel: sehr gut\nWord: gut', 'Excel <sehr gut> | Word <gut>'],
  ['Excel, excel, EXCEL', 'Excel'],
  [
    'Revenue planning of large houses ◆ Opera PMS ◆ Opening teams ◆ Guest standards',
    'Revenue planning of large houses | Opera PMS | Opening teams | Guest standards',
  ],
];

describe('readSkills', () => {
  for (const [words, expected] of cases)
    test(`a list is cut wrongly: ${words.slice(0, 40).replaceAll('\n', ' / ')}`, () => {
      expect(read(words)).toBe(expected);
    });

  test('boxes with little room between them are one skill', () => {
    const [first, second] = sectionOf('Labour law Recruiting\nWorkday Coaching').lines;
    if (!first || !second) throw new Error('two lines were written above');
    const lines = [
      { ...first, size: 10, edges: [0, 30, 33, 50, 57, 100] },
      { ...second, size: 10, edges: [0, 40, 47, 90] },
    ];
    const names = readSkills([{ kind: 'skills', heading: null, lines }]).map(({ name }) => name.value);
    expect(names).toEqual(['Labour law', 'Recruiting', 'Workday', 'Coaching']);
  });

  test('what is listed beside certificates is lost, or a certificate is a skill', () => {
    const rows = 'Certifications: Food Handler, 2019\nTechnical: Excel, Tableau\nLanguages: English, Malay';
    expect(read(rows, 'certifications')).toBe('Excel | Tableau');
  });

  test('a row of no kind under an empty heading of skills is passed over', () => {
    const heading = { ...bareLine('Sonstiges'), page: 1, line: 0 };
    const skills: Section = { kind: 'skills', heading: null, lines: [] };
    expect(
      readSkills([skills, { ...sectionOf('Excel, Gitarre', 'other'), heading }]).map(
        ({ name }) => name.value,
      ),
    ).toEqual(['Excel', 'Gitarre']);
  });

  test('a sentence is a skill', () => {
    expect(
      read('I have always loved working with people and I bring that to every single day of my work'),
    ).toBe('');
  });

  test('spoken languages are skills', () => {
    expect(read('Excel, English (fluent), German')).toBe('Excel');
  });

  test('without a section of its own a labelled line is passed over, or any other line taken', () => {
    expect(read('Ran the till and the stock room\nSkills: Cash handling, stock counts', 'other')).toBe(
      'Cash handling | stock counts',
    );
  });

  test('degrees under "Qualifications" are skills', () => {
    const section = sectionOf('BSc Nursing, University of Thornbeck, 2012');
    const heading = { ...bareLine('Qualifications'), page: 1, line: 9 };
    expect(readSkills([{ ...section, heading }])).toEqual([]);
  });

  test('a hostile list gives more than can be shown', () => {
    const words = Array.from({ length: 9000 }, (_, index) => `skill ${index}`).join(', ');
    expect(readSkills([sectionOf(words)]).length).toBeLessThanOrEqual(300);
  });
});
