import type { SectionKind, Studied } from '@shared/model/profile';
import { bareLine } from '@shared/model/text';
import { describe, expect, test } from 'vitest';
import type { PageLine } from '../page-line';
import type { Section } from '../sections/section';
import { readEducation } from './read-education';

/** An empty line leaves white space above the next one; "**" before a line prints it bold, "•" makes it an item. */
const linesFrom = (words: string): readonly PageLine[] => {
  let gap = 0;
  return words.split('\n').flatMap((written, line) => {
    const [, mark = '', text = ''] = /^(\*\*|• )?(.*)$/.exec(written) ?? [];
    if (!text.trim()) {
      gap = 1;
      return [];
    }
    const made = { ...bareLine(text), bold: mark === '**', item: mark === '• ', gap, page: 1, line };
    gap = 0;
    return [made];
  });
};

const sectionOf = (
  words: string,
  kind: SectionKind = 'education',
  heading: string | null = null,
): Section => ({
  kind,
  heading: heading === null ? null : { ...bareLine(heading), page: 1, line: 99 },
  lines: linesFrom(words),
});

const plain = ({ degree, field, institution, start, end, level }: Studied) =>
  [degree, field, institution, start, end]
    .map((fact) => fact?.value ?? '-')
    .concat(level ?? '-')
    .join(' | ');

const read = (words: string): readonly string[] => readEducation([sectionOf(words)], null).map(plain);

const cases: readonly (readonly [layout: string, words: string, ...entries: string[]])[] = [
  [
    'the town behind a school is no field',
    'Obchodní akademie – Brno\nMaturita\n2004 – 2008',
    'Maturita | - | Obchodní akademie | 2004 | 2008 | school',
  ],
  [
    'a field and a school without its word, each on a line',
    'TSO\nElektromechanica\nVTI Deinze\n2004 - 2010',
    'TSO | Elektromechanica | VTI Deinze | 2004 | 2010 | school',
  ],
  [
    'the class of a degree is not part of it',
    'Bachelor of Arts, Sociology (Second Class Honours)\nUniversity of Nairobi\n2010 - 2014',
    'Bachelor of Arts, Sociology | Sociology | University of Nairobi | 2010 | 2014 | bachelor',
  ],
  [
    'years in two cells',
    '2012  2016\nGrado, Arquitectura\nUniversidad de Navarra',
    'Grado, Arquitectura | Arquitectura | Universidad de Navarra | 2012 | 2016 | bachelor',
  ],
  // English
  [
    'card of four lines',
    "University of California\nBerkeley, CA\nBachelor's in Computer Science\nAugust 2012 to May 2016",
    "Bachelor's in Computer Science | Computer Science | University of California | 2012-08 | 2016-05 | bachelor",
  ],
  [
    'two rows of two cells',
    'Hillcrest University  2012 – 2016\nDenver, CO  Bachelor of Science in Biology',
    'Bachelor of Science in Biology | Biology | Hillcrest University | 2012 | 2016 | bachelor',
  ],
  [
    'one line with commas',
    'BSc (Hons) Physics, University of Leeds, 2012–2015',
    'BSc (Hons) Physics | Physics | University of Leeds | 2012 | 2015 | bachelor',
  ],
  [
    'a grade before the dates',
    'BSc (Hons) General Nursing, 2.1  Sep 2014 – Sep 2018\nWestern Lakes University, Ireland',
    'BSc (Hons) General Nursing | General Nursing | Western Lakes University | 2014-09 | 2018-09 | bachelor',
  ],
  [
    '"from" leads to the school',
    'B.Tech in ECE from Annapurna University',
    'B.Tech in ECE | ECE | Annapurna University | - | - | bachelor',
  ],
  [
    'degree, comma, field',
    'Bachelor of Science, Accounting\nPinewood State University\n2009',
    'Bachelor of Science, Accounting | Accounting | Pinewood State University | - | 2009 | bachelor',
  ],
  [
    'field in brackets',
    'Bachelor of Science (Mathematics)\nUniversity of the High Plain\n2012 – 2015',
    'Bachelor of Science (Mathematics) | Mathematics | University of the High Plain | 2012 | 2015 | bachelor',
  ],
  [
    '"at" leads to the school',
    'MBA at Westfield Business School, 2019',
    'MBA | - | Westfield Business School | - | 2019 | master',
  ],
  [
    'grade point average',
    'Master of Science in Data Analytics  GPA: 3.8/4.0\nRiverton University  May 2021',
    'Master of Science in Data Analytics | Data Analytics | Riverton University | - | 2021-05 | master',
  ],
  [
    'dates on the left',
    '2015 – 2019  Bachelor of Arts in History\nOakdale College\n2011 – 2015  High School Diploma\nOakdale High School',
    'Bachelor of Arts in History | History | Oakdale College | 2015 | 2019 | bachelor',
    'High School Diploma | - | Oakdale High School | 2011 | 2015 | school',
  ],
  [
    'school leaving certificates',
    'A-levels: Maths, Physics, Chemistry\nThornbury Sixth Form College, 2010 – 2012',
    'A-levels: Maths | Maths | Thornbury Sixth Form College | 2010 | 2012 | school',
  ],
  ['GED without a school', 'GED, 2004', 'GED | - | - | - | 2004 | school'],
  [
    'associate degree',
    'Associate of Applied Science in Nursing (ADN)\nLakeside Community College\n2014',
    'Associate of Applied Science in Nursing (ADN) | Nursing (ADN) | Lakeside Community College | - | 2014 | associate',
  ],
  [
    'abbreviated degree before its field',
    'BSN, Nursing\nSouthern Isles College, 2011 – 2015',
    'BSN, Nursing | Nursing | Southern Isles College | 2011 | 2015 | bachelor',
  ],
  [
    'practical nursing',
    'LPN Program - Career Training Institute - 2008',
    'LPN Program | - | Career Training Institute | - | 2008 | vocational',
  ],
  [
    'law',
    'J.D., Blackstone University School of Law, 2005',
    'J.D. | - | Blackstone University School of Law | - | 2005 | doctorate',
  ],
  [
    'doctorate',
    'PhD in Molecular Biology\nUniversity of Thornbeck\nOct 2010 – Mar 2014',
    'PhD in Molecular Biology | Molecular Biology | University of Thornbeck | 2010-10 | 2014-03 | doctorate',
  ],
  [
    'several degrees of one school',
    '**Ashford University\nMaster of Arts in Education, 2018\nBachelor of Arts in English, 2015',
    'Master of Arts in Education | Education | Ashford University | - | 2018 | master',
    'Bachelor of Arts in English | English | Ashford University | - | 2015 | bachelor',
  ],
  [
    'white space between cards',
    'Elm University\nBSc Chemistry\n2010 – 2013\n\nElm University\nMSc Chemistry\n2013 – 2014',
    'BSc Chemistry | Chemistry | Elm University | 2010 | 2013 | bachelor',
    'MSc Chemistry | Chemistry | Elm University | 2013 | 2014 | master',
  ],
  [
    'items',
    '• BA Politics, University of Kelso, 2008\n• MA Journalism, University of Kelso, 2009',
    'BA Politics | Politics | University of Kelso | - | 2008 | bachelor',
    'MA Journalism | Journalism | University of Kelso | - | 2009 | master',
  ],
  [
    'still to come',
    'Bachelor of Science in Finance\nMapleton University\nExpected May 2027',
    'Bachelor of Science in Finance | Finance | Mapleton University | - | 2027-05 | bachelor',
  ],
  [
    'notes below the entry',
    "Bachelor of Arts in Economics\nCedar University, 2016 – 2020\nRelevant coursework: Econometrics, Game Theory, Statistics\n• Dean's List 2018, 2019",
    'Bachelor of Arts in Economics | Economics | Cedar University | 2016 | 2020 | bachelor',
  ],
  [
    'a state is not a degree',
    'Bachelor of Science in Marketing\nHarbor College, Boston, MA\n2013',
    'Bachelor of Science in Marketing | Marketing | Harbor College | - | 2013 | bachelor',
  ],
  [
    'field first, degree last',
    'Computer Science, B.Sc.\nNorthgate University\n2018',
    'B.Sc. | Computer Science | Northgate University | - | 2018 | bachelor',
  ],
  [
    'Indian school years',
    '12th Standard, CBSE, Delhi Public School, 2012',
    '12th Standard | - | Delhi Public School | - | 2012 | school',
  ],
  [
    'HND',
    'HND Civil Engineering, Kaduna Polytechnic, 2011 - 2013',
    'HND Civil Engineering | Civil Engineering | Kaduna Polytechnic | 2011 | 2013 | associate',
  ],
  [
    'NVQ',
    'NVQ Level 3 in Health and Social Care\nStockwell College\n2016',
    'NVQ Level 3 in Health and Social Care | Health and Social Care | Stockwell College | - | 2016 | vocational',
  ],
  [
    'field of a word that names schools',
    'Master of Education: School Counseling\nPrairie State University, 2012',
    'Master of Education: School Counseling | School Counseling | Prairie State University | - | 2012 | master',
  ],
  [
    'field above the degree',
    'Riverton University\nJanuary 2012 – May 2016\nComputer Science\nBachelor of Science\nDenver, CO',
    'Bachelor of Science | Computer Science | Riverton University | 2012-01 | 2016-05 | bachelor',
  ],
  // German
  [
    'apprenticeship with its firm',
    '09/1996 – 07/2000 Ausbildung zum Industriemechaniker, Pumpenbau Grünau, Altenförde',
    'Ausbildung zum Industriemechaniker | Industriemechaniker | Pumpenbau Grünau | 1996-09 | 2000-07 | vocational',
  ],
  [
    'Abitur',
    'Abitur (Note 1,7)\nGoethe-Gymnasium Altstadt\n2008',
    'Abitur | - | Goethe-Gymnasium Altstadt | - | 2008 | school',
  ],
  [
    'Diplom',
    'Diplom-Ingenieur Maschinenbau\nTechnische Universität Neustadt, 10/1998 – 03/2004',
    'Diplom-Ingenieur Maschinenbau | Maschinenbau | Technische Universität Neustadt | 1998-10 | 2004-03 | master',
  ],
  [
    '"an der" leads to the school',
    'Bachelor of Arts in Soziale Arbeit an der Hochschule Bergstadt, 2012 – 2015',
    'Bachelor of Arts in Soziale Arbeit | Soziale Arbeit | Hochschule Bergstadt | 2012 | 2015 | bachelor',
  ],
  [
    'Staatsexamen',
    'Zweites Staatsexamen Lehramt\nStudienseminar Weststadt, 2010',
    'Zweites Staatsexamen Lehramt | Lehramt | Studienseminar Weststadt | - | 2010 | master',
  ],
  [
    'Meister',
    'Geprüfte Logistikmeisterin (IHK)  09/2016 – 11/2018\nAbendschule Brekendorf',
    'Geprüfte Logistikmeisterin (IHK) | - | Abendschule Brekendorf | 2016-09 | 2018-11 | vocational',
  ],
  [
    'doctorate',
    'Promotion Dr. rer. nat., Universität Südheim, 2011',
    'Promotion Dr. rer. nat. | - | Universität Südheim | - | 2011 | doctorate',
  ],
  ['Austria', '06/2010 Matura, Gymnasium Oberau', 'Matura | - | Gymnasium Oberau | - | 2010-06 | school'],
  // French
  [
    'Licence',
    'Licence de droit\nUniversité de Valmont\n2010 – 2013',
    'Licence de droit | droit | Université de Valmont | 2010 | 2013 | bachelor',
  ],
  [
    'Master 2',
    'Master 2 Ressources humaines, Université du Littoral, 2015',
    'Master 2 Ressources humaines | Ressources humaines | Université du Littoral | - | 2015 | master',
  ],
  [
    'BTS',
    'BTS Comptabilité et gestion - Lycée Saint-Évran - 2012',
    'BTS Comptabilité et gestion | Comptabilité et gestion | Lycée Saint-Évran | - | 2012 | associate',
  ],
  [
    'Baccalauréat',
    '2010  Baccalauréat général, Lycée Jean Moreau',
    'Baccalauréat général | - | Lycée Jean Moreau | - | 2010 | school',
  ],
  [
    'Québec',
    'Baccalauréat en administration des affaires\nUniversité du Littoral\nsept. 2016 – mai 2019',
    'Baccalauréat en administration des affaires | administration des affaires | Université du Littoral | 2016-09 | 2019-05 | bachelor',
  ],
  [
    'CAP',
    'CAP Cuisine, CFA de Montbrun, 2009',
    'CAP Cuisine | Cuisine | CFA de Montbrun | - | 2009 | vocational',
  ],
  // Spanish
  [
    'Licenciatura over lines',
    'Licenciatura en Turismo\nUniversidad del Golfo Norte, ago.\n2011 – jun. 2015',
    'Licenciatura en Turismo | Turismo | Universidad del Golfo Norte | 2011-08 | 2015-06 | bachelor',
  ],
  [
    'Grado',
    'Grado en Enfermería, Universidad de Valdeluz, 2014-2018',
    'Grado en Enfermería | Enfermería | Universidad de Valdeluz | 2014 | 2018 | bachelor',
  ],
  [
    'Técnico Superior',
    'Técnico Superior en Administración y Finanzas\nIES Ribera Alta\n2012',
    'Técnico Superior en Administración y Finanzas | Administración y Finanzas | IES Ribera Alta | - | 2012 | vocational',
  ],
  [
    'Bachillerato',
    'Bachillerato, Instituto Peña Blanca, 2008',
    'Bachillerato | - | Instituto Peña Blanca | - | 2008 | school',
  ],
  // Italian
  [
    'Laurea magistrale',
    'Laurea magistrale in Ingegneria Gestionale\nPolitecnico di Montalto\n2012 – 2014',
    'Laurea magistrale in Ingegneria Gestionale | Ingegneria Gestionale | Politecnico di Montalto | 2012 | 2014 | master',
  ],
  [
    'Maturità',
    'Diploma di maturità scientifica, Liceo Galvani, 2009',
    'Diploma di maturità scientifica | scientifica | Liceo Galvani | - | 2009 | school',
  ],
  [
    'Laurea',
    'Laurea in Lettere moderne - Università di Collefiore - 2006',
    'Laurea in Lettere moderne | Lettere moderne | Università di Collefiore | - | 2006 | bachelor',
  ],
  // Portuguese
  [
    'Bacharelado',
    'Bacharelado em Sistemas de Informação\nUniversidade do Campo Verde\n2014 – 2018',
    'Bacharelado em Sistemas de Informação | Sistemas de Informação | Universidade do Campo Verde | 2014 | 2018 | bachelor',
  ],
  [
    'Mestrado',
    'Mestrado em Economia, Universidade de Vale Longo, 2011',
    'Mestrado em Economia | Economia | Universidade de Vale Longo | - | 2011 | master',
  ],
  [
    'Ensino médio',
    'Ensino médio completo\nEscola Estadual Boa Vista\n2010',
    'Ensino médio completo | - | Escola Estadual Boa Vista | - | 2010 | school',
  ],
  // Dutch
  [
    'HBO',
    'HBO Bachelor Verpleegkunde, Hogeschool Waterhoek, 2006 – 2010',
    'HBO Bachelor Verpleegkunde | Verpleegkunde | Hogeschool Waterhoek | 2006 | 2010 | bachelor',
  ],
  [
    'MBO',
    'MBO 4 Logistiek\nROC Zuiderpoort\n2003 – 2006',
    'MBO 4 Logistiek | Logistiek | ROC Zuiderpoort | 2003 | 2006 | vocational',
  ],
  ['VWO', 'VWO, Erasmus Lyceum, 2002', 'VWO | - | Erasmus Lyceum | - | 2002 | school'],
  // Polish
  [
    'Magister inżynier',
    'Magister inżynier budownictwa\nPolitechnika Nadmorska, 2005 – 2010',
    'Magister inżynier budownictwa | budownictwa | Politechnika Nadmorska | 2005 | 2010 | master',
  ],
  [
    'Licencjat',
    'Licencjat, Pielęgniarstwo\nUniwersytet Medyczny w Białowie\n2012',
    'Licencjat, Pielęgniarstwo | Pielęgniarstwo | Uniwersytet Medyczny w Białowie | - | 2012 | bachelor',
  ],
  [
    'Technik',
    'Technik logistyk  wrz 2011 – cze 2015\nZespół Szkół Technicznych, Świętobórz',
    'Technik logistyk | logistyk | Zespół Szkół Technicznych | 2011-09 | 2015-06 | vocational',
  ],
  // Others
  [
    'Swedish',
    'Kandidatexamen i datavetenskap, Älvdala universitet, 2010 – 2013',
    'Kandidatexamen i datavetenskap | datavetenskap | Älvdala universitet | 2010 | 2013 | bachelor',
  ],
  [
    'Czech',
    'Bc., Transport and Logistics\nVysoká škola dopravní Žďárek,\n2015 – 2018',
    'Bc., Transport and Logistics | Transport and Logistics | Vysoká škola dopravní Žďárek | 2015 | 2018 | bachelor',
  ],
  ['Japanese', '2012年 東都大学 工学部 学士', '学士 | - | 東都大学 工学部 | - | 2012 | bachelor'],
  [
    'wrapped in a narrow column',
    'B.Tech. Computer Science\nKaveripet Institute of\nTechnology, 2012 – 2016',
    'B.Tech. Computer Science | Computer Science | Kaveripet Institute of Technology | 2012 | 2016 | bachelor',
  ],
];

describe('readEducation', () => {
  for (const [layout, words, ...entries] of cases)
    test(`an entry is misread: ${layout}, ${words.slice(0, 30).replaceAll('\n', ' / ')}`, () => {
      expect(read(words)).toEqual(entries);
    });

  test('a value says what does not stand in its span', () => {
    for (const [, words] of cases) {
      const lines = linesFrom(words);
      const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
      for (const { degree, field, institution, location } of readEducation([sectionOf(words)], null))
        for (const fact of [degree, field, institution, location])
          if (fact)
            expect(
              letters(
                fact.spans
                  .map((span) => lines.find(({ line }) => line === span.line)?.text.slice(span.from, span.to))
                  .join(''),
              ),
            ).toBe(letters(fact.value));
    }
  });

  test('the label of a form stays in the degree, or two schools no list knows become one entry', () => {
    expect(
      read(
        'Dates 2012 – 2014\nTitle of qualification awarded Master’s degree in Social Policy\nName and type of organisation\nKelso University',
      ),
    ).toEqual(['Master’s degree in Social Policy | Social Policy | Kelso University | 2012 | 2014 | master']);
    expect(
      read('ITEKO  2006 – 2010\nLicenciatura en Mercadotecnia\nIPADO  2017\nDiplomado en Alta Dirección').map(
        (each) => each.split(' | ').filter((_, index) => index === 2 || index === 4),
      ),
    ).toEqual([
      ['ITEKO', '2010'],
      ['IPADO', '2017'],
    ]);
  });

  test('words that lead to a year hide it, or stay in the name of the school', () => {
    expect(read('Bachiller, Colegio Nacional de Kelso (egresado en 2008)')).toEqual([
      'Bachiller | - | Colegio Nacional de Kelso | - | 2008 | school',
    ]);
  });

  test('a course in a mixed section becomes a degree', () => {
    const mixed = sectionOf(
      'Bachelor of Science in Nursing, Lakeland University, 2012\nCPR certification, 2020',
      'education',
      'Education and Certifications',
    );
    expect(readEducation([mixed], null)).toHaveLength(1);
  });

  test('without a section of its own nothing is read, or a driving licence is a degree', () => {
    const lines = 'Master of Arts in History, University of Kelso\nKlasse B und BE\nMaster scheduler at work';
    expect(readEducation([sectionOf(lines, 'other')], null).map(plain)).toEqual([
      'Master of Arts in History | History | University of Kelso | - | - | master',
    ]);
  });

  test('a hostile section takes for ever or throws', () => {
    const lines = 'Bachelor of ('.repeat(4000);
    expect(readEducation([sectionOf(`${lines}\n${'(,'.repeat(9000)}`)], null).length).toBeLessThan(9);
  });
});
