import { describe, test } from 'vitest';
import { expectHead, headsOf } from '../../../../tests/support/contact-heads';

const heads = headsOf(`
====
J O H N   D O E
S A L E S   M A N A G E R
Austin, TX 78701 | (512) 555-0199 | john@doe-example.com
---
name: JOHN DOE
emails: john@doe-example.com
phones: +15125550199
location: Austin, TX 78701
====
Dr. Lena Vasquez
Staff Software Engineer, Distributed Systems
San Francisco, California  (415) 555-0117  lena.vasquez@example.com  https://lenavasquez.example.com
---
name: Dr. Lena Vasquez
emails: lena.vasquez@example.com
phones: +14155550117
links: https://lenavasquez.example.com
location: San Francisco, California
headline: Staff Software Engineer, Distributed Systems
====
João da Silva
Rua das Flores, 123 - São Paulo - SP
(11) 91234-5678
joao.silva@example.com.br
---
name: João da Silva
emails: joao.silva@example.com.br
phones: +5511912345678
location: São Paulo - SP
====
Michael Chen | Senior Data Scientist
Toronto, ON M5V 2T6 · 416-555-0142 · michael.chen@example.ca · linkedin.com/in/michaelchen
---
name: Michael Chen
emails: michael.chen@example.ca
phones: +14165550142
links: linkedin.com/in/michaelchen
location: Toronto, ON M5V 2T6
headline: Senior Data Scientist
====
Contact
emma.wilson@exam
ple.com
+1 303 555 0133
Denver, CO
Emma Wilson
Graphic Designer
---
name: Emma Wilson
emails: emma.wilson@example.com
phones: +13035550133
location: Denver, CO
====
Jane Developer
Full Stack Software Engineer
123 Tech Street, San Francisco, California 94102, US
jane.developer@example.com | (555) 123-4567 | https://janedeveloper.com
github.com/janedev | linkedin.com/in/janedev
---
name: Jane Developer
emails: jane.developer@example.com
phones: +15551234567
links: https://janedeveloper.com github.com/janedev linkedin.com/in/janedev
location: San Francisco, California 94102, US
headline: Full Stack Software Engineer
====
Robert "Bob" Taylor Jr.
Truck Driver - CDL Class A
PO Box 55, Tulsa, Oklahoma 74101
Phone: 918.555.0177 ext. 12
bob.taylor@example.com
---
name: Robert "Bob" Taylor Jr.
emails: bob.taylor@example.com
phones: +19185550177
location: Tulsa, Oklahoma 74101
====
CARLOS HERNÁNDEZ LÓPEZ
Ciudad de México, México
Tel: 55 1234 5678
carlos.hernandez@example.mx
---
name: CARLOS HERNÁNDEZ LÓPEZ
emails: carlos.hernandez@example.mx
phones: +525512345678
location: Ciudad de México, México
====
Juan Pérez
Buenos Aires, Argentina
+54 9 11 1234-5678
juanperez@example.com.ar
www.linkedin.com/in/juan-
perez-123456
---
name: Juan Pérez
emails: juanperez@example.com.ar
phones: +5491112345678
links: www.linkedin.com/in/juan-perez-123456
location: Buenos Aires, Argentina
====
Noah Williams
Springfield
noah.williams@example.com
(555) 987-6543
---
name: Noah Williams
emails: noah.williams@example.com
phones: +15559876543
location: Springfield
====
EMMA THOMPSON
Nurse Practitioner
Email:emma.t@example.com  Phone:(617)555-0123  Location:Boston,MA
---
name: EMMA THOMPSON
emails: emma.t@example.com
phones: +16175550123
location: Boston,MA
headline: Nurse Practitioner
====
George Papadopoulos
123 Main Street, Apt. 4B
Astoria, NY 11102
718-555-0144
Objective
To find a job as a cook
---
name: George Papadopoulos
phones: +17185550144
location: Astoria, NY 11102
====
Tyler James Brooks
Home: 214-555-0111 Cell: 214-555-0112
tylerbrooks@example.com
2201 Oak Lawn Ave Dallas TX 75219
---
name: Tyler James Brooks
emails: tylerbrooks@example.com
phones: +12145550111 +12145550112
location: Dallas TX 75219
====
Diego Fernández Soto
Santiago, Chile
+56 9 1234 5678 
dfernandez@example.cl
---
name: Diego Fernández Soto
emails: dfernandez@example.cl
phones: +56912345678
location: Santiago, Chile
`);

describe('the head of an American resume is misread', () => {
  test.each(heads.map((head) => [head.title, head] as const))('%s', (_title, head) => expectHead(head));
});
