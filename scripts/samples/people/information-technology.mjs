const sector = 'Information technology';

export const ishitaRaghunathan = {
  name: 'Ishita Raghunathan',
  title: 'Senior Backend Developer',
  country: 'IN',
  sector,
  language: 'en',
  contact: ['ishita.r@example.com', '+91 44 5550 0128', 'Vellapatti, India', 'git.example/ishita-r'],
  summary:
    'Backend developer with eight years of building payment and booking services in Kotlin and Go. Cares about small services that can be understood at three in the morning, and about tests that fail for a reason.',
  roles: [
    {
      title: 'Senior Backend Developer',
      employer: 'Tamarind Pay',
      place: 'Vellapatti',
      from: '2021-08',
      to: null,
      bullets: [
        'Own the settlement service (Kotlin, PostgreSQL, Kafka): 4 million transactions a day, 99.98 percent available',
        'Cut the nightly run from 3 hours to 25 minutes by replacing row-by-row updates with batches',
        'Mentor three developers; wrote the on-call handbook the whole department now uses',
        'Introduced contract tests between 11 services; broken releases went from two a month to two a year',
        'Led the review of personal data in logs and removed card numbers and names from all of them',
      ],
    },
    {
      title: 'Backend Developer',
      employer: 'Yaana Travel',
      place: 'Vellapatti',
      from: '2018-06',
      to: '2021-07',
      bullets: [
        'Built the seat-holding service in Go with Redis; double bookings fell to none',
        'Moved 14 services from virtual machines to Kubernetes without a maintenance window',
        'Rewrote fare search with a read model in PostgreSQL; median answer from 900 to 140 milliseconds',
      ],
    },
    {
      title: 'Software Engineer',
      employer: 'Brightloom Systems',
      place: 'Kaveripet',
      from: '2017-01',
      to: '2018-05',
      bullets: [
        'Java and Spring Boot for an insurance portal; moved the build to continuous integration',
        'Replaced nightly file transfers with an interface that 40 brokers use directly',
      ],
    },
    {
      title: 'Intern',
      employer: 'Kaveri Open Maps',
      place: 'Kaveripet',
      from: '2015-05',
      to: '2015-11',
      bullets: [
        'Wrote the importer for bus timetables in Python; it ran unchanged for six years',
        'Maintainer of a small open-source library for reading time zones',
      ],
    },
  ],
  education: [
    {
      degree: 'B.Tech. Computer Science',
      school: 'Kaveripet Institute of Technology',
      from: '2012',
      to: '2016',
    },
  ],
  skills: [
    ['Languages', 'Kotlin, Java, Go, SQL, some Python'],
    ['Data', 'PostgreSQL, Kafka, Redis'],
    ['Running it', 'Kubernetes, Terraform, Prometheus, GitHub Actions'],
  ],
  more: 'Speaker at two regional developer meetings; runs half marathons.',
  languages: ['Tamil – native', 'English – C2', 'Hindi – B2'],
};

export const oskarLindvret = {
  name: 'Oskar Lindvret',
  title: 'Site Reliability Engineer',
  country: 'SE',
  sector,
  language: 'en',
  contact: ['oskar.lindvret@example.com', '070-174 06 21', 'Björkhamn, Sweden'],
  summary:
    'Engineer between development and operations. Ten years with Linux, five with Kubernetes, and a preference for deleting systems over adding them.',
  roles: [
    {
      title: 'Site Reliability Engineer',
      employer: 'Tidvatten Energy Data',
      place: 'Björkhamn',
      from: '2020-02',
      to: null,
      bullets: [
        'Run the platform for 60 developers: three clusters, 240 services',
        'Brought mean time to recovery from 52 to 14 minutes with better alerts and practised drills',
        'Saved 31 percent of the cloud bill by right-sizing and switching off at night',
      ],
    },
    {
      title: 'System Administrator',
      employer: 'Norrsken Kommunal IT',
      place: 'Älvdala',
      from: '2015-09',
      to: '2020-01',
      bullets: [
        'Looked after 400 Linux servers with Ansible; patched within 14 days instead of 60',
        'Moved the backup to a second site and tested the restore every quarter',
      ],
    },
  ],
  education: [
    {
      degree: 'Higher vocational diploma, network technician',
      school: 'Yrkeshögskolan Älvdala',
      from: '2013-08',
      to: '2015-06',
    },
  ],
  skills: [
    ['Platform', 'Kubernetes, Terraform, Ansible, AWS'],
    ['Languages', 'Python, Go, Bash'],
    ['Watching', 'Prometheus, Grafana, OpenTelemetry'],
  ],
  certificates: ['Certified Kubernetes Administrator, 2023'],
  languages: ['Swedish – native', 'English – C1'],
};

export const mateusFigueiral = {
  name: 'Mateus Figueiral',
  title: 'Data Engineer',
  country: 'BR',
  sector,
  language: 'en',
  contact: ['mateus.figueiral@example.com', '+55 11 5550 0137', 'São Tibério, Brazil'],
  summary:
    'Data engineer who turns the tables of an old trading company into reports people trust. Four years in data, before that three years as a warehouse analyst, so I know what a pallet is.',
  roles: [
    {
      title: 'Data Engineer',
      employer: 'Ipê Varejo Digital',
      place: 'São Tibério',
      from: '2022-04',
      to: null,
      bullets: [
        'Pipelines for orders and stock with Airflow, dbt and BigQuery; 220 models with tests',
        'Reports at 7 am instead of noon; reconciliation differences below 0.1 percent',
      ],
    },
    {
      title: 'Warehouse Analyst',
      employer: 'Jacarandá Atacado',
      place: 'Campo Verde do Sul',
      from: '2019-02',
      to: '2022-03',
      bullets: [
        'Slotting proposals and shift key figures for 90 pickers (SQL, Excel, Power BI)',
        'Predicted the daily volume within 6 percent, which ended most unplanned overtime',
      ],
    },
  ],
  education: [
    {
      degree: 'Bacharelado in Information Systems',
      school: 'Universidade do Campo Verde',
      from: '2014',
      to: '2018',
    },
  ],
  skills: [
    ['Data', 'SQL, Python, dbt, Airflow, BigQuery'],
    ['Reports', 'Power BI, Looker Studio, Excel'],
  ],
  languages: ['Portuguese – native', 'English – B2', 'Spanish – B1'],
};
