// The sentences of the English trades said again by somebody else: other verbs, other spelling, the same facts.
// In the order of the trade's bullets, parted by |; the summary last.
const sentences: Readonly<Record<string, string>> = {
  health:
    'Looked after as many as eight patients per shift on a surgical ward with 28 beds|Gave IV therapy, transfusions and controlled medicines|Acted as mentor to four new graduate nurses in their first year|Brought falls down 31% within a year through hourly rounds|Was in charge of the unit at night and drew up the weekly roster|Performed triage (Manchester system) in a busy ED|Rolled out bedside handover, which six wards use today|Taught relatives how to care for wounds before patients went home|RN who stays calm, with many years on acute wards, busy nights and the teaching of newcomers.',
  trades:
    'Completed the wiring of more than 140 new houses, first fix through certification|Diagnosed and fixed faults in control panels and three-phase motors|Headed a team of five on the extension of a hospital and handed over two weeks ahead of time|Performed periodic inspections and tests for 60 landlords|Fitted photovoltaic panels and battery storage to farm buildings|Worked 9,000 hours on site without an accident|Interpreted drawings and quoted small jobs up to 40,000|Electrician who keeps to the schedule, leaves a tidy site and certifies nothing untested.',
  logistics:
    'Checked and loaded 40 trailers per shift; fewer than 0.2% picking errors|Covered 520,000 accident-free miles at the wheel|Was responsible for 22 people on late shift|Reduced overtime 18% by planning shifts anew|Carried out cycle counts and lifted stock accuracy to 99.4% from 93%|Scheduled 35 routes daily in the TMS|Instructed new drivers in tachograph rules and the securing of loads|All-rounder in transport and warehousing, at home on the floor and in spreadsheets.',
  hospitality:
    'Worked the grill for 180 covers on Saturday nights|Created seasonal menus and kept food cost at 27%|Maintained a five-star rating for hygiene over four years|Recruited and trained a kitchen team of nine|Lowered food waste by one third using daily prep lists|Catering for weddings of up to 320 people|Placed orders with twelve suppliers and took stock each month|Chef with a light touch, an eye on cost and a team that stays.',
  retail:
    'Managed 34 employees in a shop turning over 6.2 million a year|Increased conversion to 24% from 19% by re-planning the floor|Launched two shops on schedule and below budget|Dealt with complaints, returns and cash at the service desk|Cut shrinkage by half within one year|Mentored supervisors; three of them manage shops today|Organised seasonal window displays and promotions|Shop manager who enjoys a busy floor, short queues and clear numbers.',
  it: 'Architected a payments service serving 2,400 requests per second|Migrated 40 services onto K8s with zero downtime|Brought build time down from 38 minutes to 7|Headed six engineers rewriting the product in Golang|Authored the on-call handbook; nightly alerts fell by half|Developed React dashboards for 300 account managers|Did code reviews and coached three junior engineers|Moved nightly batch processing to Kafka event streaming|Engineer with a liking for dull, thoroughly tested systems and brief meetings.',
  finance:
    'Shortened month-end closing from nine working days to four|Set up a rolling forecast covering eleven cost centers|Drew up consolidated financial statements to IFRS for three entities|Identified savings of 420,000 a year in energy and waste|Carried out weekly reconciliation of 26 bank accounts|Managed the external audit, which ended without material findings|Introduced automation of expense claims for 350 staff|Accountant, impatient with unexplained variances and patient with people.',
  law: 'Negotiated and drew up more than 200 contracts for supplies and software|Acted for tenants at 85 hearings|Carried out due diligence on acquisitions totalling 140 million|Led and trained three paralegals|Set up a library of clauses that halved drafting time|Counselled the board on employment law and data protection|Did case law research and put together trial bundles|Commercial lawyer whose contracts get read to the end.',
  education:
    'Class teacher of 32 pupils between nine and eleven years old|Lifted the maths pass rate to 78% from 61%|Headed the special needs team and drew up individual education plans|Organised the robotics club of the school, twice in the national final|Designed the curriculum of four parallel classes|Supervised student teachers from two universities|Ran bilingual parents’ evenings|Teacher convinced that every child can learn arithmetic, with results to prove it.',
  engineering:
    'Developed a pump casing that needs 14% less material|Carried out FEA on welded frames|Brought three products from first sketch into series production|Rolled out SPC on two production lines|Was responsible for eight suppliers and a budget of 2.1 million|Prepared the technical documentation for CE marking|Oversaw commissioning at sites in five countries|Mechanical engineer whose drawings can be made and whose parts get measured.',
  'public sector':
    'Managed a load of 90 housing cases and finished them inside the statutory deadlines|Prepared ministerial briefings and replies to parliamentary questions|Organised a vaccination programme in 14 districts|Launched online forms; waiting fell from nine days to two|Administered 3.5 million in grants per year|Led an inter-agency working group of six bodies|Was supervisor of eleven case workers|Civil servant who knows the regulations well enough to get through them.',
  agriculture:
    'Ran 320 hectares of beans, maize and wheat|Increased yields 22% through drip irrigation and soil testing|Gave advice on storage and pests to 450 smallholder farmers|Fed and milked a dairy herd of 140|Serviced pumps, sprayers and tractors|Did the record keeping for organic certification|Supervised 25 seasonal workers during the harvest|Agronomist at home in the field, able to take a bank through a spreadsheet.',
  science:
    'Author of nine papers, first author of four|Established an assay detecting resistance genes in two hours|Advised three PhD students|Was in charge of mass spectrometry for 14 research groups|Obtained a 780,000 grant to study protein folding|Carried out the analysis of sequencing data from 1,200 samples|Maintained the ISO 17025 accreditation of the laboratory|Molecular biologist who likes clean controls and clear prose.',
  creative:
    'Created visual identities for 26 brands|Ran prototype tests with 120 users, which reduced drop-off 40%|Art-directed photo shoots of up to 90,000|Was lead of five designers and two copywriters|Developed a design system that eleven teams work with|Drew the illustrations of three books for children|Winner of two regional packaging awards|Designer who tests early, cares for type and gives reasons.',
  hr: 'Recruited for 130 vacancies per year, 29 days on average|Rolled out structured interviewing across four countries|Brought call centre turnover down to 26% from 41%|Was responsible for the payroll of 900 staff, always on time|Led negotiations with two trade unions|Created the onboarding programme for remote employees|Counselled 45 managers on appraisals and conflicts|Recruiter who replies to each applicant within a week.',
  sales:
    'Exceeded annual targets by an average of 18% over five years|Acquired 37 new customers worth 4.1 million|Led eleven field reps across three regions|Handled 70 calls daily, rated 4.8 of 5|Closed framework agreements with groups of hospitals|Migrated the team’s pipeline to Salesforce|Coached partners at trade shows in six countries|Sales manager who listens before talking and keeps promises.',
};

/** Skills, certificates and degrees by another of their names. */
const names = `
Microsoft Excel = MS Excel | Wound Care = Wound management | Venipuncture = Phlebotomy | Cannulation = IV cannulation | Medication Administration = Administering medication | Team Leadership = Leading teams
Basic Life Support (BLS) = BLS certification | Advanced Cardiac Life Support = ACLS | Registered Nurse License = RN licence
Fault Finding = Troubleshooting | PLC Basics = Basics of PLCs | Working at Height = Work at heights | OSHA 30-Hour Construction = OSHA 30
Commercial Driver License, Class A = CDL Class A | Forklift Operator Certificate = Forklift licence | Inventory Control = Stock control | Cycle Counting = Cycle counts | Counterbalance Forklift = Counterbalance truck
Food Costing = Food cost control | Rota Planning = Rota scheduling | Emergency First Aid at Work = EFAW | Stock Control = Inventory control | Menu Planning = Planning menus
Visual Merchandising = Visual merchandiser work | Cash Handling = Handling cash | Loss Prevention = Shrinkage control | Customer Service = Customer care
Kubernetes = K8s | Go = Golang | AWS = Amazon Web Services | CI/CD = Continuous integration and delivery | Code Review = Code reviews | TypeScript = Typescript
Month-End Close = Month-end closing | US GAAP = U.S. GAAP | Budgeting = Budget planning | Power BI = Microsoft Power BI | Certified Public Accountant = CPA | ACCA Member = ACCA
Contract Drafting = Drafting of contracts | Employment Law = Labour law | Data Protection = GDPR | Litigation = Civil litigation
Lesson Planning = Planning lessons | Differentiated Instruction = Differentiation | Classroom Management = Managing classrooms | Qualified Teacher Status = QTS | TEFL Certificate = TEFL
SolidWorks = Solidworks | GD&T = Geometric dimensioning and tolerancing | Lean Manufacturing = Lean production | Six Sigma Green Belt = Green Belt (Six Sigma) | Chartered Engineer = CEng
Case Management = Casework | Stakeholder Management = Managing stakeholders | Microsoft Office = MS Office | GIS = Geographic information systems | PRINCE2 Practitioner = PRINCE2
Integrated Pest Management = IPM | Soil Sampling = Soil testing | Crop Rotation = Rotation of crops
PCR = Polymerase chain reaction | Good Laboratory Practice = GLP | Cell Culture = Tissue culture
Adobe Photoshop = Photoshop | Adobe InDesign = InDesign | Prototyping = Prototypes | HTML = HTML5 | CSS = CSS3
Recruiting = Recruitment | Labor Law = Employment law | Compensation = Compensation and benefits | CIPD Level 5 = CIPD | Employee Relations = Staff relations
Lead Generation = Generating leads | Account Management = Managing accounts | Salesforce = Salesforce CRM | Public Speaking = Speaking in public
Bachelor of Science = BSc | Master of Science = MSc | Bachelor of Arts = BA | Master of Arts = MA | Bachelor of Laws = LLB | Master of Laws = LLM | Bachelor of Engineering = BEng | Bachelor of Commerce = BCom | Master of Business Administration = MBA | Doctor of Philosophy = PhD | Bachelor of Business Administration = BBA | Master of Public Administration = MPA | Bachelor of Education = BEd | Master of Education = MEd | Bachelor of Technology = BTech`;

const otherNames = new Map(
  names
    .trim()
    .split(/\s*[|\n]\s*/)
    .map((pair) => pair.split(' = '))
    .map(([one = '', other = '']) => [one, other] as const),
);

export const otherName = (name: string): string => otherNames.get(name) ?? name;

/** Null: the sentence is not of this sector's trade. */
export const otherSentences = (sector: string): readonly string[] => sentences[sector]?.split('|') ?? [];
