const sector = 'Health care';

export const aoifeBrannigan = {
  name: 'Aoife Brannigan',
  title: 'Registered General Nurse, Acute Medicine',
  country: 'IE',
  sector,
  language: 'en',
  contact: ['aoife.brannigan@example.com', '+353 20 912 4417', 'Carrigmore, Ireland'],
  summary:
    'Registered nurse with seven years on acute medical and cardiology wards. Used to a fast turnover of patients from the emergency department, confident with monitored beds and intravenous therapy, and a trained preceptor who enjoys teaching at the bedside.',
  roles: [
    {
      title: 'Staff Nurse, Acute Medical Unit',
      employer: 'St Finian’s University Hospital',
      place: 'Carrigmore',
      from: '2021-09',
      to: null,
      bullets: [
        'Care for six to eight acutely ill adults per shift on a 30-bed unit, including four telemetry beds',
        'Prepare and give IV antibiotics, heparin and insulin infusions under the double-check rule; no medication error with harm in four years',
        'Spotted early sepsis in 11 patients in 2024 by NEWS2 escalation, all treated within the hour',
        'Preceptor for nine student nurses; introduced a bedside handover sheet in Epic that cut handover from 35 to 22 minutes',
      ],
    },
    {
      title: 'Staff Nurse, Cardiology',
      employer: 'Holy Well Regional Hospital',
      place: 'Ballinareen',
      from: '2018-10',
      to: '2021-08',
      bullets: [
        'Looked after patients with heart failure, after stenting and after pacemaker implantation, with continuous cardiac monitoring',
        'Member of the resuscitation team on nights; led the first minutes of five arrests until the team arrived',
        'Took part in a falls project that reduced falls on the ward by 28 percent in one year',
      ],
    },
    {
      title: 'Nurse Intern',
      employer: 'Holy Well Regional Hospital',
      place: 'Ballinareen',
      from: '2018-01',
      to: '2018-09',
      bullets: [
        'Rotated through respiratory medicine, day surgery and care of the older person',
        'Wrote my final paper on the handover of patients between theatre and ward',
      ],
    },
    {
      title: 'Care Assistant (weekends)',
      employer: 'Oakfield Nursing Home',
      place: 'Carrigmore',
      from: '2015-06',
      to: '2017-12',
      bullets: [
        'Helped 18 residents with meals, washing and walks beside my studies',
        'Suggested the hydration chart that the home still uses',
      ],
    },
  ],
  education: [
    {
      degree: 'BSc (Hons) General Nursing, 2.1',
      school: 'Western Lakes University, Ireland',
      from: '2014-09',
      to: '2018-09',
    },
  ],
  skills: [
    [
      'Clinical',
      'NEWS2, IV therapy, peripheral and central line care, telemetry, non-invasive ventilation, wound care, catheter care',
    ],
    ['Systems', 'Epic (three years), iCM, electronic prescribing'],
  ],
  certificates: [
    'Registered General Nurse, national nursing board, active since 2018',
    'Basic Life Support (BLS), valid to November 2026',
    'Advanced Cardiac Life Support (ACLS), 2024',
    'Preceptorship course, 2022',
  ],
  languages: ['English – native', 'Irish – good', 'Spanish – basic'],
};

export const katharinaWiesinger = {
  name: 'Katharina Wiesinger',
  title: 'Diplomierte Gesundheits- und Krankenpflegerin',
  country: 'AT',
  sector,
  language: 'de',
  contact: ['k.wiesinger@example.com', '+43 720 555 0163', 'Mühlgasse 14, 4999 Oberau, Österreich'],
  personal: ['Geburtsdatum: 17.05.1991', 'Staatsangehörigkeit: Österreich'],
  summary:
    'Diplomierte Pflegefachkraft mit acht Jahren Erfahrung auf internistischen Stationen, davon drei Jahre auf einer Überwachungsstation. Praxisanleiterin, sicher in der Medikamentengabe und in der elektronischen Dokumentation.',
  roles: [
    {
      title: 'Pflegefachkraft, Innere Medizin und Überwachung',
      employer: 'Klinikum Oberau',
      place: 'Oberau',
      from: '2020-04',
      to: null,
      bullets: [
        'Pflege von sechs bis neun akut erkrankten Patientinnen und Patienten je Dienst, darunter vier Monitorplätze',
        'Vorbereitung und Gabe von Infusionen, Antibiotika und Insulin im Vier-Augen-Prinzip',
        'Wundmanagement: Aufbau einer Wundsprechstunde, Dekubitusrate in zwei Jahren von 5,2 auf 2,1 Prozent gesenkt',
        'Anleitung von 16 Auszubildenden, Mitarbeit am Einarbeitungskonzept',
      ],
    },
    {
      title: 'Pflegefachkraft, Geriatrie',
      employer: 'Haus Lindenhöhe',
      place: 'Sankt Ägid',
      from: '2017-09',
      to: '2020-03',
      bullets: [
        'Pflegeplanung und Angehörigengespräche auf einer Station mit 32 Betten',
        'Umstellung von Papier auf elektronische Pflegedokumentation begleitet',
      ],
    },
  ],
  education: [
    {
      degree: 'Diplom in allgemeiner Gesundheits- und Krankenpflege',
      school: 'Schule für Gesundheits- und Krankenpflege Oberau',
      from: '2014-10',
      to: '2017-09',
    },
    { degree: 'Matura', school: 'Gymnasium Oberau', from: undefined, to: '2010-06' },
  ],
  skills: [
    ['Pflege', 'Monitoring, Infusionstherapie, Wundversorgung, Schmerzmanagement, NEWS2'],
    ['Dokumentation', 'ORBIS, elektronische Fieberkurve'],
  ],
  certificates: [
    'Eintragung im Gesundheitsberuferegister, gültig bis 2028',
    'Wundmanagement nach ICW, 2021',
    'Praxisanleitung, 2022',
    'Reanimationstraining (BLS), 2025',
  ],
  languages: ['Deutsch – Muttersprache', 'Englisch – B1', 'Italienisch – A2'],
};

export const elodieMarchandeau = {
  name: 'Élodie Marchandeau',
  title: 'Infirmière diplômée d’État',
  country: 'FR',
  sector,
  language: 'fr',
  contact: ['e.marchandeau@example.com', '+33 6 39 98 41 27', 'Saint-Évran, France'],
  personal: ['Née le 3 février 1994', 'Permis B'],
  summary:
    'Infirmière en médecine polyvalente et aux urgences depuis sept ans. Habituée aux entrées rapides, aux voies veineuses et à l’annonce aux familles ; anglais courant après deux ans à l’étranger.',
  roles: [
    {
      title: 'Infirmière, médecine polyvalente',
      employer: 'Centre hospitalier de Saint-Évran',
      place: 'Saint-Évran',
      from: '2022-01',
      to: null,
      bullets: [
        'Prise en charge de 10 à 12 patients : insuffisance cardiaque, infections, diabète déséquilibré',
        'Préparation et administration des traitements intraveineux, surveillance des transfusions',
        'Tutrice de six étudiants par an ; refonte du livret d’accueil du service',
      ],
    },
    {
      title: 'Registered Nurse, Medical Assessment Unit',
      employer: 'Ashcombe Royal Infirmary',
      place: 'Ashcombe, Royaume-Uni',
      from: '2019-11',
      to: '2021-12',
      bullets: [
        'Accueil et évaluation de patients adressés par les urgences, score NEWS2, dossier électronique Cerner',
        'Membre de l’équipe de nuit pendant 14 mois',
        'Référente douleur du service, formation de 20 collègues à l’échelle d’évaluation',
      ],
    },
    {
      title: 'Infirmière, urgences',
      employer: 'Clinique des Tilleuls',
      place: 'Vaubrécourt',
      from: '2018-08',
      to: '2019-10',
      bullets: ['Tri à l’arrivée, pose de voies veineuses, sutures assistées, environ 90 passages par jour'],
    },
  ],
  education: [
    { degree: 'Diplôme d’État d’infirmier', school: 'IFSI de Saint-Évran', from: '2015-09', to: '2018-07' },
  ],
  skills: [
    ['Soins', 'Voies veineuses, transfusion, plaies et cicatrisation, électrocardiogramme'],
    ['Outils', 'Cerner, dossier patient informatisé'],
  ],
  certificates: [
    'AFGSU niveau 2, 2024',
    'Inscription à l’Ordre des infirmiers',
    'Plaies et cicatrisation, 2023',
  ],
  languages: ['Français – langue maternelle', 'Anglais – C1', 'Arabe – notions'],
};

export const jonasBergstad = {
  name: 'Jonas Bergstad',
  title: 'Healthcare Assistant',
  country: 'NO',
  sector,
  language: 'en',
  contact: ['jonas.bergstad@example.com', '+47 555 01 274', 'Fjordnes, Norway'],
  summary:
    'Healthcare assistant with four years on a geriatric and a medical ward. I work closely with registered nurses and will start the nursing degree in autumn 2026. I am not yet registered as a nurse.',
  roles: [
    {
      title: 'Healthcare Assistant, Medical Ward',
      employer: 'Fjordnes Hospital',
      place: 'Fjordnes',
      from: '2023-08',
      to: null,
      bullets: [
        'Help eight to ten patients with washing, meals and mobility; measure and chart vital signs',
        'Report early warning scores to the nurse in charge and fetch help when they rise',
        'Keep the ward stock: expired material down to almost nothing within a year',
      ],
    },
    {
      title: 'Care Assistant',
      employer: 'Solbakken Care Home',
      place: 'Fjordnes',
      from: '2021-06',
      to: '2023-07',
      bullets: [
        'Daily care of 12 residents with dementia; activities twice a week',
        'No medication duties apart from handing out prepared boxes',
      ],
    },
  ],
  education: [
    {
      degree: 'Vocational certificate, health care worker',
      school: 'Fjordnes Upper Secondary School',
      from: '2018-08',
      to: '2021-06',
    },
  ],
  skills: [
    ['Care', 'Vital signs, mobilisation, nutrition, dementia care'],
    ['Records', 'DIPS'],
  ],
  certificates: ['First aid and BLS, 2025', 'Moving and handling, 2024'],
  languages: ['Norwegian – native', 'English – C1'],
};
