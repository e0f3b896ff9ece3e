const sector = 'Logistics';

export const marekZielonka = {
  name: 'Marek Zielonka',
  title: 'Kierownik zmiany / Warehouse Shift Leader',
  country: 'PL',
  sector,
  language: 'en',
  contact: ['marek.zielonka@example.com', '+48 22 555 01 84', 'ul. Łąkowa 7, Świętobórz, Poland'],
  summary:
    'Shift leader with nine years in distribution centres, five of them leading up to 26 people on late and night shifts. Reach-truck and counterbalance licence, SAP EWM key user, at home in Polish, English and German.',
  roles: [
    {
      title: 'Shift Leader, Outbound',
      employer: 'Żbik Dystrybucja',
      place: 'Świętobórz',
      from: '2021-03',
      to: null,
      bullets: [
        'Lead 26 pickers, packers and drivers on the late shift; 9,500 order lines a day',
        'On-time dispatch from 96.1 to 99.3 percent by moving replenishment ahead of the wave',
        'Key user for the change from SAP WM to SAP EWM; trained 120 colleagues in three languages',
        'No lost-time accident for 640 days after new traffic routes and weekly safety walks',
      ],
    },
    {
      title: 'Team Leader, Goods In',
      employer: 'Hermelin Części Zamienne',
      place: 'Gąsawa Górna',
      from: '2018-06',
      to: '2021-02',
      bullets: [
        'Led eight people at 14 gates; dock-to-stock time from 11 to 5 hours',
        'Introduced 5S at the returns desk and ran the yearly stock count (accuracy 99.6 percent)',
      ],
    },
    {
      title: 'Forklift Driver',
      employer: 'Hermelin Części Zamienne',
      place: 'Gąsawa Górna',
      from: '2016-02',
      to: '2018-05',
      bullets: ['Reach truck in a high-bay store of 22,000 places'],
    },
  ],
  education: [
    {
      degree: 'Technik logistyk (logistics technician)',
      school: 'Zespół Szkół Technicznych, Świętobórz',
      from: '2011-09',
      to: '2015-06',
    },
  ],
  skills: [
    ['Warehouse', 'SAP EWM, SAP WM, wave planning, cross-docking, stock counts, load securing'],
    ['Leading', 'Rota, feedback talks, induction, daily board, Excel and Power BI'],
  ],
  certificates: [
    'Forklift licence UDT, reach truck and counterbalance, valid to 2029',
    'ADR awareness 1.3, 2024',
    'Lean Yellow Belt, 2022',
    'First aider, 2025',
  ],
  languages: ['Polish – native', 'English – C1', 'German – B2'],
};

export const sandraKettelhoff = {
  name: 'Sandra Kettelhoff',
  title: 'Schichtleiterin Lager',
  country: 'DE',
  sector,
  language: 'de',
  contact: ['sandra.kettelhoff@example.com', '0171 39200 41', 'Am Kanal 3, 29999 Hohenfelde'],
  personal: ['Geburtsdatum: 22.11.1986', 'Familienstand: verheiratet', 'Führerschein: Klasse B und BE'],
  summary:
    'Fachkraft für Lagerlogistik und Logistikmeisterin mit zwölf Jahren Erfahrung, davon sechs in der Führung von Schichten mit bis zu 22 Beschäftigten. Schwerpunkte: Kennzahlen, Arbeitssicherheit, Einarbeitung.',
  roles: [
    {
      title: 'Schichtleiterin Kommissionierung',
      employer: 'Baustoffring Nord',
      place: 'Hohenfelde',
      from: '2019-07',
      to: null,
      bullets: [
        'Führung von 22 Beschäftigten in Früh- und Spätschicht, Einsatzplanung nach Auftragsvolumen',
        'Fehlerquote in der Kommissionierung von 0,9 auf 0,35 Prozent gesenkt (Scanner, Pick-by-Voice)',
        'Sicherheitsbeauftragte: Meldepflichtige Unfälle von sieben auf zwei im Jahr verringert',
        'Rückkehrgespräche und Einarbeitung neuer Kolleginnen und Kollegen aus elf Ländern',
      ],
    },
    {
      title: 'Vorarbeiterin Warenausgang',
      employer: 'Spedition Tannert',
      place: 'Brekendorf',
      from: '2016-01',
      to: '2019-06',
      bullets: [
        'Verladung von 40 Lkw am Tag, Ladungssicherung, Tourenabstimmung mit der Disposition',
        'Einführung von 5S an den Toren eins bis zwölf',
      ],
    },
    {
      title: 'Fachkraft für Lagerlogistik',
      employer: 'Spedition Tannert',
      place: 'Brekendorf',
      from: '2012-08',
      to: '2015-12',
      bullets: ['Wareneingang, Einlagerung mit Schubmaststapler, Inventur'],
    },
  ],
  education: [
    {
      degree: 'Geprüfte Logistikmeisterin (IHK)',
      school: 'Abendschule Brekendorf',
      from: '2016-09',
      to: '2018-11',
    },
    {
      degree: 'Ausbildung zur Fachkraft für Lagerlogistik',
      school: 'Spedition Tannert, Brekendorf',
      from: '2009-08',
      to: '2012-07',
    },
  ],
  skills: [
    ['Systeme', 'SAP WM, seit 2022 SAP EWM, Pick-by-Voice, Excel (Pivot)'],
    ['Führung', 'Schichtplanung, Mitarbeitergespräche, Kennzahlen, Shopfloor-Tafel'],
    ['Technik', 'Schubmaststapler, Frontstapler, Ladungssicherung'],
  ],
  certificates: [
    'Staplerschein (DGUV 308-001), jährliche Unterweisung',
    'Ladungssicherung VDI 2700, 2023',
    'Ausbilderschein (AEVO), 2019',
    'Brandschutzhelferin, 2024',
  ],
  languages: ['Deutsch – Muttersprache', 'Englisch – B2'],
};

export const rajivSomayaji = {
  name: 'Rajiv Somayaji',
  title: 'Fulfilment Operations Supervisor',
  country: 'IN',
  sector,
  language: 'en',
  contact: ['rajiv.somayaji@example.com', '+91 80 5550 0171', 'Nandipura, India'],
  summary:
    'Operations supervisor in e-commerce fulfilment. Led up to 60 associates through four festival peaks. Strong in figures and slotting; forklift experience is limited to pallet stackers.',
  roles: [
    {
      title: 'Operations Supervisor, Outbound',
      employer: 'Chakra Fulfilment',
      place: 'Nandipura',
      from: '2021-10',
      to: null,
      bullets: [
        'Plan and lead 45 to 60 associates over three shifts; 31,000 parcels a day at peak',
        'Picking productivity from 78 to 104 lines an hour by new slotting in Manhattan WMS',
        'Cut mis-shipments by half with a weighing check at packing',
        'Wrote the induction for temporary staff: full productivity after six days instead of eleven',
        'Hold the daily stand-up and explain the figures to the site manager',
      ],
    },
    {
      title: 'Inventory Controller',
      employer: 'Chakra Fulfilment',
      place: 'Nandipura',
      from: '2018-12',
      to: '2021-09',
      bullets: [
        'Cycle counts of 90,000 articles; accuracy 99.2 percent',
        'Built the daily shortage report in Excel and later in Tableau',
        'Led the yearly stock take with 70 counters; finished in one night',
      ],
    },
    {
      title: 'Graduate Trainee',
      employer: 'Varuna Paints',
      place: 'Kaveripet',
      from: '2017-07',
      to: '2018-11',
      bullets: [
        'Dispatch planning for a depot with 22 lorries',
        'Introduced 5S in the tinting area and measured the walking distances before and after',
      ],
    },
  ],
  education: [
    {
      degree: 'B.E. Industrial Engineering',
      school: 'Kaveripet Institute of Technology',
      from: '2013',
      to: '2017',
    },
  ],
  skills: [
    ['Systems', 'Manhattan WMS, SAP MM, Tableau, Excel, SQL (basic)'],
    ['Methods', 'Six Sigma Green Belt, 5S, time studies, root-cause analysis'],
  ],
  certificates: ['Six Sigma Green Belt, 2020', 'Fire marshal, 2023'],
  languages: ['Kannada – native', 'English – C1', 'Hindi – fluent'],
};

export const javierOlmedilla = {
  name: 'Javier Olmedilla Rueda',
  title: 'Jefe de equipo de almacén',
  country: 'ES',
  sector,
  language: 'es',
  contact: ['javier.olmedilla@example.com', '+34 900 555 013', 'Villafresno del Río, España'],
  summary:
    'Jefe de equipo con once años en almacenes de alimentación y recambios, cuatro de ellos al frente de quince personas. Carné de carretillero en vigor y conocimientos sólidos de seguridad.',
  roles: [
    {
      title: 'Jefe de equipo, turno de tarde',
      employer: 'Distribuciones Peñalara Sur',
      place: 'Villafresno del Río',
      from: '2021-02',
      to: null,
      bullets: [
        'Coordinación de 15 personas en preparación de pedidos y carga, 6.000 líneas al día',
        'Reducción de errores de preparación del 1,4 al 0,6 % con doble lectura en muelle',
        'Formación de 30 compañeros en manipulación de cargas y seguridad vial interna',
      ],
    },
    {
      title: 'Carretillero y responsable de muelle',
      employer: 'Recambios Alcotán',
      place: 'Pozuelo de la Encina',
      from: '2016-09',
      to: '2021-01',
      bullets: [
        'Recepción de 25 camiones diarios, ubicación en estanterías de once metros',
        'Inventarios rotativos con SGA Mecalux, exactitud del 99 %',
      ],
    },
    {
      title: 'Mozo de almacén',
      employer: 'Conservas La Albariza',
      place: 'Puerto Almadén',
      from: '2014-05',
      to: '2016-08',
      bullets: ['Preparación de pedidos y control de caducidades en cámara frigorífica'],
    },
  ],
  education: [
    {
      degree: 'Técnico en Actividades Comerciales, itinerario de almacén',
      school: 'IES Ribera Alta, Villafresno del Río',
      from: '2012-09',
      to: '2014-06',
    },
  ],
  skills: [
    ['Almacén', 'SGA Mecalux, radiofrecuencia, inventarios, carga y estiba, cadena de frío'],
    ['Equipo', 'Turnos, acogida de personal, indicadores, Excel'],
  ],
  certificates: [
    'Carné de carretillero (UNE 58451), vigente',
    'Prevención de riesgos laborales, 60 horas',
    'Primeros auxilios, 2023',
  ],
  languages: ['Español – nativo', 'Inglés – B1', 'Francés – A2'],
};

export const kyleVandermeersch = {
  name: 'Kyle Vandermeersch',
  title: 'Forklift Operator',
  country: 'CA',
  sector,
  language: 'en',
  contact: ['kyle.vandermeersch@example.com', '(807) 555-0122', 'Spruce Narrows, Ontario'],
  summary:
    'Reliable forklift operator with six years in lumber and grocery warehouses. Looking for more responsibility; I have trained new drivers but not led a team.',
  roles: [
    {
      title: 'Forklift Operator',
      employer: 'Northgate Grocers Distribution',
      place: 'Spruce Narrows, ON',
      from: '2021-11',
      to: null,
      bullets: [
        'Move 280 to 320 pallets per shift by reach truck in a chilled warehouse',
        'Trained seven new drivers on the site rules',
        'Four years without damage to racking',
      ],
    },
    {
      title: 'Yard and Warehouse Worker',
      employer: 'Blackfox Lumber',
      place: 'Tamarack Lake, ON',
      from: '2019-04',
      to: '2021-10',
      bullets: ['Loaded flatbeds, strapped timber, counted stock each month'],
    },
  ],
  education: [
    { degree: 'High School Diploma', school: 'Tamarack Lake Secondary School', from: undefined, to: '2018' },
  ],
  skills: [
    ['Equipment', 'Reach truck, counterbalance, pallet jack, RF scanner'],
    ['Systems', 'Blue Yonder (picking and put-away screens)'],
  ],
  certificates: ['Forklift certificate, renewed 2024', 'WHMIS, 2024', 'Standard first aid, 2023'],
  languages: ['English – native'],
};

export const lucieHrdlickova = {
  name: 'Lucie Hrdličková',
  title: 'Transport Planner',
  country: 'CZ',
  sector,
  language: 'en',
  contact: ['lucie.hrdlickova@example.com', '+420 555 000 146', 'Kněžmost nad Řekou, Czechia'],
  summary:
    'Transport planner for road freight in Central Europe. Seven years of planning tours, talking with drivers and solving what goes wrong at five in the morning.',
  roles: [
    {
      title: 'Senior Transport Planner',
      employer: 'Říčka Spedice',
      place: 'Kněžmost nad Řekou',
      from: '2021-01',
      to: null,
      bullets: [
        'Plan 55 lorries a day to Germany, Austria and Poland; empty kilometres from 17 to 11 percent',
        'Deputise for the team lead of six planners during holidays',
        'Tender for groupage freight with eleven carriers, saving about 340,000 euros a year',
        'Introduced time slots with the three largest customers; waiting time at the ramp from 95 to 40 minutes',
      ],
    },
    {
      title: 'Transport Planner',
      employer: 'Ještěrka Logistik',
      place: 'Žďárek',
      from: '2018-07',
      to: '2020-12',
      bullets: [
        'Slot booking, customs papers, claims; on-time delivery 98 percent',
        'Looked after 40 contract drivers and their driving and rest times',
      ],
    },
    {
      title: 'Warehouse Clerk (part-time, beside studies)',
      employer: 'Ještěrka Logistik',
      place: 'Žďárek',
      from: '2016-10',
      to: '2018-06',
      bullets: ['Goods-in bookings in SAP, pallet accounts, delivery notes'],
    },
  ],
  education: [
    {
      degree: 'Bc., Transport and Logistics',
      school: 'Vysoká škola dopravní Žďárek',
      from: '2015',
      to: '2018',
    },
  ],
  skills: [
    ['Systems', 'SAP TM, Transporeon, Excel'],
    ['Rules', 'Driving and rest times, CMR, ADR basics'],
  ],
  certificates: ['Certificate of professional competence in road haulage, 2020'],
  languages: ['Czech – native', 'German – B2', 'English – B2', 'Polish – A2'],
};
