const sector = 'Health care';

export const chidinmaOkorafor = {
  name: 'Chidinma Okorafor',
  title: 'Registered Nurse (Adult)',
  country: 'NG',
  sector,
  language: 'en',
  contact: ['c.okorafor@example.com', '+234 700 555 0142', 'Port Amara, Nigeria'],
  summary:
    'Registered nurse with five years in medical and surgical wards of a teaching hospital and one year in a dialysis centre. Willing to relocate; registration abroad in progress, English examination passed.',
  roles: [
    {
      title: 'Nursing Officer I, Male Medical Ward',
      employer: 'Port Amara Teaching Hospital',
      place: 'Port Amara',
      from: '2022-03',
      to: null,
      bullets: [
        'Nurse 10 to 12 adults per shift with heart failure, stroke, sickle-cell crisis and diabetic emergencies',
        'Give IV fluids, antibiotics and blood products and check them with a second nurse',
        'Shift leader on nights since 2024 with three nurses and two assistants',
        'Set up a sepsis trolley after an audit; time to first antibiotic fell from 110 to 55 minutes',
      ],
    },
    {
      title: 'Nursing Officer II, Surgical Ward',
      employer: 'Port Amara Teaching Hospital',
      place: 'Port Amara',
      from: '2020-02',
      to: '2022-02',
      bullets: [
        'Care before and after abdominal and orthopaedic operations; wound dressings, drains and stoma care',
        'Trained 14 student nurses in aseptic technique',
      ],
    },
    {
      title: 'Dialysis Nurse',
      employer: 'Riverside Kidney Centre',
      place: 'Port Amara',
      from: '2019-01',
      to: '2020-01',
      bullets: ['Ran three haemodialysis stations and watched fluid balance, access and blood pressure'],
    },
  ],
  education: [
    {
      degree: 'Bachelor of Nursing Science',
      school: 'Delta Coast University, Nigeria',
      from: '2013-10',
      to: '2018-11',
    },
  ],
  skills: [
    [
      'Clinical',
      'IV cannulation, medication administration, blood transfusion, wound care, early warning scores',
    ],
    ['Records', 'Paper charts; hospital information system for orders and results since 2023'],
    ['Other', 'Shift leadership, infection control audits'],
  ],
  certificates: [
    'Registered Nurse, national nursing council, 2019',
    'Basic Life Support, 2025',
    'IELTS Academic 7.5, 2025',
    'Infection prevention and control, 2023',
  ],
  languages: ['English – fluent (official language)', 'Igbo – native'],
};

export const maribelDacanay = {
  name: 'Maribel Dacanay',
  title: 'Intensive Care Nurse',
  country: 'PH',
  sector,
  language: 'en',
  contact: [
    'maribel.dacanay@example.com',
    '+63 900 555 0118',
    'Santa Rosalia, Philippines',
    'Open to relocation',
  ],
  summary:
    'Intensive care nurse with nine years at the bedside of ventilated and post-operative patients, three of them abroad. Calm in emergencies, careful with documentation, used to teams from many countries.',
  roles: [
    {
      title: 'Senior Staff Nurse, ICU',
      employer: 'San Gabriel Heart Institute',
      place: 'Santa Rosalia',
      from: '2021-06',
      to: null,
      bullets: [
        'One-to-one and one-to-two care of ventilated adults, vasoactive infusions, arterial and central lines',
        'Charge nurse on two shifts a week with nine nurses',
        'Preceptor of 12 new intensive care nurses during their first 90 days',
        'Led the central-line bundle: infections per 1,000 line days from 3.1 to 0.9 in 18 months',
      ],
    },
    {
      title: 'Staff Nurse, High Dependency',
      employer: 'Al Waha Medical City',
      place: 'Al Waha, Oman',
      from: '2018-02',
      to: '2021-04',
      bullets: [
        'Step-down care with telemetry for 16 beds; documentation in Cerner',
        'Super user for the electronic medication record; trained 40 colleagues before go-live',
      ],
    },
    {
      title: 'Staff Nurse, Medical Ward',
      employer: 'Santa Rosalia Provincial Hospital',
      place: 'Santa Rosalia',
      from: '2016-01',
      to: '2018-01',
      bullets: [
        'Care of up to 14 adults with infections, dengue, stroke and diabetes',
        'Intravenous fluids, antibiotics and insulin; discharge teaching for families',
        'Volunteer in the typhoon response of 2017: triage of about 300 people in three days',
      ],
    },
  ],
  education: [
    { degree: 'Bachelor of Science in Nursing', school: 'Southern Isles College', from: '2011', to: '2015' },
  ],
  skills: [
    ['Intensive care', 'Ventilation, haemodynamic monitoring, sedation, CRRT (assisted)'],
    ['Medication', 'IV therapy, titrated infusions, double checking'],
    ['Records', 'Cerner, bedside charting'],
  ],
  certificates: ['Registered Nurse, licence active', 'BLS and ACLS, 2025', 'Critical care course, 2022'],
  languages: ['Tagalog – native', 'English – C1', 'Arabic – basic'],
};

export const deniseHolloway = {
  name: 'Denise Holloway',
  title: 'Registered Nurse, BSN',
  country: 'US',
  sector,
  language: 'en',
  contact: ['denise.holloway@example.com', '(907) 555-0136', 'Larkspur Falls, Alaska'],
  summary:
    'Registered nurse with more than twenty years at the bedside, most of them on medical-surgical and telemetry floors of a community hospital. Known for steady nights and for bringing new graduates up to speed.',
  roles: [
    {
      title: 'Registered Nurse, Telemetry',
      employer: 'Larkspur Falls Community Hospital',
      place: 'Larkspur Falls, AK',
      from: '2012-05',
      to: null,
      bullets: [
        'Care for four to five patients per shift on a 24-bed telemetry floor, nights',
        'Charge nurse two nights a week; staffing, bed flow and rapid response',
        'Preceptor to 31 new graduates; 28 of them were still with the hospital after two years',
        'Epic super user at go-live in 2019',
        'Led the heart-failure discharge checklist; readmissions within 30 days from 21 to 15 percent',
      ],
    },
    {
      title: 'Registered Nurse, Medical-Surgical',
      employer: 'Mercy Ridge Medical Center',
      place: 'Cedar Notch, WA',
      from: '2004-08',
      to: '2012-04',
      bullets: [
        'Post-operative and general medical care, IV therapy, blood products, wound vacs',
        'Unit council chair 2009 to 2011; hourly rounding cut call lights by a third',
      ],
    },
    {
      title: 'Licensed Practical Nurse',
      employer: 'Evergreen Manor',
      place: 'Cedar Notch, WA',
      from: '2000-06',
      to: '2004-07',
      bullets: [
        'Medication passes and dressings for 26 residents',
        'Evening supervisor of four nursing assistants',
      ],
    },
  ],
  education: [
    {
      degree: 'Bachelor of Science in Nursing',
      school: 'Cedar Notch State College',
      from: '2009',
      to: '2012',
    },
    {
      degree: 'Associate Degree in Nursing',
      school: 'Puget Hills Community College',
      from: '2002',
      to: '2004',
    },
  ],
  skills: [
    ['Clinical', 'Telemetry, IV therapy, central lines, wound care, rapid response, patient education'],
    ['Records', 'Epic, Meditech'],
  ],
  certificates: [
    'RN licence, active, no restrictions',
    'BLS and ACLS, valid to March 2027',
    'Medical-Surgical Nursing Certification, 2014',
  ],
  languages: ['English – native', 'Spanish – working knowledge'],
};

export const brentCalloway = {
  name: 'Brent Calloway',
  title: 'Medical Receptionist',
  country: 'US',
  sector,
  language: 'en',
  contact: ['brent.calloway@example.com', '(513) 555-0179', 'Millbrook, Ohio'],
  summary:
    'Friendly front-desk professional with five years in outpatient clinics. Good with schedules, insurance questions and a full waiting room. Looking for a step into a hospital.',
  roles: [
    {
      title: 'Medical Receptionist',
      employer: 'Millbrook Family Practice',
      place: 'Millbrook, OH',
      from: '2022-02',
      to: null,
      bullets: [
        'Check in around 70 patients a day and keep the schedules of four physicians',
        'Verify insurance before each visit; rejected claims fell from 9 to 4 percent',
        'Train new front-desk staff',
      ],
    },
    {
      title: 'Patient Services Clerk',
      employer: 'Tri-County Eye Center',
      place: 'Dunlap, OH',
      from: '2020-06',
      to: '2022-01',
      bullets: [
        'Answered 80 calls a day, booked operations and sent reminders',
        'Scanned and filed 12,000 paper charts into the electronic record',
      ],
    },
    {
      title: 'Sales Associate',
      employer: 'Homestead Hardware',
      place: 'Dunlap, OH',
      from: '2018-05',
      to: '2020-05',
      bullets: ['Served customers and closed the registers'],
    },
  ],
  education: [
    {
      degree: 'Certificate, Medical Office Administration',
      school: 'Buckeye Valley Community College',
      from: '2019',
      to: '2020',
    },
  ],
  skills: [
    ['Office', 'Scheduling, insurance verification, Excel, athenahealth'],
    ['People', 'Phone manner, complaints, HIPAA training'],
  ],
  certificates: ['CPR for the workplace, 2024'],
  languages: ['English – native'],
};
