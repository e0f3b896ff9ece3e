export const nalediMokgosi = {
  name: 'Naledi Mokgosi',
  title: 'Secondary School Teacher, Mathematics and Physics',
  country: 'ZA',
  sector: 'Education',
  language: 'en',
  contact: ['naledi.mokgosi@example.com', '+27 11 555 0181', 'Rietfontein Heights, South Africa'],
  summary:
    'Teacher of mathematics and physical sciences with nine years in public schools. Head of subject since 2022, fond of experiments that can be done with a bucket and string.',
  roles: [
    {
      title: 'Head of Mathematics',
      employer: 'Rietfontein Heights High School',
      place: 'Rietfontein Heights',
      from: '2022-01',
      to: null,
      bullets: [
        'Lead seven teachers; pass rate in the final year from 61 to 79 percent in three years',
        'Started a Saturday class with 90 learners and 12 student tutors',
      ],
    },
    {
      title: 'Teacher, Mathematics and Physical Sciences',
      employer: 'Thaba Ntsho Secondary School',
      place: 'Thaba Ntsho',
      from: '2017-01',
      to: '2021-12',
      bullets: [
        'Taught grades 10 to 12, classes of 45; wrote the district’s revision booklet',
        'Moved lessons to radio and paper packs within two weeks in 2020',
      ],
    },
  ],
  education: [
    {
      degree: 'Bachelor of Education (Honours)',
      school: 'University of the High Plain',
      from: '2019',
      to: '2021',
    },
    {
      degree: 'Bachelor of Science (Mathematics)',
      school: 'University of the High Plain',
      from: '2012',
      to: '2015',
    },
  ],
  skills: [
    ['Teaching', 'Curriculum planning, assessment, remedial teaching, laboratory safety'],
    ['Tools', 'GeoGebra, Moodle, Excel'],
  ],
  certificates: ['Registered educator, teachers’ council', 'First aid level 2, 2024'],
  languages: ['Setswana – native', 'English – C2', 'Afrikaans – B1'],
};

export const margaretFennimore = {
  name: 'Margaret Fennimore',
  title: 'Preschool Teacher',
  country: 'US',
  sector: 'Education',
  language: 'en',
  contact: ['margaret.fennimore@example.com', '(603) 555-0115', 'Birch Hollow, New Hampshire'],
  summary:
    'Early childhood teacher returning to work after a three-year family break. Fourteen years with children between two and six, many of them new to English.',
  roles: [
    {
      title: 'Family caregiver',
      employer: 'Private household',
      place: 'Birch Hollow, NH',
      from: '2022-07',
      to: '2025-08',
      bullets: ['Full-time care of a parent; volunteer reader at the town library on Fridays'],
    },
    {
      title: 'Lead Teacher, Preschool',
      employer: 'Little Acorn Learning Center',
      place: 'Birch Hollow, NH',
      from: '2013-08',
      to: '2022-06',
      bullets: [
        'Led a room of 18 children with two assistants',
        'Introduced picture schedules; transitions took half the time',
        'Parent conferences twice a year with 100 percent turnout',
      ],
    },
    {
      title: 'Assistant Teacher',
      employer: 'Stonewall Daycare',
      place: 'Granite Falls, NH',
      from: '2008-09',
      to: '2013-07',
      bullets: ['Toddler room, meals, outdoor play, daily notes to parents'],
    },
  ],
  education: [
    { degree: 'B.A. Early Childhood Education', school: 'Granite Falls College', from: '2004', to: '2008' },
  ],
  skills: [
    ['Classroom', 'Lesson planning, observation, inclusion, behaviour support'],
    ['Other', 'Pediatric first aid, Google Classroom'],
  ],
  certificates: ['Early childhood lead teacher credential', 'Pediatric CPR and first aid, 2025'],
  languages: ['English – native', 'American Sign Language – conversational'],
};

export const sofiaAndreadou = {
  name: 'Sofia Andreadou',
  title: 'HR Business Partner',
  country: 'GR',
  sector: 'Human resources',
  language: 'en',
  contact: [
    'sofia.andreadou@example.com',
    '+30 210 555 0126',
    'Nea Petra, Greece',
    'Notice period: two months',
  ],
  summary:
    'HR business partner for operations and logistics sites. Ten years of hiring, rotas, works councils and difficult conversations, and a firm belief that a good induction is cheaper than a second search.',
  roles: [
    {
      title: 'HR Business Partner',
      employer: 'Meltemi Retail Group',
      place: 'Nea Petra',
      from: '2020-09',
      to: null,
      bullets: [
        'Partner to two distribution centres and 31 shops with 1,150 people',
        'Early leavers (first 90 days) from 27 to 14 percent with a buddy scheme',
        'Introduced structured interviews; hiring managers now score before they talk',
        'Negotiated the new shift model with the works council in four months',
        'Sick leave on the late shift from 9.4 to 6.8 percent with return-to-work talks',
      ],
    },
    {
      title: 'Recruiter',
      employer: 'Asteria Staffing',
      place: 'Limnos Bay',
      from: '2015-11',
      to: '2020-08',
      bullets: [
        'Filled around 120 positions a year in logistics, health care and hotels',
        'Set up a talent pool of 4,000 people with consent and deletion dates',
      ],
    },
    {
      title: 'Team Assistant',
      employer: 'Port Authority of Limnos Bay',
      place: 'Limnos Bay',
      from: '2012-02',
      to: '2013-08',
      bullets: ['Rotas, travel and minutes for a department of 35'],
    },
  ],
  education: [
    {
      degree: 'MSc Human Resource Management',
      school: 'Aegean Metropolitan University',
      from: '2013',
      to: '2015',
    },
  ],
  skills: [
    ['Human resources', 'Structured interviews, onboarding, labour law, pay reviews'],
    ['Systems', 'SAP SuccessFactors, Workday, Excel'],
  ],
  certificates: ['Coaching certificate, 2022', 'Data protection in HR, 2023'],
  languages: ['Greek – native', 'English – C1', 'German – B1'],
};
