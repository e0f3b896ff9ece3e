export const nurse = {
  file: 'registered-nurse-acute-medical-ward.txt',
  title: 'Registered Nurse, Acute Medical Ward',
  text: `Registered Nurse, Acute Medical Ward (full-time, permanent)
Kestrel Bay General Hospital, Kestrel Bay

About us
Kestrel Bay General is a 420-bed teaching hospital that looks after about 190,000 people along the coast. Our acute
medical ward (28 beds, of which 6 are monitored) takes patients straight from the emergency department: chest pain,
heart failure, sepsis, COPD, stroke after the first hours, diabetic emergencies. We work in teams of one nurse to six
patients by day and one to eight at night, with a practice educator on the ward every weekday.

What you will do
- Look after a group of six to eight acutely ill adults, from admission to discharge or transfer
- Assess patients, plan their care with them and write it down in our electronic patient record (Epic)
- Give medication by mouth, injection and intravenous infusion, and check it according to our double-check rule
- Recognise a deteriorating patient by the early warning score (NEWS2) and call for help in time
- Look after central and peripheral lines, urinary catheters, wounds and drains
- Talk with families, also when the news is bad
- Hand over at the bedside and supervise student nurses and healthcare assistants

What you must bring
- Current registration as a general nurse (RN) with the national nursing board, or eligibility for it
- At least 2 years of experience on an acute hospital ward within the last 5 years
- Safe administration of medication, including intravenous (IV) therapy
- Valid Basic Life Support (BLS) certificate
- Experience with an electronic patient record
- Good spoken and written English (B2 or better)
- Willingness to work shifts, including nights and every second weekend

Nice to have
- Telemetry or cardiac monitoring; Advanced Life Support (ALS/ACLS)
- Wound care or tissue viability training
- Experience as a mentor or preceptor of student nurses
- Epic, Cerner or another large hospital record
- A second language that our patients speak (Polish, Arabic, Spanish, Tagalog)

What we offer
- Pay band 5 to 6 according to experience, night and weekend allowances
- 30 days of leave, a rota published eight weeks ahead, self-rostering for half of the shifts
- Six weeks of supernumerary induction, two paid study days a year, support with a specialist qualification
- Nursery on site, staff flats for the first six months, free parking for night shifts

Please send a resume with the month and year of each position. We answer every application within ten working days.
`,
};
