import { bareLine } from '@shared/model/text';
import { expect, test } from 'vitest';
import { readEducation } from '../education/read-education';
import type { PageLine } from '../page-line';
import { findSections } from '../sections/find-sections';
import { readWork } from './read-work';

const linesFrom = (written: string): readonly PageLine[] =>
  written
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((text, line) => {
      const item = text.startsWith('* ');
      const bold = text.startsWith('# ');
      return {
        ...bareLine(text.replace(/^[*#] /, '')),
        page: 1,
        line,
        item,
        bold,
        size: bold ? 13 : 10,
        gap: bold ? 0.8 : 0,
      };
    });

const sectionsOf = (written: string) => findSections(linesFrom(written));
const jobsOf = (written: string, language = 'en') =>
  readWork(sectionsOf(written), language).map((job) =>
    [job.title, job.employer, job.start, job.end].map((fact) => fact?.value ?? '?').join(' | '),
  );
const studiesOf = (written: string, language = 'en') =>
  readEducation(sectionsOf(written), language).map((studied) =>
    [studied.degree, studied.institution, studied.end].map((fact) => fact?.value ?? '?').join(' | '),
  );

test.each([
  ['Werdegang', 'work'],
  ['Parcours', 'work'],
  ['Trayectoria', 'work'],
  ['Percorso', 'work'],
  ['Habilitações', 'education'],
  ['Werkervaring', 'work'],
  ['Przebieg kariery', 'work'],
  ['Was ich kann', 'skills'],
  ['Mon parcours', 'work'],
  ['Lo que sé hacer', 'skills'],
  ['Cosa so fare', 'skills'],
  ['Atuação profissional', 'work'],
  ['Wat ik kan', 'skills'],
  ['Ścieżka kariery', 'work'],
  ['Tickets', 'certifications'],
  ['Studienverlauf', 'education'],
])('%s opens %s', (heading, kind) => {
  const sections = sectionsOf(`Jo Roe\n# ${heading}\nSomething below it\nAnd more of it`);
  expect(sections.map((section) => section.kind)).toEqual(['contact', kind]);
});

test.each([
  ['Sept. ’19 – now', '2019-09', 'present'],
  ['03.2018–heute', '2018-03', 'present'],
  ['depuis mars 2020', '2020-03', 'present'],
  ['Q3 2019 – Q1 2021', '2019', '2021'],
  ['2018 to date', '2018', 'present'],
  ['Summer 2016 – Fall 2018', '2016', '2018'],
  ['since 2017', '2017', 'present'],
  ['seit 04/2019', '2019-04', 'present'],
  ['2012 – 2015', '2012', '2015'],
  ['ene. 2015 – a la fecha', '2015-01', 'present'],
  ['dal 2016 ad oggi', '2016', 'present'],
  ['desde jan/2018', '2018-01', 'present'],
  ['sinds januari 2021', '2021-01', 'present'],
  ['od 05.2017 do chwili obecnej', '2017-05', 'present'],
  ['lipiec 2014 – czerwiec 2018', '2014-07', '2018-06'],
  ['de 2010 à 2014', '2010', '2014'],
  ['del 2011 al 2013', '2011', '2013'],
  ['1 March 2015 - 30 June 2018', '2015-03-01', '2018-06-30'],
  ['06/15 – 08/18', '2015-06', '2018-08'],
  ['Jan-16 to Dec-17', '2016-01', '2017-12'],
  ['2018 – d.d.', '2018', 'present'],
  ['May 2023 Aug. 2023', '2023-05', '2023-08'],
  ['06/2016 – Present | 40 hours per week | Salary: $89,834 per annum', '2016-06', 'present'],
])('%s beside a job', (dates, start, end) => {
  const written = `# Experience\nDelivery Driver, Northgate Logistics Ltd\n${dates}\n* Drove a van`;
  expect(jobsOf(written)).toEqual([`Delivery Driver | Northgate Logistics Ltd | ${start} | ${end}`]);
});

const twoJobs = [
  'Warehouse Supervisor | Northgate Logistics Ltd | 2018-03 | present',
  'Delivery Driver | Eastside Couriers Ltd | 2015-01 | 2018-02',
];
test.each([
  [
    'dates at the left',
    '03/2018 – present  Warehouse Supervisor\nNorthgate Logistics Ltd, Leeds\n* Led a shift\n01/2015 – 02/2018  Delivery Driver\nEastside Couriers Ltd, Leeds\n* Drove a van',
  ],
  [
    'dates at the right, title first',
    'Warehouse Supervisor  03/2018 – present\nNorthgate Logistics Ltd\n* Led a shift\nDelivery Driver  01/2015 – 02/2018\nEastside Couriers Ltd\n* Drove a van',
  ],
  [
    'dates at the right, employer first',
    'Northgate Logistics Ltd  03/2018 – present\nWarehouse Supervisor\n* Led a shift\nEastside Couriers Ltd  01/2015 – 02/2018\nDelivery Driver\n* Drove a van',
  ],
  [
    'dates on the next line',
    'Warehouse Supervisor, Northgate Logistics Ltd\n03/2018 – present\n* Led a shift\nDelivery Driver, Eastside Couriers Ltd\n01/2015 – 02/2018\n* Drove a van',
  ],
  [
    'dates last, employer first',
    'Northgate Logistics Ltd\nWarehouse Supervisor\n03/2018 – present\n* Led a shift\nEastside Couriers Ltd\nDelivery Driver\n01/2015 – 02/2018\n* Drove a van',
  ],
  [
    'dates over the job',
    '03/2018 – present\nWarehouse Supervisor\nNorthgate Logistics Ltd\n* Led a shift\n01/2015 – 02/2018\nDelivery Driver\nEastside Couriers Ltd\n* Drove a van',
  ],
  [
    'one line with bars',
    'Warehouse Supervisor | Northgate Logistics Ltd | Leeds | 03/2018 – present\n* Led a shift\nDelivery Driver | Eastside Couriers Ltd | Leeds | 01/2015 – 02/2018\n* Drove a van',
  ],
  [
    'one line, in brackets',
    'Warehouse Supervisor at Northgate Logistics Ltd (03/2018 – present)\n* Led a shift\nDelivery Driver at Eastside Couriers Ltd (01/2015 – 02/2018)\n* Drove a van',
  ],
  [
    'stacked in a cell at the left',
    '03/2018  Warehouse Supervisor\npresent  Northgate Logistics Ltd\n* Led a shift\n01/2015  Delivery Driver\n02/2018  Eastside Couriers Ltd\n* Drove a van',
  ],
])('two jobs, %s', (_, written) => expect(jobsOf(`# Work History\n${written}`)).toEqual(twoJobs));

test('a town that only a hyphen parts from the employer', () =>
  expect(
    jobsOf('# Experience\nOrder Picker\nNorthgate Distribution-Memphis, TN\n03/2016 – 07/2019\n* Picked'),
  ).toEqual(['Order Picker | Northgate Distribution | 2016-03 | 2019-07']));

test('two jobs at one employer, whose name stands once', () => {
  const written =
    '# Experience\nNorthgate Logistics Ltd\nWarehouse Supervisor  03/2018 – present\n* Led a shift\nDelivery Driver  01/2015 – 02/2018\n* Drove a van';
  expect(jobsOf(written)).toEqual([
    'Warehouse Supervisor | Northgate Logistics Ltd | 2018-03 | present',
    'Delivery Driver | Northgate Logistics Ltd | 2015-01 | 2018-02',
  ]);
});

test('a functional resume: what was done by theme is no job, the list at the end is', () => {
  const written = `
    # Summary
    Organised and calm.
    # Areas of Expertise
    # Team Leadership
    * Led twelve people through a move
    # Customer Care
    * Answered forty calls a day
    # Employment History
    Warehouse Supervisor, Northgate Logistics Ltd, 2018 – present
    Delivery Driver, Eastside Couriers Ltd, 2015 – 2018
    # Education
    Diploma in Logistics, Leeds City College, 2014`;
  expect(jobsOf(written)).toEqual([
    'Warehouse Supervisor | Northgate Logistics Ltd | 2018 | present',
    'Delivery Driver | Eastside Couriers Ltd | 2015 | 2018',
  ]);
  expect(studiesOf(written)).toEqual(['Diploma in Logistics | Leeds City College | 2014']);
});

test('an academic resume: appointments are jobs, publications and talks are not', () => {
  const written = `
    # Academic Appointments
    2019–present  Assistant Professor, University of Leeds
    2014–2019  Postdoctoral Fellow, Institute of Marine Research
    # Education
    2014  PhD Oceanography, University of Bergen
    2009  BSc Physics, University of Leeds
    # Publications
    Roe J., Doe K. (2021). Currents of the north. Journal of Marine Science 12, 4–19.
    # Invited Talks
    2022  Ocean Days, Kiel`;
  expect(jobsOf(written)).toEqual([
    'Assistant Professor | University of Leeds | 2019 | present',
    'Postdoctoral Fellow | Institute of Marine Research | 2014 | 2019',
  ]);
  expect(studiesOf(written)).toEqual([
    'PhD Oceanography | University of Bergen | 2014',
    'BSc Physics | University of Leeds | 2009',
  ]);
});

test.each([
  [
    'de',
    'Werdegang',
    '03.2018 – heute  Schichtleiterin\nNordlager GmbH, Bremen',
    'Schichtleiterin | Nordlager GmbH | 2018-03 | present',
  ],
  [
    'fr',
    'Parcours',
    'Depuis mars 2020 : Chef de chantier\nBâti Ouest SARL, Nantes',
    'Chef de chantier | Bâti Ouest SARL | 2020-03 | present',
  ],
  [
    'es',
    'Trayectoria',
    'Contable – Talleres Norte S.L.\nmayo de 2016 – actualidad',
    'Contable | Talleres Norte S.L. | 2016-05 | present',
  ],
  [
    'it',
    'Percorso',
    'Da marzo 2017 a oggi\nMagazziniere presso Cantine Rosse S.r.l.',
    'Magazziniere | Cantine Rosse S.r.l. | 2017-03 | present',
  ],
  [
    'pt',
    'Percurso profissional',
    'Técnica de contabilidade, Vinhos do Sul Lda.\nsetembro de 2015 a dezembro de 2019',
    'Técnica de contabilidade | Vinhos do Sul Lda. | 2015-09 | 2019-12',
  ],
  [
    'nl',
    'Loopbaan',
    '2016 – heden  Monteur bij Van Dijk Installaties B.V.',
    'Monteur | Van Dijk Installaties B.V. | 2016 | present',
  ],
  [
    'pl',
    'Przebieg kariery',
    'od 03.2018  Księgowa\nZakłady Mięsne Wisła Sp. z o.o.',
    'Księgowa | Zakłady Mięsne Wisła Sp. z o.o. | 2018-03 | present',
  ],
])('a job in %s under %s', (language, heading, written, job) =>
  expect(jobsOf(`# ${heading}\n${written}\n* x y z`, language)).toEqual([job]),
);

test('a degree and its university among the jobs, where no heading parts them, are studies', () => {
  const written = `
    # Experience
    Mechanical Engineer, Adeyemi Pumps Ltd
    04/2016 – present
    * Ran the test stand
    Master of Science in Organizational Psychology, University of Leeds
    09/2010 – 06/2013`;
  expect(jobsOf(written)).toEqual(['Mechanical Engineer | Adeyemi Pumps Ltd | 2016-04 | present']);
  expect(studiesOf(written)).toEqual([
    'Master of Science in Organizational Psychology | University of Leeds | 2013-06',
  ]);
});
