import { describe, test } from 'vitest';
import { expectHead, headsOf } from '../../../../tests/support/contact-heads';

const heads = headsOf(`
RESUME
Karthik Raghunathan
karthik@example.com
---
name: Karthik Raghunathan
emails: karthik@example.com
====
1. Surname  ADEYEMI-COLE
2. Other names  Folasade
3. E-mail  f.adeyemi@example.com
---
name: Folasade ADEYEMI-COLE
emails: f.adeyemi@example.com
====
First name(s) / Surname(s) Iulia Marinescu
iulia.marinescu@example.ro
---
name: Iulia Marinescu
emails: iulia.marinescu@example.ro
====
Thibault
LE GARREC
thibault.legarrec@example.frlinkedin.com/in/thibault
---
name: Thibault LE GARREC
emails: thibault.legarrec@example.fr
links: linkedin.com/in/thibault
====
Curriculum Vitae
Prof. Dr.-Ing. Hans-Peter Müller-Lüdenscheidt
D-52062 Aachen
hpm@example.de
---
name: Prof. Dr.-Ing. Hans-Peter Müller-Lüdenscheidt
emails: hpm@example.de
location: D-52062 Aachen
====
Jane Roe, RN, BSN, CCRN ⌂ Portland, OR ✉ jane.roe@example.com
---
name: Jane Roe
emails: jane.roe@example.com
location: Portland, OR
====
Rahul Sharma (B.E., MBA)
rahul.sharma@example.com
---
name: Rahul Sharma
emails: rahul.sharma@example.com
====
Mary-Kate O'Sullivan MSc RGN
Dublin 8, Ireland
mkos@example.ie
---
name: Mary-Kate O'Sullivan
emails: mkos@example.ie
location: Dublin 8, Ireland
====
John Smith Senior Software Engineer
john.smith@example.com
---
name: John Smith
emails: john.smith@example.com
headline: Senior Software Engineer
====
Isabel de la Cruz Traductora jurada
isabel@example.es
---
name: Isabel de la Cruz
emails: isabel@example.es
headline: Traductora jurada
====
Mathieu Favre Stagiaire développeur
favrem@example.com
---
name: Mathieu Favre
emails: favrem@example.com
headline: Stagiaire développeur
====
Sukarno
sukarno@example.co.id
---
name: Sukarno
emails: sukarno@example.co.id
====
Name: Dr. Müller, Sabine
München
---
name: Dr. Sabine Müller
location: München
====
van den Heuvel, Pieter-Jan
pj.vandenheuvel@example.nl
---
name: Pieter-Jan van den Heuvel
emails: pj.vandenheuvel@example.nl
====
Nom : DUPONT
Prénom : Jean
Adresse : 5 rue Victor Hugo 31000 Toulouse
---
name: Jean DUPONT
location: Toulouse
====
Imię i nazwisko: Piotr Nowak
Adres: Wrocław
---
name: Piotr Nowak
location: Wrocław
====
marcin.wojcik@example.pl | Poznań
---
name: Marcin Wojcik
emails: marcin.wojcik@example.pl
location: Poznań
====
info@example.com | Leeds, UK
---
name: -
emails: info@example.com
location: Leeds, UK
====
[24]Geneviève Tremblay-
[24]Roy
[10]genevieve.tremblayroy@example.ca
---
name: Geneviève Tremblay-Roy
emails: genevieve.tremblayroy@example.ca
`);

describe('a name is missed beside titles, labels, letters or an occupation', () => {
  test.each(heads.map((head) => [head.title, head] as const))('%s', (_title, head) => expectHead(head));
});
