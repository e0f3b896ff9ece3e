import { trade } from './trade';

export const englishTrades = [
  trade({
    sector: 'health',
    titles: 'Healthcare Assistant|Staff Nurse|Registered Nurse|Senior Staff Nurse|Charge Nurse|Ward Manager',
    employers:
      '{city} General Hospital|St. Brigid’s Medical Center|{name} Care Homes|Lakeside Community Clinic|Mercy Regional Hospital|Northgate Hospice',
    bullets:
      'Cared for up to eight patients a shift on a 28-bed surgical ward|Administered intravenous therapy, blood products and controlled drugs|Mentored four newly qualified nurses through their first year|Reduced falls by 31% in twelve months with hourly rounding|Took charge of the ward at night and planned the weekly rota|Triaged patients with the Manchester system in a busy emergency department|Introduced bedside handover, now used on six wards|Educated families about wound care before discharge',
    skills:
      'Clinical: Venipuncture, Cannulation, Wound Care, Catheterization, Triage, Medication Administration|Systems: Epic, Cerner, Microsoft Excel|Personal: Patient Education, Team Leadership',
    certificates:
      'Basic Life Support (BLS); American Heart Association|Advanced Cardiac Life Support; American Heart Association|Registered Nurse License; State Board of Nursing|Infection Prevention and Control; Health Education Board',
    studies:
      'Bachelor of Science; Nursing; bachelor|Diploma; Adult Nursing; vocational|Master of Science; Advanced Clinical Practice; master',
    summary:
      'Registered nurse with a calm head and long experience of acute wards, used to busy nights and to teaching those who come after.',
  }),
  trade({
    sector: 'trades',
    titles:
      'Apprentice Electrician|Electrician|Maintenance Electrician|Lead Electrician|Electrical Supervisor',
    employers:
      '{name} Electrical Services|{city} Power & Light Contractors|Brightwire Ltd|Keystone Building Group|Harbor Mechanical Inc.|{name} & Sons',
    bullets:
      'Wired over 140 new homes from first fix to certificate|Found and repaired faults on three-phase motors and control panels|Led a crew of five on a hospital extension, finished two weeks early|Carried out periodic inspection and testing for 60 landlords|Installed solar panels and battery storage on farm buildings|Kept a clean safety record over 9,000 site hours|Read drawings and priced small works up to 40,000',
    skills:
      'Trade: Conduit Bending, Three-Phase Systems, Motor Control, PLC Basics, Fault Finding|Tools: Multimeter, Megger, Power Tools|Safety: Lockout/Tagout, Working at Height',
    certificates:
      'Journeyman Electrician License; Department of Labor and Industry|OSHA 30-Hour Construction; OSHA|18th Edition Wiring Regulations; City & Guilds|Forklift Operator Certificate; National Safety Council',
    studies:
      'Certificate; Electrical Installation; vocational|Associate of Applied Science; Electrical Technology; associate|High School Diploma; General Studies; school',
    summary: 'Electrician who finishes on time, tidies up and signs only what has been tested.',
  }),
  trade({
    sector: 'logistics',
    titles:
      'Warehouse Operative|Forklift Driver|Truck Driver|Shift Supervisor|Warehouse Team Lead|Logistics Manager',
    employers:
      '{city} Freight Lines|Swiftline Logistics|{name} Haulage|Meridian Distribution Center|Portside Cold Storage|Cargo Bridge International',
    bullets:
      'Loaded and checked 40 trailers a shift with a picking error below 0.2%|Drove 520,000 miles without an accident|Supervised 22 people on the late shift|Cut overtime by 18% with a new shift plan|Ran cycle counts that brought stock accuracy from 93% to 99.4%|Planned 35 routes a day in the transport management system|Trained new drivers on tachograph rules and load securing',
    skills:
      'Operations: Inventory Control, Route Planning, Load Securing, Cycle Counting|Systems: SAP EWM, Manhattan WMS, Microsoft Excel|Vehicles: Reach Truck, Counterbalance Forklift, Articulated Lorry',
    certificates:
      'Commercial Driver License, Class A; Department of Motor Vehicles|Forklift Operator Certificate; National Safety Council|Hazardous Materials Endorsement; Department of Transportation|Certified Logistics Associate; Manufacturing Skill Standards Council',
    studies:
      'High School Diploma; General Studies; school|Bachelor of Business Administration; Supply Chain Management; bachelor|Diploma; Logistics and Transport; vocational',
    summary: 'Warehouse and transport all-rounder who knows the floor as well as the spreadsheet.',
  }),
  trade({
    sector: 'hospitality',
    titles: 'Kitchen Porter|Commis Chef|Line Cook|Chef de Partie|Sous Chef|Head Chef',
    employers:
      'The Copper Kettle|Grand {city} Hotel|{name}’s Bistro|Seabright Resort & Spa|Olive & Thyme Catering|The Old Mill Inn',
    bullets:
      'Ran the grill section for 180 covers on a Saturday night|Wrote seasonal menus with food cost held at 27%|Kept a five-star hygiene rating for four years running|Hired and trained a brigade of nine|Cut food waste by a third with daily prep sheets|Catered weddings for up to 320 guests|Ordered from twelve suppliers and did the monthly stocktake',
    skills:
      'Kitchen: Menu Planning, Butchery, Pastry, Sauces, Allergen Control|Management: Food Costing, Rota Planning, Stock Control|Safety: HACCP, First Aid',
    certificates:
      'ServSafe Manager; National Restaurant Association|Level 3 Food Safety; Chartered Institute of Environmental Health|Emergency First Aid at Work; St John Ambulance',
    studies:
      'Diploma; Professional Cookery; vocational|Associate of Arts; Culinary Arts; associate|Bachelor of Arts; Hospitality Management; bachelor',
    summary: 'Chef with a light hand, a sharp pencil and a brigade that stays.',
  }),
  trade({
    sector: 'retail',
    titles:
      'Sales Assistant|Cashier|Visual Merchandiser|Department Supervisor|Assistant Store Manager|Store Manager',
    employers:
      '{name} Department Stores|Homegrown Market|Fern & Finch|Bluebird Electronics|{city} Garden Centre|Corner & Co.',
    bullets:
      'Led a team of 34 in a store with yearly sales of 6.2 million|Raised conversion from 19% to 24% with a new floor plan|Opened two stores on time and under budget|Handled cash, returns and complaints at the service desk|Halved stock loss in a year|Coached supervisors, three of whom now run stores of their own|Planned promotions and window displays for the season',
    skills:
      'Retail: Visual Merchandising, Stock Control, Cash Handling, Loss Prevention|Systems: Shopify POS, Microsoft Excel, Oracle Retail|Personal: Customer Service, Conflict Resolution, Coaching',
    certificates:
      'Retail Management Certificate; National Retail Federation|Personal Licence Holder; City Council|Mental Health First Aider; MHFA',
    studies:
      'High School Diploma; General Studies; school|Bachelor of Arts; Marketing; bachelor|Diploma; Retail Management; vocational',
    summary: 'Store manager who likes a full shop floor, a short queue and clear figures.',
  }),
  trade({
    sector: 'it',
    titles:
      'Software Engineering Intern|Junior Developer|Software Engineer|Senior Software Engineer|Staff Engineer|Engineering Manager',
    employers:
      '{name} Software|Northwind Data Systems|{city} Digital Labs|Cloudberry Technologies Pvt. Ltd.|Paperplane Inc.|Quillstone Analytics',
    bullets:
      'Designed a payment service that handles 2,400 requests a second|Moved 40 services to Kubernetes without downtime|Cut the build from 38 to 7 minutes|Led a team of six engineers through a rewrite in Go|Wrote the on-call handbook and halved the number of night alerts|Built dashboards in React used by 300 account managers|Reviewed code and mentored three junior colleagues|Replaced nightly batch jobs by an event stream in Kafka',
    skills:
      'Languages: Java, TypeScript, Python, Go, SQL|Cloud: AWS, Docker, Kubernetes, Terraform|Practice: CI/CD, Code Review, Agile',
    certificates:
      'AWS Certified Solutions Architect; Amazon Web Services|Certified Kubernetes Administrator; Cloud Native Computing Foundation|Professional Scrum Master I; Scrum.org|Oracle Certified Professional Java SE 11; Oracle',
    studies:
      'Bachelor of Technology; Computer Science and Engineering; bachelor|Bachelor of Science; Computer Science; bachelor|Master of Science; Software Engineering; master',
    summary: 'Engineer who prefers boring, well-tested systems and short meetings.',
  }),
  trade({
    sector: 'finance',
    titles:
      'Accounts Assistant|Junior Accountant|Financial Analyst|Senior Financial Analyst|Finance Manager|Head of Finance',
    employers:
      '{name} & Partners LLP|First {city} Bank|Crestline Capital|Ashdown Insurance Group|Millbrook Foods plc|Savanna Microfinance',
    bullets:
      'Closed the month in four working days instead of nine|Built a rolling forecast for eleven cost centres|Prepared consolidated statements under IFRS for three entities|Found 420,000 a year in energy and waste costs|Reconciled 26 bank accounts every week|Led the audit with external auditors, no material findings|Automated expense claims for 350 employees',
    skills:
      'Accounting: IFRS, US GAAP, Month-End Close, Budgeting, Forecasting|Systems: SAP FI/CO, QuickBooks, Power BI, Microsoft Excel|Personal: Business Partnering, Presentation',
    certificates:
      'Chartered Financial Analyst, Level II; CFA Institute|Certified Public Accountant; State Board of Accountancy|ACCA Member; Association of Chartered Certified Accountants',
    studies:
      'Bachelor of Commerce; Accounting; bachelor|BBA; Finance; bachelor|Master of Business Administration; Finance; master',
    summary: 'Accountant with a short temper for unexplained variances and much patience for people.',
  }),
  trade({
    sector: 'law',
    titles: 'Legal Assistant|Paralegal|Trainee Solicitor|Associate|Senior Associate|Legal Counsel',
    employers:
      '{name} Chambers|{name}, Okafor & Lund LLP|{city} Legal Aid Centre|Whitfield Solicitors|Public Defender’s Office|Halden Energy Group',
    bullets:
      'Drafted and negotiated over 200 supply and software contracts|Represented tenants in 85 hearings|Conducted due diligence for acquisitions worth 140 million|Managed a team of three paralegals and their training|Built a clause library that shortened drafting by half|Advised the board on data protection and employment law|Researched case law and prepared bundles for trial',
    skills:
      'Law: Contract Drafting, Litigation, Due Diligence, Employment Law, Data Protection|Tools: Westlaw, LexisNexis, Relativity|Personal: Negotiation, Advocacy',
    certificates:
      'Admitted Solicitor; Law Society|Bar Admission; State Bar|Certified Information Privacy Professional; IAPP',
    studies:
      'Bachelor of Laws; Law; bachelor|Juris Doctor; Law; doctorate|Master of Laws; International Commercial Law; master',
    summary: 'Commercial lawyer who writes contracts that people read to the end.',
  }),
  trade({
    sector: 'education',
    titles:
      'Teaching Assistant|Primary School Teacher|Mathematics Teacher|Head of Year|Deputy Head Teacher|School Principal',
    employers:
      '{city} Elementary School|St. Columba’s Academy|{name} Memorial High School|Riverside Primary School|Hillcrest International School|Unity Secondary School',
    bullets:
      'Taught classes of 32 pupils aged nine to eleven|Raised the pass rate in mathematics from 61% to 78%|Led the special needs team and wrote individual plans|Ran the school’s robotics club, national finalists twice|Planned the curriculum for four parallel classes|Mentored trainee teachers from two universities|Held parents’ evenings in two languages',
    skills:
      'Teaching: Lesson Planning, Differentiated Instruction, Classroom Management, Assessment|Tools: Google Classroom, Smartboard, Moodle|Personal: Pastoral Care, Mentoring',
    certificates:
      'Qualified Teacher Status; Department for Education|State Teaching License; Board of Education|TEFL Certificate; TEFL Academy|Safeguarding Level 2; NSPCC',
    studies:
      'Bachelor of Education; Primary Education; bachelor|Bachelor of Science; Mathematics; bachelor|Master of Education; Educational Leadership; master|Postgraduate Certificate; Education; vocational',
    summary: 'Teacher who believes that every child can do sums, and has the results to show for it.',
  }),
  trade({
    sector: 'engineering',
    titles:
      'Graduate Engineer|Mechanical Engineer|Design Engineer|Senior Design Engineer|Project Engineer|Engineering Lead',
    employers:
      '{name} Pumps|{city} Precision Works|Orion Aerospace Components|Greenfield Rail Systems|Atlas Steel Structures|Delta Water Engineering',
    bullets:
      'Designed a pump housing that saves 14% of material|Ran finite element analyses for welded frames|Took three products from sketch to series|Introduced statistical process control on two lines|Managed a budget of 2.1 million and eight suppliers|Wrote technical files for CE marking|Supervised commissioning on sites in five countries',
    skills:
      'Design: SolidWorks, AutoCAD, ANSYS, GD&T|Methods: FMEA, Lean Manufacturing, Six Sigma|Programming: MATLAB, Python',
    certificates:
      'Chartered Engineer; Institution of Mechanical Engineers|Professional Engineer License; Board of Engineering|Six Sigma Green Belt; American Society for Quality|SolidWorks Professional; Dassault Systèmes',
    studies:
      'Bachelor of Engineering; Mechanical Engineering; bachelor|Master of Engineering; Product Design; master|Doctor of Philosophy; Fluid Mechanics; doctorate',
    summary: 'Mechanical engineer who draws what can be made and measures what was drawn.',
  }),
  trade({
    sector: 'public sector',
    titles:
      'Administrative Officer|Case Worker|Policy Officer|Program Coordinator|Senior Policy Advisor|Director of Services',
    employers:
      '{city} City Council|Ministry of Health|Department of Social Services|County Library Service|{city} Housing Authority|National Statistics Office',
    bullets:
      'Handled 90 housing cases at a time and closed them within the legal limits|Wrote briefings for the minister and answered parliamentary questions|Coordinated a vaccination program over 14 districts|Introduced online forms that cut waiting from nine days to two|Managed grants of 3.5 million a year|Chaired a working group of six agencies|Supervised eleven case workers',
    skills:
      'Administration: Case Management, Policy Analysis, Grant Management, Public Consultation|Tools: Microsoft Office, SharePoint, GIS|Personal: Report Writing, Stakeholder Management',
    certificates:
      'PRINCE2 Practitioner; AXELOS|Certified Public Manager; Civil Service Academy|Public Procurement Certificate; CIPS',
    studies:
      'Bachelor of Arts; Political Science; bachelor|Master of Public Administration; Public Policy; master|Diploma; Public Administration; vocational',
    summary: 'Public servant who knows the rules well enough to find the way through them.',
  }),
  trade({
    sector: 'agriculture',
    titles: 'Farm Worker|Field Technician|Agronomist|Farm Supervisor|Extension Officer|Farm Manager',
    employers:
      '{name} Farms|{city} Growers Cooperative|Green Valley Estates|Highland Dairy|AgriReach Foundation|Sunrise Seeds',
    bullets:
      'Managed 320 hectares of wheat, maize and beans|Raised yields by 22% with soil tests and drip irrigation|Advised 450 smallholders on pests and storage|Milked and fed a herd of 140 cows|Maintained tractors, sprayers and pumps|Kept records for organic certification|Led 25 seasonal workers at harvest',
    skills:
      'Farming: Crop Rotation, Soil Sampling, Irrigation, Integrated Pest Management|Machines: Tractor, Combine Harvester, Sprayer|Tools: Microsoft Excel, QGIS',
    certificates:
      'Pesticide Applicator License; Department of Agriculture|Certified Crop Adviser; American Society of Agronomy|Tractor Driving Certificate; Lantra',
    studies:
      'Bachelor of Science; Agriculture; bachelor|Diploma; Crop Production; vocational|Master of Science; Soil Science; master',
    summary: 'Agronomist with muddy boots who can also explain a spreadsheet to a bank.',
  }),
  trade({
    sector: 'science',
    titles:
      'Laboratory Assistant|Research Assistant|Research Associate|Postdoctoral Researcher|Research Scientist|Principal Scientist',
    employers:
      'Institute of Molecular Biology|{city} Cancer Research Center|{name} Biosciences|National Physics Laboratory|Helix Diagnostics|Marine Research Station',
    bullets:
      'Published nine papers, four as first author|Developed an assay that finds resistance genes within two hours|Supervised three doctoral students|Ran the mass spectrometry facility for 14 groups|Won a grant of 780,000 for work on protein folding|Analysed sequencing data of 1,200 samples|Kept the laboratory accredited under ISO 17025',
    skills:
      'Laboratory: PCR, Cell Culture, Flow Cytometry, Mass Spectrometry|Data: R, Python, SPSS, GraphPad Prism|Writing: Grant Writing, Scientific Writing',
    certificates:
      'Good Laboratory Practice; Quality Assurance Board|Radiation Safety Certificate; Health and Safety Executive|Animal Handling Licence; Home Office',
    studies:
      'Doctor of Philosophy; Molecular Biology; doctorate|Master of Science; Biochemistry; master|Bachelor of Science; Biology; bachelor',
    summary: 'Molecular biologist with a taste for clean controls and plain sentences.',
  }),
  trade({
    sector: 'creative',
    titles: 'Junior Designer|Graphic Designer|UX Designer|Senior UX Designer|Art Director|Creative Director',
    employers:
      'Studio {name}|Paper Moon Agency|{city} Design Works|Lighthouse Films|Tangerine Press|Kite & Key Games',
    bullets:
      'Designed the visual identity of 26 brands|Tested prototypes with 120 users and cut drop-off by 40%|Directed photo shoots with budgets up to 90,000|Led five designers and two writers|Built a design system used by eleven teams|Illustrated three children’s books|Won two regional awards for packaging',
    skills:
      'Design: Typography, Illustration, Prototyping, Design Systems|Software: Figma, Adobe Photoshop, Adobe InDesign, Blender|Web: HTML, CSS',
    certificates:
      'Google UX Design Certificate; Google|Adobe Certified Professional; Adobe|Certified Usability Analyst; Human Factors International',
    studies:
      'Bachelor of Fine Arts; Graphic Design; bachelor|Master of Arts; Interaction Design; master|Diploma; Visual Communication; vocational',
    summary: 'Designer who tests early, kerns late and explains every choice.',
  }),
  trade({
    sector: 'hr',
    titles:
      'HR Assistant|Recruiter|HR Generalist|HR Business Partner|Talent Acquisition Manager|Head of People',
    employers:
      '{name} Staffing|PeopleFirst Consulting|{city} Utilities|Brightside Hotels Group|Lotus Outsourcing Solutions, Inc.|Kestrel Telecom',
    bullets:
      'Filled 130 positions a year with an average of 29 days|Introduced structured interviews in four countries|Cut staff turnover in the call center from 41% to 26%|Ran payroll for 900 employees without a late payment|Negotiated with two unions|Wrote the onboarding program for remote staff|Advised 45 managers on reviews and conflicts',
    skills:
      'People: Recruiting, Onboarding, Employee Relations, Compensation|Systems: Workday, SAP SuccessFactors, BambooHR|Law: Labor Law, Data Protection',
    certificates:
      'SHRM Certified Professional; SHRM|CIPD Level 5; CIPD|Professional in Human Resources; HRCI',
    studies:
      'Bachelor of Arts; Psychology; bachelor|Bachelor of Science; Human Resource Management; bachelor|Master of Science; Organizational Psychology; master',
    summary: 'Recruiter who answers every applicant, within the week.',
  }),
  trade({
    sector: 'sales',
    titles:
      'Call Center Agent|Sales Representative|Account Executive|Key Account Manager|Regional Sales Manager|Sales Director',
    employers:
      '{name} Medical Supplies|Pinnacle Office Furniture|{city} Motors|TeleNova Services|Brookfield Beverages|Solaris Home Energy',
    bullets:
      'Beat the yearly target by 18% on average over five years|Won 37 new accounts worth 4.1 million|Managed eleven field representatives in three regions|Took 70 calls a day with a satisfaction of 4.8 of 5|Negotiated framework contracts with hospital groups|Moved the team’s pipeline into Salesforce|Trained partners at trade fairs in six countries',
    skills:
      'Sales: Negotiation, Lead Generation, Forecasting, Account Management|Systems: Salesforce, HubSpot, Microsoft Excel|Personal: Presentation, Public Speaking',
    certificates:
      'Certified Sales Professional; National Association of Sales Professionals|Salesforce Certified Administrator; Salesforce|Driving Licence Category B; Licensing Agency',
    studies:
      'Bachelor of Business Administration; Marketing; bachelor|High School Diploma; General Studies; school|Bachelor of Arts; Communication; bachelor',
    summary: 'Sales manager who listens first and keeps the promises that were made.',
  }),
];
