export const teamLead = {
  file: 'warehouse-team-lead-late-shift.txt',
  title: 'Warehouse Team Lead, Late Shift',
  text: `Warehouse Team Lead, Late Shift (m/f/d)
Nordlinie Logistics, distribution centre Hohenfelde

Who we are
Nordlinie moves spare parts, tools and building materials for 60 manufacturers. From Hohenfelde we supply 1,900 shops
and workshops in six countries: 38,000 square metres, 52,000 pallet places, 14,000 order lines a day. We are 310
people from 34 nations and have grown every year since 2009 without temporary agencies on the late shift.

Your tasks
- You lead 18 to 25 colleagues in picking, packing and loading from 2 pm to 10:30 pm
- You plan the shift by the order volume of the day, place people where they are needed and keep the cut-off at 9 pm
- You are responsible for productivity, error rate and on-time dispatch and explain the figures at the daily board
- You train new colleagues, hold feedback and return-to-work talks and write the rota
- You see to it that safety rules are kept: traffic routes, load securing, forklift checks, near-miss reports
- You improve the flow with small steps (5S, Kaizen) and lead stock counts in your area

What you need
- At least 3 years in a warehouse or distribution centre, of which at least 1 year leading a team or shift
- Good command of a warehouse management system (SAP EWM, SAP WM, Manhattan, Blue Yonder or similar)
- A valid forklift licence
- Knowledge of occupational safety in the warehouse
- Confident handling of key figures, Excel
- English or German, B2 or better

It would be good if you had
- A vocational qualification in warehousing or logistics, or a comparable degree
- Experience with lean methods: 5S, Kaizen, Six Sigma
- Knowledge of dangerous goods (ADR) or load securing
- Polish, Turkish, Arabic or Ukrainian
- A first-aider or fire-marshal certificate

What you get
- 46,000 to 52,000 euros a year, late-shift allowance of 15 percent, a thirteenth month's pay
- 30 days of leave, a five-day week, no Sundays
- Your own training budget, certificates paid by us, a clear path to shift manager
- Bus from the station that matches the shift, canteen, company bike

Apply with a resume; a cover letter is not needed. Questions: Ina Reuter, jobs@nordlinie.example
`,
};
