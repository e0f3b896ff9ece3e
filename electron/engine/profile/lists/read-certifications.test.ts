import type { SectionKind } from '@shared/model/profile';
import { bareLine } from '@shared/model/text';
import { describe, expect, test } from 'vitest';
import type { Section } from '../sections/section';
import { readCertifications } from './read-certifications';

const sectionOf = (
  words: string,
  kind: SectionKind = 'certifications',
  heading: string | null = null,
): Section => ({
  kind,
  heading: heading === null ? null : { ...bareLine(heading), page: 1, line: 99 },
  lines: words.split('\n').map((text, line) => {
    const [, mark = '', rest = ''] = /^(\*\*|• )?(.*)$/.exec(text) ?? [];
    return { ...bareLine(rest), item: mark === '• ', bold: mark === '**', page: 1, line };
  }),
});
const read = (words: string, kind?: SectionKind, heading?: string): readonly string[] =>
  readCertifications([sectionOf(words, kind, heading)]).map((each) =>
    [each.name, each.issuer, each.date, each.expires].map((fact) => fact?.value ?? '-').join(' | '),
  );

const cases: readonly (readonly [string, ...string[]])[] = [
  [
    '**Full-Stack Web Development\n**2020\nCodeAcademy\n**AWS Certified Developer\n**2019\nAmazon Web Services',
    'Full-Stack Web Development | CodeAcademy | 2020 | -',
    'AWS Certified Developer | Amazon Web Services | 2019 | -',
  ],
  [
    '• First Aid – Red Cross, 2020\n• Prevention at work\n• Safety Council, 2023',
    'First Aid | Red Cross | 2020 | -',
    'Prevention at work | Safety Council | 2023 | -',
  ],
  ['Tableau Desktop Specialist\nTableau, Sept 2020', 'Tableau Desktop Specialist | Tableau | 2020-09 | -'],
  ['TWIC Card, TSA, 2022', 'TWIC Card | TSA | 2022 | -'],
  [
    'Life Support, American Heart Association – 2023\nStroke Scale Certification, Apex Innovations – 2022',
    'Life Support | American Heart Association | 2023 | -',
    'Stroke Scale Certification | Apex Innovations | 2022 | -',
  ],
  [
    'AWS Certified Developer — Amazon Web Services, 2019',
    'AWS Certified Developer | Amazon Web Services | 2019 | -',
  ],
  [
    'Full-Stack Web Development\nCodeAcademy\n2020\nAWS Certified Developer\nAmazon Web Services\n2019',
    'Full-Stack Web Development | CodeAcademy | 2020 | -',
    'AWS Certified Developer | Amazon Web Services | 2019 | -',
  ],
  [
    'Full-Stack Web Development  AWS Certified Developer\nCodeAcademy  Amazon Web Services\n2020  2019',
    'Full-Stack Web Development | CodeAcademy | 2020 | -',
    'AWS Certified Developer | Amazon Web Services | 2019 | -',
  ],
  [
    '**Food Safety Level 2\nStockwell College\n**First Aid at Work\nRed Cross',
    'Food Safety Level 2 | Stockwell College | - | -',
    'First Aid at Work | Red Cross | - | -',
  ],
  ['CPR/BLS (exp. 05/2026)', 'CPR/BLS | - | - | 2026-05'],
  ['Basic Life Support (BLS), valid to November 2026', 'Basic Life Support (BLS) | - | - | 2026-11'],
  ['Schweißerprüfung, gültig bis 2027', 'Schweißerprüfung | - | - | 2027'],
  ['Registered Nurse, State of Texas, License #123456', 'Registered Nurse | State of Texas | - | -'],
  [
    '• Staplerschein, 2012\n• Führerschein Klasse B, C1E',
    'Staplerschein | - | 2012 | -',
    'Führerschein Klasse B, C1E | - | - | -',
  ],
  [
    'Permis B\nSauveteur secouriste du travail, 2018',
    'Permis B | - | - | -',
    'Sauveteur secouriste du travail | - | 2018 | -',
  ],
  [
    'Carnet de conducir B\nPrimeros auxilios, 2023',
    'Carnet de conducir B | - | - | -',
    'Primeros auxilios | - | 2023 | -',
  ],
  ['PMP, Project Management Institute, 2018', 'PMP | Project Management Institute | 2018 | -'],
  [
    '2013 Certified Barre Instructor, 2012 Certified Yoga Instructor',
    'Certified Barre Instructor | - | 2013 | -',
    'Certified Yoga Instructor | - | 2012 | -',
  ],
  ['Electrical licence, A grade', 'Electrical licence, A grade | - | - | -'],
  ['CPR; First Aid; Food Handler', 'CPR | - | - | -', 'First Aid | - | - | -', 'Food Handler | - | - | -'],
  [
    'Certified Public Manager –\nCivil Service Academy, 2013',
    'Certified Public Manager | Civil Service Academy | 2013 | -',
  ],
  ['Haccp – Azienda Sanitaria Locale, marzo 2021', 'Haccp | Azienda Sanitaria Locale | 2021-03 | -'],
  [
    'Grade B Wiring Licence W51004\nEnergy Board North | 2016\nWorking at Heights\nClearview Training | February 2023\nBlue Card\nSafeSite Thornbeck | 2012',
    'Grade B Wiring Licence W51004 | Energy Board North | 2016 | -',
    'Working at Heights | Clearview Training | 2023-02 | -',
    'Blue Card | SafeSite Thornbeck | 2012 | -',
  ],
  ['Basic Lift Handling, Nordlys Services, May 2022', 'Basic Lift Handling | Nordlys Services | 2022-05 | -'],
  ['Yeşil Kuşak (Kalite Derneği, 2020)', 'Yeşil Kuşak | Kalite Derneği | 2020 | -'],
  ['Food Hygiene, Advanced, 2020', 'Food Hygiene, Advanced | - | 2020 | -'],
  ['kat. B'],
  ['Watch Officer  C-118834  NTC  Sep 2015', 'Watch Officer | NTC | 2015-09 | -'],
  [
    'Certified Translator, Chamber of Translators, Terminologists and Interpreters, 2014',
    'Certified Translator | Chamber of Translators, Terminologists and Interpreters | 2014 | -',
  ],
  [
    'Lean Green Belt, TÜV Rheinland 2020\nWyrażam zgodę na przetwarzanie moich danych osobowych zgodnie\nz ustawą z dnia 10 maja 2018 roku',
    'Lean Green Belt | TÜV Rheinland | 2020 | -',
  ],
  [
    'Certifications: Food Handler, 2019\nTechnical: Excel, Tableau\nLanguages: English, Malay',
    'Food Handler | - | 2019 | -',
  ],
];

describe('readCertifications', () => {
  for (const [words, ...expected] of cases)
    test(`a certificate is misread: ${words.slice(0, 40).replaceAll('\n', ' / ')}`, () => {
      expect(read(words)).toEqual(expected);
    });

  test('a driving licence or a certificate that is clearly held is passed over elsewhere', () => {
    expect(read('Führerschein: Klasse B', 'contact')).toEqual(['Führerschein: Klasse B | - | - | -']);
    expect(read('PMP certified manager of large works', 'summary')).toEqual(['PMP certified | - | - | -']);
  });

  test('what somebody only mentions or works towards is held', () => {
    expect(read('Working towards PMP certification', 'summary')).toEqual([]);
    expect(read('Patented three things; permission slips; licence agreements', 'summary')).toEqual([]);
  });

  test('the driving licence of the list is held twice, by its short name as well', () => {
    const list = sectionOf('Commercial Driver License Class A, 2013');
    const names = readCertifications([list, sectionOf('CDL-A Driver', 'contact')]).map(
      ({ name }) => name.value,
    );
    expect(names).toEqual(['Commercial Driver License Class A']);
  });

  test('a degree in a mixed section is a certificate', () => {
    const mixed = 'Bachelor of Science in Nursing, Lakeland University, 2012\nFirst Aid certificate, 2020';
    expect(read(mixed, 'education', 'Education and Certifications')).toEqual([
      'First Aid certificate | - | 2020 | -',
    ]);
  });
});
