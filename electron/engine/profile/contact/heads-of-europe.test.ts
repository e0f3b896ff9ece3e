import { describe, test } from 'vitest';
import { expectHead, headsOf } from '../../../../tests/support/contact-heads';

const heads = headsOf(`
====
Lebenslauf
Persönliche Daten
Name: Thomas Müller
Anschrift: Hauptstraße 12, 80331 München
Telefon: 0171 1234567
E-Mail: thomas.mueller@example.de
Geburtsdatum: 12.03.1985
---
name: Thomas Müller
emails: thomas.mueller@example.de
phones: +491711234567
location: 80331 München
====
Smith, Jonathan
4 Elm Road, Leeds LS1 4AB
07700 900123
jsmith@example.co.uk
---
name: Jonathan Smith
emails: jsmith@example.co.uk
phones: +447700900123
location: Leeds LS1 4AB
====
Jan van der Berg
Projectmanager
Keizersgracht 123, 1015 CJ Amsterdam
06-12345678
jan.vanderberg@example.nl
linkedin.com/in/janvdberg
---
name: Jan van der Berg
emails: jan.vanderberg@example.nl
phones: +31612345678
links: linkedin.com/in/janvdberg
location: 1015 CJ Amsterdam
headline: Projectmanager
====
Élodie Dupont-Martin
Infirmière diplômée d'État
12 rue de la République, 69002 Lyon
06 12 34 56 78
elodie.dupont@example.fr
---
name: Élodie Dupont-Martin
emails: elodie.dupont@example.fr
phones: +33612345678
location: 69002 Lyon
headline: Infirmière diplômée d'État
====
María José García Fernández
Calle Mayor 15, 28013 Madrid, España
Móvil: 612 345 678
mariajose.garcia@example.es
---
name: María José García Fernández
emails: mariajose.garcia@example.es
phones: +34612345678
location: 28013 Madrid, España
====
Giovanni Rossi
Via Garibaldi 10, 20121 Milano (MI)
Cell. 333 1234567
g.rossi@example.it
---
name: Giovanni Rossi
emails: g.rossi@example.it
phones: +393331234567
location: 20121 Milano (MI)
====
Agnieszka Kowalska
ul. Marszałkowska 10/5, 00-590 Warszawa
tel. 601 234 567
a.kowalska@example.pl
---
name: Agnieszka Kowalska
emails: a.kowalska@example.pl
phones: +48601234567
location: 00-590 Warszawa
====
Erik Johansson
Storgatan 5, 411 38 Göteborg
070-123 45 67
erik.johansson@example.se
---
name: Erik Johansson
emails: erik.johansson@example.se
phones: +46701234567
location: 411 38 Göteborg
====
Резюме
Иванов Сергей Петрович
Москва
+7 (912) 345-67-89
sergey.ivanov@example.ru
---
name: Иванов Сергей Петрович
emails: sergey.ivanov@example.ru
phones: +79123456789
location: Москва
====
Γιώργος Παπαδόπουλος
Αθήνα, Ελλάδα
697 123 4567
g.papadopoulos@example.gr
---
name: Γιώργος Παπαδόπουλος
emails: g.papadopoulos@example.gr
phones: +306971234567
location: Αθήνα, Ελλάδα
====
Seán Ó Briain
Galway, Ireland | 087 123 4567 | sean.obriain@example.ie
---
name: Seán Ó Briain
emails: sean.obriain@example.ie
phones: +353871234567
location: Galway, Ireland
====
Patrick O'Connor
London SW1A 1AA
020 7946 0958 / 07700 900456
patrick.oconnor@example.com
---
name: Patrick O'Connor
emails: patrick.oconnor@example.com
phones: +442079460958 +447700900456
location: London SW1A 1AA
====
Apellidos y nombre: Ruiz Ortega, Carmen
Dirección: Avenida de la Constitución 3, 41001 Sevilla
Teléfono: +34 954 123 456
Correo electrónico: carmen.ruiz@example.es
Fecha de nacimiento: 01/02/1990
DNI: 12345678Z
---
name: Carmen Ruiz Ortega
emails: carmen.ruiz@example.es
phones: +34954123456
location: 41001 Sevilla
====
Vorname: Jürgen
Nachname: Groß
Wohnort: Berlin
Tel.: +49 (0)30 1234567
---
name: Jürgen Groß
phones: +49301234567
location: Berlin
====
ANNA-LENA SCHMIDT-BAUER
Rechtsanwältin
Neuer Wall 40 · 20354 Hamburg
Tel. 040 / 12 34 56 78 · Fax 040 / 12 34 56 79
schmidt-bauer@example.com
---
name: ANNA-LENA SCHMIDT-BAUER
emails: schmidt-bauer@example.com
phones: +494012345678
location: 20354 Hamburg
====
Ing. Petr Novák
Vinohradská 12, 120 00 Praha 2
+420 602 123 456, petr.novak@example.cz
---
name: Ing. Petr Novák
emails: petr.novak@example.cz
phones: +420602123456
location: 120 00 Praha 2
====
Kovács István
1051 Budapest, Sas utca 10.
+36 30 123 4567
kovacs.istvan@example.hu
---
name: Kovács István
emails: kovacs.istvan@example.hu
phones: +36301234567
location: 1051 Budapest
====
Lars Hansen
Hovedgaden 12, 2100 København Ø
Mobil: 20 12 34 56
lars.hansen@example.dk
---
name: Lars Hansen
emails: lars.hansen@example.dk
phones: +4520123456
location: 2100 København Ø
====
Ana Sofia Pereira
Lisboa, Portugal
912 345 678
asofia.pereira@example.pt
---
name: Ana Sofia Pereira
emails: asofia.pereira@example.pt
phones: +351912345678
location: Lisboa, Portugal
====
Claire Dubois
Bruxelles, Belgique | 0470 12 34 56 | claire.dubois@example.be
---
name: Claire Dubois
emails: claire.dubois@example.be
phones: +32470123456
location: Bruxelles, Belgique
====
Reto Ammann
Bahnhofstrasse 1, 8001 Zürich
079 123 45 67 | reto.ammann@example.ch
---
name: Reto Ammann
emails: reto.ammann@example.ch
phones: +41791234567
location: 8001 Zürich
====
Name  Ingrid Larsen
Address  Oslo, Norway
Phone  +47 912 34 567
E-mail  ingrid.larsen@example.no
---
name: Ingrid Larsen
emails: ingrid.larsen@example.no
phones: +4791234567
location: Oslo, Norway
====
Olena Shevchenko
Kyiv, Ukraine
+380 67 123 45 67 | olena.shevchenko@example.ua | t.me/olenashev
---
name: Olena Shevchenko
emails: olena.shevchenko@example.ua
phones: +380671234567
links: t.me/olenashev
location: Kyiv, Ukraine
====
Ana-Maria Popescu
București, România
0721 234 567
ana.popescu@example.ro
---
name: Ana-Maria Popescu
emails: ana.popescu@example.ro
phones: +40721234567
location: București, România
====
CONTACT
+44 7911 123456
anna.smith@example.com
Bristol, UK
SKILLS
Customer service
[30]Anna
[30]Smith
[14]Retail Supervisor
---
name: Anna Smith
emails: anna.smith@example.com
phones: +447911123456
location: Bristol, UK
====
Application for the position of
Software Tester
Tomasz Zieliński
Kraków, Poland | tomasz.zielinski@example.com | 512 345 678
---
name: Tomasz Zieliński
emails: tomasz.zielinski@example.com
phones: +48512345678
location: Kraków, Poland
====
Page 1 of 2
Hélène Lefebvre, 34 ans
Née le 12/03/1989 à Paris
Permis B
15 avenue Foch
54000 Nancy
Port. : 06.12.34.56.78
helene.lefebvre@example.fr
---
name: Hélène Lefebvre
emails: helene.lefebvre@example.fr
phones: +33612345678
location: 54000 Nancy
====
Dr. med. Katharina von Bülow
Fachärztin für Innere Medizin
Goethestr. 5 | 60313 Frankfurt am Main | 069/1234567 | k.vonbuelow@example.de
---
name: Dr. med. Katharina von Bülow
emails: k.vonbuelow@example.de
phones: +49691234567
location: 60313 Frankfurt am Main
headline: Fachärztin für Innere Medizin
====
Anna Kowalczyk
Data urodzenia: 12.05.1992 r.
Telefon: 48 601 234 567
E-mail: anna.k@example.pl
Miejsce zamieszkania: Gdańsk
---
name: Anna Kowalczyk
emails: anna.k@example.pl
phones: +48601234567
location: Gdańsk
====
Hannah Lee
hannah@example.com • 07123 456789 • /in/hannahlee • Glasgow
---
name: Hannah Lee
emails: hannah@example.com
phones: +447123456789
location: Glasgow
`);

describe('the head of a European resume is misread', () => {
  test.each(heads.map((head) => [head.title, head] as const))('%s', (_title, head) => expectHead(head));
});
