export const lachlanPetersham = {
  name: 'Lachlan Petersham',
  title: 'Licensed Electrician',
  country: 'AU',
  sector: 'Skilled trades',
  language: 'en',
  contact: ['lachlan.petersham@example.com', '0491 570 156', 'Wattle Creek, Australia'],
  summary:
    'A-grade electrician with eleven years on commercial sites and in maintenance. Happy on the tools, happy to run a small crew, and careful with paperwork.',
  roles: [
    {
      title: 'Leading Hand Electrician',
      employer: 'Banksia Electrical Services',
      place: 'Wattle Creek',
      from: '2020-03',
      to: null,
      bullets: [
        'Lead four electricians and two apprentices on fit-outs up to 1.2 million dollars',
        'Finished the Kurrajong cold store two weeks early; no defects at handover',
        'Run the toolbox talks; 1,100 days without a lost-time injury',
      ],
    },
    {
      title: 'Electrician',
      employer: 'Redgum Maintenance',
      place: 'Port Ellery',
      from: '2015-02',
      to: '2020-02',
      bullets: [
        'Planned and emergency maintenance in two distribution warehouses and a hospital laundry',
        'Replaced 1,900 fittings with LED; energy use of the sites down by 38 percent',
      ],
    },
  ],
  education: [
    {
      degree: 'Certificate III in Electrotechnology',
      school: 'Port Ellery Technical College',
      from: '2011',
      to: '2014',
    },
  ],
  skills: [
    ['Trade', 'Switchboards, data cabling, emergency lighting, test and tag, solar'],
    ['Plant', 'Elevated work platform, forklift'],
  ],
  certificates: [
    'Electrical licence, A grade',
    'White card',
    'High-risk work licence: forklift (LF), platform (WP)',
    'Low-voltage rescue and CPR, 2025',
  ],
  languages: ['English – native'],
};

export const juergenHaberstock = {
  name: 'Jürgen Haberstock',
  title: 'Industriemechaniker, Instandhaltung',
  country: 'DE',
  sector: 'Skilled trades',
  language: 'de',
  contact: ['j.haberstock@example.com', '030 23125 417', 'Gärtnerstraße 9, 19999 Löwenbrück'],
  personal: ['Geburtsdatum: 08.02.1979', 'Führerschein: Klasse B, C1'],
  summary:
    'Industriemechaniker mit über zwanzig Jahren Erfahrung in der Instandhaltung von Verpackungs- und Förderanlagen. Schichterprobt, selbständig, mit Staplerschein.',
  roles: [
    {
      title: 'Instandhalter, Förder- und Verpackungstechnik',
      employer: 'Süßwaren Möller & Töchter',
      place: 'Löwenbrück',
      from: '2011-04',
      to: null,
      bullets: [
        'Vorbeugende Wartung von 14 Verpackungslinien und 2 km Fördertechnik',
        'Ungeplante Stillstände um 35 Prozent gesenkt (Schwingungsmessung, Ersatzteilkonzept)',
        'Anleitung von zwei Auszubildenden je Lehrjahr',
      ],
    },
    {
      title: 'Industriemechaniker',
      employer: 'Pumpenbau Grünewald',
      place: 'Altenförde',
      from: '2000-08',
      to: '2011-03',
      bullets: [
        'Montage und Reparatur von Kreiselpumpen, Einsätze beim Kunden in vier Ländern',
        'Schweißarbeiten (WIG, MAG), Drehen und Fräsen',
      ],
    },
  ],
  education: [
    {
      degree: 'Ausbildung zum Industriemechaniker',
      school: 'Pumpenbau Grünewald, Altenförde',
      from: '1996-09',
      to: '2000-07',
    },
  ],
  skills: [
    ['Technik', 'Pneumatik, Hydraulik, WIG- und MAG-Schweißen, Lagertausch, SPS-Grundlagen (S7)'],
    ['Systeme', 'SAP PM, Excel'],
  ],
  certificates: [
    'Staplerschein, 2012',
    'Schweißerprüfung, gültig bis 2027',
    'Elektrotechnisch unterwiesene Person, 2021',
  ],
  languages: ['Deutsch – Muttersprache', 'Englisch – A2'],
};

export const kenjiMorisato = {
  name: 'Kenji Morisato',
  title: 'Production Engineer',
  country: 'JP',
  sector: 'Manufacturing',
  language: 'en',
  contact: ['kenji.morisato@example.com', '+81 3 5550 0192', 'Hanamisaki, Japan'],
  summary:
    'Production engineer for precision parts. Twelve years of small improvements at the line: shorter set-ups, fewer rejects, calmer shifts. Three years abroad as advisor to a new plant.',
  roles: [
    {
      title: 'Senior Production Engineer',
      employer: 'Aokaze Precision',
      place: 'Hanamisaki',
      from: '2019-04',
      to: null,
      bullets: [
        'Responsible for two machining lines with 34 people',
        'Set-up time from 48 to 17 minutes (SMED); rejects from 1.8 to 0.4 percent',
        'Lead the monthly Kaizen week; 210 proposals put into practice in 2024',
      ],
    },
    {
      title: 'Technical Advisor',
      employer: 'Aokaze Mexico',
      place: 'San Jacinto del Valle, Mexico',
      from: '2016-04',
      to: '2019-03',
      bullets: ['Set up quality gates and internal logistics (kanban, milk runs) for a plant of 400 people'],
    },
    {
      title: 'Process Engineer',
      employer: 'Aokaze Precision',
      place: 'Hanamisaki',
      from: '2013-04',
      to: '2016-03',
      bullets: ['Tool life studies, statistical process control, supplier audits'],
    },
  ],
  education: [
    {
      degree: 'B.Eng. Mechanical Engineering',
      school: 'Hanamisaki Institute of Technology',
      from: '2009-04',
      to: '2013-03',
    },
  ],
  skills: [
    ['Methods', 'Kaizen, 5S, SMED, SPC, FMEA'],
    ['Tools', 'SolidWorks, Minitab, SAP PP'],
  ],
  certificates: ['Six Sigma Black Belt, 2021'],
  languages: ['Japanese – native', 'English – B2', 'Spanish – B1'],
};
