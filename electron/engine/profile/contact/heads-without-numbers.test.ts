import { describe, test } from 'vitest';
import { expectHead, headsOf } from '../../../../tests/support/contact-heads';

const heads = headsOf(`
====
[28]JOHN
[28]DOE
[12]Accountant
[10]john.doe@example.com
[10]Chicago, IL
---
name: JOHN DOE
emails: john.doe@example.com
location: Chicago, IL
headline: Accountant
====
ACCOUNTANT
Summary
Careful accountant with ten years of experience.
---
name: -
headline: ACCOUNTANT
====
SENIOR PROJECT COORDINATOR
Highlights
---
name: -
====
Resume
Professional Summary
Experienced worker seeking a role
---
name: -
====
Mark Cook
Head Chef
Manchester, UK
mark.cook@example.com
---
name: Mark Cook
emails: mark.cook@example.com
location: Manchester, UK
headline: Head Chef
====
Dipl.-Ing. Max Mustermann
Entwicklungsingenieur
max.mustermann@example.com
Stuttgart
---
name: Dipl.-Ing. Max Mustermann
emails: max.mustermann@example.com
location: Stuttgart
headline: Entwicklungsingenieur
====
Sofia Lindqvist
Full-Stack Developer | Node.js, React.js, ASP.NET
Stockholm, Sweden
sofia@lindqvist.example
lindqvist.example/portfolio
---
name: Sofia Lindqvist
emails: sofia@lindqvist.example
links: lindqvist.example/portfolio
location: Stockholm, Sweden
====
Hiring Manager
Dear Sir or Madam,
I am writing to apply for the position of nurse.
Yours sincerely,
Jane Roe
---
name: -
tail: no
====
jane roe
web designer
jane.roe@example.com | janeroe.design
---
name: jane roe
emails: jane.roe@example.com
links: janeroe.design
====
DEVELOPER PORTFOLIO
Kwame Mensah
Backend Engineer
Accra, Ghana
kwame@mensah.dev
github.com/kmensah
---
name: Kwame Mensah
emails: kwame@mensah.dev
links: github.com/kmensah
location: Accra, Ghana
headline: Backend Engineer
====
SMITH JOHN
Electrician
London
john.smith@example.co.uk
---
name: SMITH JOHN
emails: john.smith@example.co.uk
location: London
headline: Electrician
====
Mr. Arjun Mehta
Mumbai | arjun@example.com
---
name: Arjun Mehta
emails: arjun@example.com
location: Mumbai
====
Rosa Martínez
rosa.martinez@example.com  |  Remote / Barcelona, Spain  |  rosamartinez.dev
---
name: Rosa Martínez
emails: rosa.martinez@example.com
links: rosamartinez.dev
location: Barcelona, Spain
====
PROFESSIONAL SUMMARY
Reliable warehouse operative with ten years on the forklift.
John Peterson
john.peterson@example.com
---
name: John Peterson
emails: john.peterson@example.com
`);

describe('a head without a number to call, or without a name, is misread', () => {
  test.each(heads.map((head) => [head.title, head] as const))('%s', (_title, head) => expectHead(head));
});
