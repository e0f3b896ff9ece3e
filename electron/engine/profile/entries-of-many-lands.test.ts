import { bareLine } from '@shared/model/text';
import { describe, expect, test } from 'vitest';
import { readEducation } from './education/read-education';
import { readCertifications } from './lists/read-certifications';
import { readLanguages } from './lists/read-languages';
import { readSkills } from './lists/read-skills';
import type { PageLine } from './page-line';
import { findSections } from './sections/find-sections';
import { readWork } from './work/read-work';

const linesFrom = (written: string): readonly PageLine[] =>
  written.split('\n').map((each, line) => {
    const text = each.trim();
    return {
      ...bareLine(text.replace(/^[*#] /, '')),
      page: 1,
      line,
      item: text.startsWith('* '),
      bold: text.startsWith('# '),
      size: text.startsWith('# ') ? 13 : 10,
      gap: text.startsWith('# ') ? 0.8 : 0,
    };
  });

const sectionsOf = (written: string) => findSections(linesFrom(written));
const said = (...facts: readonly ({ readonly value: string | number } | null)[]): string =>
  facts.map((fact) => fact?.value ?? '-').join(' | ');

const degreesOf = (written: string): readonly string[] =>
  readEducation(sectionsOf(`# Education\n${written}`), null).map(({ degree, field, institution, end }) =>
    said(degree, field, institution, end),
  );
const jobsOf = (written: string): readonly string[] =>
  readWork(sectionsOf(`# Work experience\n${written}`), null).map(({ title, employer, start, end }) =>
    said(title, employer, start, end),
  );
const certificatesOf = (written: string): readonly string[] =>
  readCertifications(sectionsOf(written)).map(({ name, issuer, date }) => said(name, issuer, date));
const skillsOf = (written: string): readonly string[] =>
  readSkills(sectionsOf(`# Skills\n${written}`)).map(({ name }) => name.value);

describe('a degree of a country or a layout nobody tried is cut or given the wrong field or school', () => {
  test.each([
    [
      '2007 – 2012  Львівський національний університет імені Івана Франка\nМагістр, Облік і аудит',
      'Магістр, Облік і аудит | Облік і аудит | Львівський національний університет імені Івана Франка | 2012',
    ],
    ['2004 – 2007  Studiespesialisering, Voss gymnas', 'Studiespesialisering | - | Voss gymnas | 2007'],
    [
      'Kandidatexamen i ekonomi, Lunds universitet, 2015 – 2018',
      'Kandidatexamen i ekonomi | ekonomi | Lunds universitet | 2018',
    ],
    [
      '2016 – 2018  Videreutdanning i intensivsykepleie, NTNU',
      'Videreutdanning i intensivsykepleie | intensivsykepleie | NTNU | 2018',
    ],
    [
      'BS Civil Engineering, University of the Philippines Diliman, 2010',
      'BS Civil Engineering | Civil Engineering | University of the Philippines Diliman | 2010',
    ],
    [
      'Bachelor of Commerce — University of Cape Town (2014)',
      'Bachelor of Commerce | Commerce | University of Cape Town | 2014',
    ],
    ['KCSE, Alliance High School, 2009 (B+)', 'KCSE | - | Alliance High School | 2009'],
    ['S.S.L.C. – St. Mary’s High School, Kochi – 2011 – 88%', 'S.S.L.C. | - | St. Mary’s High School | 2011'],
    [
      'B.E. (Mechanical), Anna University, 2014, CGPA 8.1',
      'B.E. (Mechanical) | Mechanical | Anna University | 2014',
    ],
    [
      'Técnico Superior en Administración y Finanzas, IES Clara Campoamor, Getafe (2016-2018)',
      'Técnico Superior en Administración y Finanzas | Administración y Finanzas | IES Clara Campoamor | 2018',
    ],
    [
      'DUT Génie Mécanique\nIUT de Cachan\n2015-2017',
      'DUT Génie Mécanique | Génie Mécanique | IUT de Cachan | 2017',
    ],
    [
      'Certificate IV in Commercial Cookery, TAFE Queensland, 2016',
      'Certificate IV in Commercial Cookery | Commercial Cookery | TAFE Queensland | 2016',
    ],
    [
      'Inżynier budownictwa, Politechnika Gdańska, 2014–2018',
      'Inżynier budownictwa | budownictwa | Politechnika Gdańska | 2018',
    ],
    [
      'Licence de Biologie, Université Toulouse III – Paul Sabatier, 2022',
      'Licence de Biologie | Biologie | Université Toulouse III – Paul Sabatier | 2022',
    ],
    [
      'Juin 2022 : Baccalauréat général (spécialités SVT, maths), mention bien, Lycée Bellevue',
      'Baccalauréat général | - | Lycée Bellevue | 2022-06',
    ],
    [
      'Longwood University, Farmville, VA. Bachelor of Science, Business Administration, 2010. 124 semester hours.',
      'Bachelor of Science, Business Administration | Business Administration | Longwood University | 2010',
    ],
    [
      'Associate in Business Administration\nSouthwest Tennessee Community College-Memphis, TN\nMay 2016',
      'Associate in Business Administration | Business Administration | Southwest Tennessee Community College | 2016-05',
    ],
    [
      'B.S. Dairy Science\nUniversity of Wisconsin-Madison, WI\n2012',
      'B.S. Dairy Science | Dairy Science | University of Wisconsin-Madison | 2012',
    ],
    [
      'Bachelor of Information Technology\nUniversity of Science, VNU-HCM\n2014 - 2018',
      'Bachelor of Information Technology | Information Technology | University of Science, VNU-HCM | 2018',
    ],
  ])('%s', (written, expected) => {
    expect(degreesOf(written)).toEqual([expected]);
  });

  test('a semester abroad is lost, or is given the home school', () => {
    expect(
      degreesOf(
        'Bachelor’s Degree, International Trade\nDokuz Eylül University, Sept 2011–Jun 2016\nErasmus Exchange Programme\nUniversität Bremen, Mar 2014–Aug 2014',
      ),
    ).toEqual([
      'Bachelor’s Degree, International Trade | International Trade | Dokuz Eylül University | 2016-06',
      'Erasmus Exchange Programme | - | Universität Bremen | 2014-08',
    ]);
  });

  test('how many subjects there were is no second degree, and an office of a body is none', () => {
    expect(
      degreesOf(
        '1997 GCSEs, Winterhill School – 8 GCSEs including Maths\nChartered Director, Institute of Directors, 2015',
      ),
    ).toEqual(['GCSEs | - | Winterhill School | 1997']);
  });
});

describe('a job of a trade or a layout nobody tried loses its title or its employer', () => {
  test.each([
    [
      'First Officer A320, Pegasus Airlines, 2016–2020',
      'First Officer A320 | Pegasus Airlines | 2016 | 2020',
    ],
    [
      'Maschinenführer | Bosch Rexroth AG | Lohr am Main | 05/2011–heute',
      'Maschinenführer | Bosch Rexroth AG | 2011-05 | present',
    ],
    ['2015-2019 : Vendeuse en prêt-à-porter, Zara, Lyon', 'Vendeuse en prêt-à-porter | Zara | 2015 | 2019'],
    [
      'Visiting Scholar, University of California, Berkeley  Sept 2012 – May 2013',
      'Visiting Scholar | University of California, Berkeley | 2012-09 | 2013-05',
    ],
    ['Kassör, ICA Maxi Haninge, 2017 - 2019', 'Kassör | ICA Maxi Haninge | 2017 | 2019'],
    [
      'Ranch Hand at Rolling Hills Ranch, Elko, NV, 2010-2012',
      'Ranch Hand | Rolling Hills Ranch | 2010 | 2012',
    ],
    ['Sous Chef / Le Cinq, Paris / 2014 — 2016', 'Sous Chef | Le Cinq | 2014 | 2016'],
    [
      'Teacher of Mathematics, Greenfield Secondary School, Lusaka, Jan 2012 to date',
      'Teacher of Mathematics | Greenfield Secondary School | 2012-01 | present',
    ],
    [
      '2009–2013  Teaching Assistant, Tel Aviv University, Tel Aviv. Introduction to Bioinformatics.',
      'Teaching Assistant | Tel Aviv University | 2009 | 2013',
    ],
    [
      'березень 2018 – по теперішній час\nГоловний бухгалтер\nТОВ «Галичфарм», Львів',
      'Головний бухгалтер | ТОВ «Галичфарм» | 2018-03 | present',
    ],
    [
      'Tarih  Firma  Görev  Şehir\nMart 2015 – halen  Arçelik A.Ş.  Üretim Müdürü  İstanbul',
      'Üretim Müdürü | Arçelik A.Ş. | 2015-03 | present',
    ],
    [
      'Dates  03/2014 – Present\nOccupation or position held  Hotel Operations Manager\nMain activities and  Supervision of front office\nresponsibilities\nName and address of employer  Aldemar Resorts\nType of business or sector  Hospitality',
      'Hotel Operations Manager | Aldemar Resorts | 2014-03 | present',
    ],
    [
      'Trustee, Yorkshire Food Bank Network (2018 – Present)',
      'Trustee | Yorkshire Food Bank Network | 2018 | present',
    ],
    ['Bricklayer, Redrow Homes, Cardiff, 2009-2014', 'Bricklayer | Redrow Homes | 2009 | 2014'],
  ])('%s', (written, expected) => {
    expect(jobsOf(written)).toEqual([expected]);
  });

  test('a point that tells since when is a job', () => {
    expect(jobsOf('# Event Coordination\n* Planned fundraisers for up to 300 guests since 2015')).toEqual([]);
  });

  test('an employer over two posts with dates of their own is a third job', () => {
    expect(
      jobsOf(
        'UNITED STATES ARMY, Fort Bragg, NC  06/2008 – 06/2022\nLogistics NCO (Platoon Sergeant), 82nd Sustainment Brigade  05/2016 – 06/2022\n* Led 38 soldiers\nUnit Supply Specialist (92Y), 1st Infantry Division, Fort Riley, KS  06/2008 – 04/2016\n* Ran the supply room',
      ),
    ).toHaveLength(2);
  });

  test('a job of an earlier career becomes a post of the last employer', () => {
    expect(
      jobsOf(
        'Castellan Foods Group, Leeds  2017 – Present\nCHIEF OPERATING OFFICER\n* Closed two sites\nNorthern Bakeries plc, Bradford  2010 – 2017\nOPERATIONS DIRECTOR\n* Led 5 bakeries\n# EARLIER CAREER\nProduction Manager, United Biscuits (1999 – 2004)\nGraduate Trainee, Unilever (1996 – 1999)',
      ).slice(2),
    ).toEqual([
      'Production Manager | United Biscuits | 1999 | 2004',
      'Graduate Trainee | Unilever | 1996 | 1999',
    ]);
  });

  test('a title with its field is cut where the employer stands over several posts', () => {
    expect(
      jobsOf(
        'LAZARD  New York, NY\nVice President, Healthcare Investment Banking  Jul 2021 – Present\n* Executed 11 transactions\nAssociate, Mergers & Acquisitions  Aug 2018 – Jun 2021\n* Built models\nPIPER SANDLER & CO.  Minneapolis, MN\nInvestment Banking Analyst  Jul 2014 – Jun 2016\n* Supported 6 transactions',
      ),
    ).toEqual([
      'Vice President, Healthcare Investment Banking | LAZARD | 2021-07 | present',
      'Associate, Mergers & Acquisitions | LAZARD | 2018-08 | 2021-06',
      'Investment Banking Analyst | PIPER SANDLER & CO. | 2014-07 | 2016-06',
    ]);
  });
});

describe('a certificate keeps its issuer in its name, or is missed', () => {
  test.each([
    [
      '# Kurs og sertifikater\n2022  AHLR, Norsk resuscitasjonsråd',
      ['AHLR | Norsk resuscitasjonsråd | 2022'],
    ],
    [
      '# Beruflicher Werdegang\n2014 – 2019  Assistenzärztin, Asklepios Klinik Nord\n# Qualifikationen\n02/2019  Facharzt für Anästhesiologie (Ärztekammer Hamburg)\n06/2017  Zusatzbezeichnung Notfallmedizin (Ärztekammer Hamburg)',
      [
        'Facharzt für Anästhesiologie | Ärztekammer Hamburg | 2019-02',
        'Zusatzbezeichnung Notfallmedizin | Ärztekammer Hamburg | 2017-06',
      ],
    ],
    ['# DIVERS\nBAFA (2022), PSC1 (2021). Handball en club.', ['BAFA | - | 2022', 'PSC1 | - | 2021']],
    [
      '# JOB-RELATED TRAINING\nLean Six Sigma Yellow Belt, VA, 2019; Appropriations Law, Graduate School USA, 2014',
      ['Lean Six Sigma Yellow Belt | VA | 2019', 'Appropriations Law | Graduate School USA | 2014'],
    ],
    [
      '# Additional information\n* Certifications: FINRA Series 79, FINRA Series 63',
      ['FINRA Series 79 | - | -', 'FINRA Series 63 | - | -'],
    ],
    [
      '# Certificates\nSTCW Basic Safety Training, Warsash Maritime Academy, 2019\nPage 1 / 1\n© European Union',
      ['STCW Basic Safety Training | Warsash Maritime Academy | 2019'],
    ],
  ])('%s', (written, expected) => {
    expect(certificatesOf(written)).toEqual(expected);
  });
});

describe('a list takes in what heads its rows or closes the page', () => {
  test.each([
    [
      'Languages C, C++, Python  Tools CANoe, Jenkins, Git\nOS Linux, QNX  Standards AUTOSAR, ISO 26262',
      'C C++ Python CANoe Jenkins Git Linux QNX AUTOSAR ISO 26262',
    ],
    ['React | 5 yrs\nNext.js | 3 yrs', 'React Next.js'],
    ['Rigging\nWelding\nHamburg, 12.01.2024\nLena Maria Muster', 'Rigging Welding'],
    ['SAP, DATEV\nMother tongue  Greek\nfile:///C:/cv.html  1/2', 'SAP DATEV'],
    ['Word, Excel, Canva – Accueil du public', 'Word Excel Canva Accueil du public'],
  ])('%s', (written, expected) => {
    expect(skillsOf(written).join(' ')).toBe(expected);
  });

  test('the mother tongue of a form is no language', () => {
    expect(
      readLanguages(sectionsOf('# Personal skills\nMother tongue  Greek')).map(({ name, level }) => [
        name.value,
        level,
      ]),
    ).toEqual([['Greek', 'native']]);
  });
});
