import type { TextLine } from '@shared/model/text';
import { bareLine } from '@shared/model/text';
import { expect, test } from 'vitest';
import type { PageLine } from '../page-line';
import { findSections } from '../sections/find-sections';
import { readWork } from './read-work';

/** `**` a bold line, `- ` a point whose mark is drawn, an empty line the gap above the next. */
const pageLines = (written: string): readonly PageLine[] => {
  let gap = 0;
  return written
    .split('\n')
    .map((line) => line.trim())
    .flatMap((words): TextLine[] => {
      if (words === '') {
        gap = 0.8;
        return [];
      }
      const bold = words.startsWith('**');
      const item = words.startsWith('- ');
      const line = { ...bareLine(bold || item ? words.slice(2).trim() : words), bold, item, gap };
      gap = 0;
      return [line];
    })
    .map((line, index) => ({ ...line, page: 1, line: index }));
};

const jobsIn = (written: string, language: string | null = 'en') =>
  readWork(findSections(pageLines(written)), language).map(({ title, employer, start, end }) =>
    [title, employer, start, end].map((fact) => fact?.value ?? '').join(' | '),
  );

const layouts: readonly (readonly [
  name: string,
  text: string,
  jobs: readonly string[],
  language?: string,
])[] = [
  [
    'title over employer, dates at the right',
    `**Work Experience
     Staff Nurse  Mar 2019 - Present
     Oakfield Hospital, Leeds
     - Cared for eight patients
     Care Assistant  Jun 2015 - Feb 2019
     Sunny Hill Nursing Home, Leeds
     - Helped residents`,
    [
      'Staff Nurse | Oakfield Hospital | 2019-03 | present',
      'Care Assistant | Sunny Hill Nursing Home | 2015-06 | 2019-02',
    ],
  ],
  [
    'the names of a table’s columns over a row that is cut',
    `**SEA SERVICE
     Rank  Company  Vessel / type  Sign on  Sign off
     Second Officer  Hallingdal Shipping Ltd  Nov 2020 - Jun 2023
     Deck Cadet  Hallingdal Shipping Ltd  May 2012 - Jun 2013`,
    [
      'Second Officer | Hallingdal Shipping Ltd | 2020-11 | 2023-06',
      'Deck Cadet | Hallingdal Shipping Ltd | 2012-05 | 2013-06',
    ],
  ],
  [
    'employer over title, dates beside the employer',
    `**EXPERIENCE
     **Brightloom Systems Inc.  01/2018 - 12/2020
     Software Engineer
     - Built the importer
     **Tamarind Pay  01/2021 - Present
     Backend Developer
     - Owned the settlement service`,
    [
      'Software Engineer | Brightloom Systems Inc. | 2018-01 | 2020-12',
      'Backend Developer | Tamarind Pay | 2021-01 | present',
    ],
  ],
  [
    'all on one line with commas and a dash',
    `Employment
     Forklift Driver, Northgate Logistics Ltd, Leeds — Jan 2019 – Present
     Picker, Harbour Foods Ltd, Hull — May 2016 – Dec 2018`,
    [
      'Forklift Driver | Northgate Logistics Ltd | 2019-01 | present',
      'Picker | Harbour Foods Ltd | 2016-05 | 2018-12',
    ],
  ],
  [
    'employer and title parted by a bar',
    `Professional Experience
     Kauri & Sons | Store Manager | 2017 - 2021
     - Ran a store of 38 people
     Harbour Hardware | Sales Assistant | 2014 - 2017
     - Served builders`,
    ['Store Manager | Kauri & Sons | 2017 | 2021', 'Sales Assistant | Harbour Hardware | 2014 | 2017'],
  ],
  [
    'dates alone below the names',
    `Work history
     Accountant
     Pennick Valves Ltd
     January 2018 to April 2021
     - Closed the month in four days
     Accounts Clerk
     Mossdale Dairies Ltd
     March 2015 to December 2017
     - Purchase ledger`,
    [
      'Accountant | Pennick Valves Ltd | 2018-01 | 2021-04',
      'Accounts Clerk | Mossdale Dairies Ltd | 2015-03 | 2017-12',
    ],
  ],
  [
    'dates alone above the names',
    `Career History
     2018 - 2021
     Chef de Partie, Hotel Belcolle
     - Sauces and fish
     2015 - 2018
     Commis Chef, Osteria del Gelso
     - Cold starters`,
    ['Chef de Partie | Hotel Belcolle | 2018 | 2021', 'Commis Chef | Osteria del Gelso | 2015 | 2018'],
  ],
  [
    'title at employer',
    `Experience
     Electrician at Redgum Maintenance (2015 - 2020)
     - Maintained two warehouses
     Apprentice Electrician at Banksia Electrical (2011 - 2015)`,
    [
      'Electrician | Redgum Maintenance | 2015 | 2020',
      'Apprentice Electrician | Banksia Electrical | 2011 | 2015',
    ],
  ],
  [
    'promotions under one employer',
    `Experience
     **Chakra Fulfilment Pvt Ltd
     Operations Supervisor  Oct 2021 - Present
     - Led 45 associates
     Inventory Controller  Dec 2018 - Sep 2021
     - Counted 90,000 articles`,
    [
      'Operations Supervisor | Chakra Fulfilment Pvt Ltd | 2021-10 | present',
      'Inventory Controller | Chakra Fulfilment Pvt Ltd | 2018-12 | 2021-09',
    ],
  ],
  [
    'the profile of a network, with lengths of time',
    `Experience
     Northwind Traders
     Senior Product Manager
     March 2019 - Present (2 years 3 months)
     Dublin, Ireland
     Contoso Bank
     Product Manager
     May 2015 - February 2019 (3 years 10 months)
     London, United Kingdom`,
    [
      'Senior Product Manager | Northwind Traders | 2019-03 | present',
      'Product Manager | Contoso Bank | 2015-05 | 2019-02',
    ],
  ],
  [
    'a range in a sentence begins no job',
    `Experience
     Data Analyst, Lakeside University  2016 - 2020
     - Led the migration from 2017 - 2018 and trained staff
     - Reports for 2019 and 2020 in half the time`,
    ['Data Analyst | Lakeside University | 2016 | 2020'],
  ],
  [
    'an end below its beginning',
    `Experience
     Jan 2019 –  Registered Nurse
     Dec 2020  Holy Well Hospital
     - Nights and weekends`,
    ['Registered Nurse | Holy Well Hospital | 2019-01 | 2020-12'],
  ],
  [
    'German table',
    `Beruflicher Werdegang
     01/2018 – 12/2020  Krankenpfleger, Charité Berlin
     03/2021 – heute  Stationsleiter, Klinikum Oberau`,
    [
      'Krankenpfleger | Charité Berlin | 2018-01 | 2020-12',
      'Stationsleiter | Klinikum Oberau | 2021-03 | present',
    ],
    'de',
  ],
  [
    'German, since and with the employer below',
    `Berufserfahrung
     seit 04/2020  Pflegefachkraft
     Haus Lindenhöhe gGmbH, Graz
     - Pflegeplanung
     09/2017 – 03/2020  Altenpfleger
     Seniorenheim Sonnenhof GmbH, Wien
     - Grundpflege`,
    [
      'Pflegefachkraft | Haus Lindenhöhe gGmbH | 2020-04 | present',
      'Altenpfleger | Seniorenheim Sonnenhof GmbH | 2017-09 | 2020-03',
    ],
    'de',
  ],
  [
    'German, bei',
    `Berufspraxis
     Vertriebsleiterin bei der Möller Maschinenbau GmbH, 2015–18
     Verkäuferin bei Modehaus Kranz, 2011–2014`,
    [
      'Vertriebsleiterin | Möller Maschinenbau GmbH | 2015 | 2018',
      'Verkäuferin | Modehaus Kranz | 2011 | 2014',
    ],
    'de',
  ],
  [
    'French',
    `Expérience professionnelle
     Infirmière, médecine polyvalente, Centre hospitalier de Saint-Évran
     janv. 2022 – aujourd’hui, Saint-Évran
     - Prise en charge de douze patients
     Aide-soignante, Clinique des Tilleuls
     août 2018 – oct. 2021, Vaubrécourt`,
    [
      'Infirmière, médecine polyvalente | Centre hospitalier de Saint-Évran | 2022-01 | present',
      'Aide-soignante | Clinique des Tilleuls | 2018-08 | 2021-10',
    ],
    'fr',
  ],
  [
    'French, chez and depuis',
    `PARCOURS PROFESSIONNEL
     Depuis septembre 2019 : Développeur chez Caisse du Littoral
     De février 2015 à août 2019 : Technicien chez Réseaux Delvaulx SARL`,
    [
      'Développeur | Caisse du Littoral | 2019-09 | present',
      'Technicien | Réseaux Delvaulx SARL | 2015-02 | 2019-08',
    ],
    'fr',
  ],
  [
    'Spanish',
    `EXPERIENCIA LABORAL
     Jefa de recepción, Hotel Mirador de las Garzas
     ene. 2020 – actualidad, Puerto Jacinto
     - Dirección de catorce personas
     Camarera, Posada San Telmo
     mar. 2016 – dic. 2019, Ciudad Almena`,
    [
      'Jefa de recepción | Hotel Mirador de las Garzas | 2020-01 | present',
      'Camarera | Posada San Telmo | 2016-03 | 2019-12',
    ],
    'es',
  ],
  [
    'Spanish, de and hasta',
    `Experiencia profesional
     Abogado | Bufete Olmedilla S.L.
     Desde marzo de 2012 hasta junio de 2019
     Becario | Notaría Alcocer
     Desde 2010 hasta 2012`,
    ['Abogado | Bufete Olmedilla S.L. | 2012-03 | 2019-06', 'Becario | Notaría Alcocer | 2010 | 2012'],
    'es',
  ],
  [
    'Italian',
    `Esperienze lavorative
     Cuoco – Trattoria Belcolle S.r.l.
     gennaio 2015 – in corso
     - Cucina di stagione
     Cameriere – Grand Hotel Lido
     dal 2012 al 2014`,
    ['Cuoco | Trattoria Belcolle S.r.l. | 2015-01 | present', 'Cameriere | Grand Hotel Lido | 2012 | 2014'],
    'it',
  ],
  [
    'Portuguese',
    `Experiência Profissional
     Ipê Varejo Digital Ltda
     Engenheiro de Dados
     abril de 2022 – atual
     - Pipelines de pedidos
     Jacarandá Atacado S.A.
     Analista de Logística
     fev. 2019 – mar. 2022`,
    [
      'Engenheiro de Dados | Ipê Varejo Digital Ltda | 2022-04 | present',
      'Analista de Logística | Jacarandá Atacado S.A. | 2019-02 | 2022-03',
    ],
    'pt',
  ],
  [
    'Dutch',
    `Werkervaring
     mrt. 2015 – heden  Verpleegkundige, Sint-Odilia Ziekenhuis
     2010 – 2015  Verzorgende, Zorggroep Waterhoek B.V.`,
    [
      'Verpleegkundige | Sint-Odilia Ziekenhuis | 2015-03 | present',
      'Verzorgende | Zorggroep Waterhoek B.V. | 2010 | 2015',
    ],
    'nl',
  ],
  [
    'Polish',
    `Doświadczenie zawodowe
     03.2019 – obecnie
     Kierownik zmiany, Żbik Dystrybucja Sp. z o.o.
     - Zespół 26 osób
     od stycznia 2015 do lutego 2019
     Kierowca, Hermelin Transport S.A.`,
    [
      'Kierownik zmiany | Żbik Dystrybucja Sp. z o.o. | 2019-03 | present',
      'Kierowca | Hermelin Transport S.A. | 2015-01 | 2019-02',
    ],
    'pl',
  ],
  [
    'Swedish',
    `Arbetslivserfarenhet
     Undersköterska, Björkhamns sjukhus
     maj 2018 – nuvarande
     Lagerarbetare, Norrsken Logistik AB
     jan. 2015 – apr. 2018`,
    [
      'Undersköterska | Björkhamns sjukhus | 2018-05 | present',
      'Lagerarbetare | Norrsken Logistik AB | 2015-01 | 2018-04',
    ],
    'sv',
  ],
  [
    'anonymised, all on one line',
    `Work History
     Company Name City , State Accountant 06/2014 to Current
     Prepared monthly reports for the board and closed the books of four plants every month in time.
     Company Name City , State Payroll Clerk 02/2010 to 05/2014
     Ran payroll for nine hundred people and answered their questions about it by telephone and mail.`,
    ['Accountant | Company Name | 2014-06 | present', 'Payroll Clerk | Company Name | 2010-02 | 2014-05'],
  ],
  [
    'no headings at all',
    `Jane Roe
     jane.roe@example.com
     Jan 2019 - Present  Staff Nurse, Oakfield Hospital
     Jun 2015 - Dec 2018  Care Assistant, Sunny Hill Nursing Home`,
    [
      'Staff Nurse | Oakfield Hospital | 2019-01 | present',
      'Care Assistant | Sunny Hill Nursing Home | 2015-06 | 2018-12',
    ],
  ],
  [
    'studies are no jobs',
    `**Experience
     Teacher, Rietfontein High School  2017 - 2021
     **Education
     BSc Physics, University of Leeds  2013 - 2016`,
    ['Teacher | Rietfontein High School | 2017 | 2021'],
  ],
  [
    'volunteering and projects are no jobs',
    `**WORK EXPERIENCE
     Driver, Blackfox Lumber Ltd  2016 - 2020
     **VOLUNTEERING
     Coach, Harbour Football Club  2014 - 2019
     **PROJECTS
     Route Planner  2018 - 2019`,
    ['Driver | Blackfox Lumber Ltd | 2016 | 2020'],
  ],
  [
    'internships and earlier work under headings of their own',
    `**PROFESSIONAL EXPERIENCE
     Engineer, Haddad Pumps LLC  2018 - 2022
     **INTERNSHIPS
     Intern, Orion Components Inc.  Jun 2017 - Aug 2017
     **EARLY CAREER
     Mechanic, Garage Kranz GmbH  2012 - 2015`,
    [
      'Engineer | Haddad Pumps LLC | 2018 | 2022',
      'Intern | Orion Components Inc. | 2017-06 | 2017-08',
      'Mechanic | Garage Kranz GmbH | 2012 | 2015',
    ],
  ],
  [
    'labels before each name',
    `Employment History
     Company: Lotus Outsourcing Solutions Inc.
     Position: HR Generalist
     Period: 03/2016 - 05/2018
     - Ran payroll`,
    ['HR Generalist | Lotus Outsourcing Solutions Inc. | 2016-03 | 2018-05'],
  ],
  [
    'Indian, designation and duration',
    `WORK EXPERIENCE
     Tamarind Infotech Pvt. Ltd., Pune
     Designation: Software Engineer
     Duration: June 2016 to till date
     - Wrote services in Java`,
    ['Software Engineer | Tamarind Infotech Pvt. Ltd. | 2016-06 | present'],
  ],
  [
    'anonymous freelance work',
    `Experience
     Freelance Translator (2012 – 2018)
     - Manuals and contracts
     Translator, Lakeside Publishing House (2009 – 2012)
     - Novels`,
    ['Freelance Translator |  | 2012 | 2018', 'Translator | Lakeside Publishing House | 2009 | 2012'],
  ],
  [
    'an employer with dates of its own over its jobs',
    `Experience
     Meltemi Retail Group  2012 - 2020
     Store Manager  2016 - 2020
     - Ran a store
     Sales Assistant  2012 - 2016
     - Served customers`,
    [
      'Store Manager | Meltemi Retail Group | 2016 | 2020',
      'Sales Assistant | Meltemi Retail Group | 2012 | 2016',
    ],
  ],
  [
    'no dates at all',
    `**EXPERIENCE
     **Head Chef, Hotel Belcolle
     - Led a kitchen of nine
     **Sous Chef, Osteria del Gelso
     - Fish and sauces`,
    ['Head Chef | Hotel Belcolle |  | ', 'Sous Chef | Osteria del Gelso |  | '],
  ],
  [
    'descriptions without marks',
    `**Experience
     **Accountant  2018 - 2021
     **Pennick Valves Ltd
     Responsible for the month end, for stock valuation and for the yearly audit of all three plants.
     Moved accruals into the purchase system and found savings of 420,000 pounds.
     **Accounts Clerk  2015 - 2018
     **Mossdale Dairies Ltd
     Kept the purchase ledger and paid the expense claims of all the staff every week.`,
    ['Accountant | Pennick Valves Ltd | 2018 | 2021', 'Accounts Clerk | Mossdale Dairies Ltd | 2015 | 2018'],
  ],
  [
    'employer with its town in brackets',
    `Experience
     Nurse | St Finian’s Hospital (Dublin) | 09/2018 – 08/2021
     Nurse Intern | Holy Well Hospital (Cork) | 01/2018 – 08/2018`,
    [
      'Nurse | St Finian’s Hospital | 2018-09 | 2021-08',
      'Nurse Intern | Holy Well Hospital | 2018-01 | 2018-08',
    ],
  ],
  [
    'a day, a month and a year',
    `Esperienza professionale
     01/03/2015 – 30/06/2018  Infermiere, Ospedale San Luca
     (01/07/2018 – oggi)  Coordinatore infermieristico, Clinica Belvedere`,
    [
      'Infermiere | Ospedale San Luca | 2015-03-01 | 2018-06-30',
      'Coordinatore infermieristico | Clinica Belvedere | 2018-07-01 | present',
    ],
    'it',
  ],
  [
    'the European form',
    `WORK EXPERIENCE
     03/2018 – CURRENT Leeds, United Kingdom
     WAREHOUSE SUPERVISOR  NORTHGATE LOGISTICS LTD
     - Led twelve pickers
     SECURITY GUARD – HARBOUR WATCH LTD – 01/2015 – 02/2018`,
    [
      'WAREHOUSE SUPERVISOR | NORTHGATE LOGISTICS LTD | 2018-03 | present',
      'SECURITY GUARD | HARBOUR WATCH LTD | 2015-01 | 2018-02',
    ],
  ],
  [
    'German years with a comma and the town behind',
    `Berufliche Erfahrung
     2012–2015: Mechatroniker, Pumpenbau Grünewald GmbH, Köln
     2015–2020: Teamleiter Instandhaltung, Süßwaren Möller KG, Bonn`,
    [
      'Mechatroniker | Pumpenbau Grünewald GmbH | 2012 | 2015',
      'Teamleiter Instandhaltung | Süßwaren Möller KG | 2015 | 2020',
    ],
    'de',
  ],
  [
    'Portuguese of Brazil, labelled',
    `Experiência
     Empresa: Metalúrgica Andrade Ltda
     Cargo: Operador de máquinas
     Período: 02/2014 a 11/2019`,
    ['Operador de máquinas | Metalúrgica Andrade Ltda | 2014-02 | 2019-11'],
    'pt',
  ],
  [
    'Dutch, with bij',
    `WERKERVARING
     Vrachtwagenchauffeur bij Koelhuis Noord BV, 2017 – 2020
     Heftruckchauffeur bij Bloemenveiling De Tuin, 2015 – 2017`,
    [
      'Vrachtwagenchauffeur | Koelhuis Noord BV | 2017 | 2020',
      'Heftruckchauffeur | Bloemenveiling De Tuin | 2015 | 2017',
    ],
    'nl',
  ],
  [
    'Polish table of years',
    `DOŚWIADCZENIE
     2018 – 2021  Księgowa, Zakłady Mięsne S.A., Łódź
     2015 – 2018  Młodsza księgowa, Spółdzielnia Mieszkaniowa Zorza`,
    [
      'Księgowa | Zakłady Mięsne S.A. | 2018 | 2021',
      'Młodsza księgowa | Spółdzielnia Mieszkaniowa Zorza | 2015 | 2018',
    ],
    'pl',
  ],
];

test.each(layouts.map(([name, text, jobs, language]) => ({ name, text, jobs, language: language ?? 'en' })))(
  'reads title, employer and dates: $name',
  ({ text, jobs, language }) => {
    expect(jobsIn(text, language)).toEqual(jobs);
  },
);

test('every value stands where its span says, and bullets are joined over the end of a line', () => {
  const written = `Experience
    Nurse | Oakfield Hospital | 2019 - 2021
    - Cared for patients with heart failure and intro-
    duced a new handover
    - Second point`;
  const lines = pageLines(written);
  const [job] = readWork(findSections(lines), 'en');
  const said = (fact: { spans: readonly { line: number; from: number; to: number }[] } | null | undefined) =>
    fact?.spans.map(({ line, from, to }) => lines[line]?.text.slice(from, to)).join(' ');
  expect([said(job?.title), said(job?.employer), said(job?.start), said(job?.end)]).toEqual([
    'Nurse',
    'Oakfield Hospital',
    '2019',
    '2021',
  ]);
  expect(job?.bullets.map((bullet) => bullet.value)).toEqual([
    'Cared for patients with heart failure and introduced a new handover',
    'Second point',
  ]);
});

test('hostile text is read without a throw', () => {
  const many = Array.from({ length: 5000 }, (_, index) => `Nurse, Hospital ${index} 2019 - 2020`).join('\n');
  expect(jobsIn(`Experience\n${many}`).length).toBeLessThanOrEqual(100);
  expect(() => jobsIn(`Experience\n${'( , | - 2019 – '.repeat(20_000)}`)).not.toThrow();
});
