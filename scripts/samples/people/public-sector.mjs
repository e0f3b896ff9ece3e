const sector = 'Public sector and law';

export const annelieVerhaagen = {
  name: 'Annelie Verhaagen',
  title: 'Policy Officer, Public Health',
  country: 'NL',
  sector,
  language: 'en',
  contact: ['annelie.verhaagen@example.com', '+31 20 555 0119', 'Oosterwolde aan Zee, Netherlands'],
  summary:
    'Policy officer in a municipal health department, formerly a ward nurse. Turns what happens at the kitchen table into council papers of two pages.',
  roles: [
    {
      title: 'Policy Officer, Public Health',
      employer: 'Municipality of Oosterwolde aan Zee',
      place: 'Oosterwolde aan Zee',
      from: '2019-03',
      to: null,
      bullets: [
        'Responsible for prevention among older residents: budget of 2.3 million euros',
        'Brought nine care providers to one agreement on falls; admissions after falls down by 12 percent',
        'Council papers, public evenings, answers to questions of the council',
      ],
    },
    {
      title: 'Nurse, Internal Medicine',
      employer: 'Sint-Odilia Ziekenhuis',
      place: 'Waterhoek',
      from: '2010-09',
      to: '2017-02',
      bullets: [
        'Ward nurse on a 26-bed ward, medication and IV therapy, discharge planning',
        'Left the register in 2022; re-registration would need supervised hours',
      ],
    },
  ],
  education: [
    { degree: 'MSc Health Policy', school: 'Universiteit Waterhoek', from: '2017', to: '2019' },
    { degree: 'Bachelor of Nursing', school: 'Hogeschool Waterhoek', from: '2006', to: '2010' },
  ],
  skills: [
    ['Policy', 'Council papers, procurement, evaluation, grants'],
    ['Health', 'Prevention, elderly care, discharge planning'],
  ],
  languages: ['Dutch – native', 'English – C1', 'German – B1'],
};

export const samuelAdebowale = {
  name: 'Samuel Adebowale-Finch',
  title: 'Paralegal, Employment Law',
  country: 'GB',
  sector,
  language: 'en',
  contact: ['samuel.adebowale@example.com', '07700 900 462', 'Marlowe Cross, England'],
  summary:
    'Paralegal with five years in employment law, mostly tribunal claims. Orderly files, short letters, deadlines kept.',
  roles: [
    {
      title: 'Paralegal',
      employer: 'Quillfeather Solicitors',
      place: 'Marlowe Cross',
      from: '2021-06',
      to: null,
      bullets: [
        'Run a caseload of 45 employment claims under supervision; no deadline missed in four years',
        'Built the bundle template that cut preparation from three days to one',
      ],
    },
    {
      title: 'Legal Assistant',
      employer: 'Marlowe Cross Advice Centre',
      place: 'Marlowe Cross',
      from: '2019-09',
      to: '2021-05',
      bullets: [
        'Interviewed around 300 clients about dismissal, pay and discrimination',
        'Wrote leaflets in plain English, used in six other centres',
      ],
    },
  ],
  education: [{ degree: 'LLB Law, 2.1', school: 'University of Thornbeck', from: '2016-09', to: '2019-06' }],
  skills: [
    ['Law', 'Employment tribunal procedure, disclosure, settlement agreements, data subject requests'],
    ['Tools', 'Clio, Excel, Word'],
  ],
  certificates: ['CILEX Level 3, 2021'],
  languages: ['English – native', 'Yoruba – good'],
};

export const reginaStoecklin = {
  name: 'Regina Stöcklin',
  title: 'Sachbearbeiterin Einwohnerdienste',
  country: 'CH',
  sector,
  language: 'de',
  contact: ['regina.stoecklin@example.com', '+41 44 555 01 67', 'Obere Halde 3, 8999 Wiesliberg'],
  personal: ['Jahrgang: 1984', 'Nationalität: Schweiz'],
  summary:
    'Kauffrau mit Berufsmaturität und vierzehn Jahren Erfahrung am Schalter und im Büro der Gemeindeverwaltung. Freundlich im Kontakt, genau in den Registern.',
  roles: [
    {
      title: 'Sachbearbeiterin Einwohnerdienste',
      employer: 'Gemeinde Wiesliberg',
      place: 'Wiesliberg',
      from: '2015-05',
      to: null,
      bullets: [
        'An- und Abmeldungen, Ausweise, Registerführung für 9400 Einwohnerinnen und Einwohner',
        'Einführung des Online-Schalters: 62 Prozent der Umzüge werden heute ohne Besuch gemeldet',
      ],
    },
    {
      title: 'Kauffrau, Betreibungsamt',
      employer: 'Bezirk Altmoos',
      place: 'Altmoos',
      from: '2011-08',
      to: '2015-04',
      bullets: ['Zustellungen, Fristenkontrolle, Telefonauskunft'],
    },
  ],
  education: [
    {
      degree: 'Kauffrau EFZ mit Berufsmaturität',
      school: 'Berufsschule Altmoos',
      from: '2003-08',
      to: '2006-07',
    },
  ],
  skills: [
    ['Verwaltung', 'Einwohnerregister, Zivilstandswesen, Protokolle'],
    ['Programme', 'NEST, Excel, Word'],
  ],
  certificates: ['Fachausweis öffentliche Verwaltung, 2018'],
  languages: ['Deutsch – Muttersprache', 'Französisch – B2', 'Englisch – B1'],
};
