// Words that postings and resumes are made of, in every sector.
const list = (text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const frames = list(`
experience with X
proven experience in X and Y
knowledge of X
strong skills in X
X and Y
certified in X
responsible for X
trained colleagues in X
used X every day
worked with X and Y
X is required
introduced X in the department
good command of X
degree or training in X
familiar with X
carried out X and Y
improved X by a quarter
led a team in X
several years of X
supported customers with X
at least five years of experience in X
minimum of two years in X
ability to carry out X
understanding of X and Y
holds a certificate in X
qualified in X
able to handle X without help
no experience with X
would like to learn X
taught X at a school
saw X done by others
set up X for a new customer
in charge of X and Y
took over X from the head of department
wrote instructions for X
checked X before it went out
planned X for the whole site
our team needs somebody for X
X, 2015 to 2021
six years of X in a small firm
`);

export const verbs = list(`
managed
led
planned
organised
prepared
built
repaired
installed
maintained
inspected
tested
designed
drew
wrote
edited
translated
taught
trained
supervised
coached
advised
cared for
assessed
treated
cleaned
cooked
served
sold
bought
negotiated
delivered
drove
loaded
packed
counted
recorded
reported
analysed
calculated
audited
budgeted
filed
answered
scheduled
coordinated
recruited
hired
mentored
presented
researched
measured
monitored
operated
programmed
assembled
welded
painted
planted
harvested
fed
guarded
investigated
responded to
reduced
increased
improved
launched
opened
closed
reconciled
approved
documented
migrated
automated
deployed
configured
secured
`);

export const objects = list(`
patients on a hospital ward
medication and injections
wounds and dressings
care plans
medical records
newborn babies
elderly residents
children in a nursery
lessons for pupils
exams and homework
students with special needs
a kitchen team
menus and recipes
food costs and stock
hygiene and food safety
guests and reservations
drinks at the bar
rooms and linen
a shop floor
cash and card payments
customer complaints
telephone calls
sales targets
new accounts and key customers
contracts with suppliers
orders and invoices
purchase orders
the general ledger
monthly closing and annual accounts
tax returns
payroll for employees
budgets and forecasts
loans and credit risks
insurance claims
investments and portfolios
legal contracts
court cases
compliance checks
personal data and privacy
job advertisements and interviews
employee relations
training courses
performance reviews
marketing campaigns
social media channels
press releases
websites and web shops
search engine rankings
photos and videos
brochures and logos
clothes and fashion collections
furniture and interiors
software in a team
web applications
mobile apps
databases and queries
servers and networks
cloud infrastructure
computers and user support
security incidents
machine learning models
dashboards and reports
test cases
requirements from stakeholders
project plans and milestones
risks and changes
machines and production lines
moulds and tools
metal parts on a lathe
pipes and heating systems
electrical wiring and switchboards
roofs and scaffolding
concrete and brickwork
roads and bridges
plans for buildings
technical drawings
quality and measurements
cars and engines
brakes and tyres
aircraft and cabins
passengers and luggage
trucks over long distances
a warehouse and its stock
pallets with a forklift
shipments and customs papers
routes and timetables
fields and crops
animals and stables
gardens and trees
laboratory samples
chemical analyses
clinical trials
research papers
public funds and grants
citizens at the counter
families in need
young people at risk
prisoners and visitors
buildings and gates
fires and emergencies
members in the gym
fitness classes
rehabilitation exercises
health and safety rules
waste and recycling
energy use
spreadsheets
letters and minutes
calendars and travel
`);
