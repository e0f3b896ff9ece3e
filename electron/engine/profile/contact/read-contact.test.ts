import { quoteOf } from '@shared/model/profile';
import { type Text, type TextLine, text as textSchema } from '@shared/model/text';
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../text/detect-language';
import { linesOf } from '../page-line';
import { findSections } from '../sections/find-sections';
import { readContact } from './read-contact';
import { readHeadline } from './read-headline';

// Heads of resumes as people write them in many countries: lines, then what has to be read from them ("-": nothing).
// [28] before a line: set in letters of that height.
const heads = `
====
Maria Santos, RN, BSN
Registered Nurse
Quezon City, Philippines | +63 917 123 4567 | maria.santos@example.com
---
name: Maria Santos
emails: maria.santos@example.com
phones: +639171234567
location: Quezon City, Philippines
headline: Registered Nurse
====
CURRICULUM VITAE
JOHN OKAFOR
12 Adeola Odeku Street, Victoria Island, Lagos, Nigeria
Tel: 0803 123 4567
Email: john.okafor@example.com
---
name: JOHN OKAFOR
emails: john.okafor@example.com
phones: +2348031234567
location: Lagos, Nigeria
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
Curriculum Vitae of Amara Nwosu
Abuja, Nigeria • amara.nwosu@example.com • +234 701 234 5678
---
name: Amara Nwosu
emails: amara.nwosu@example.com
phones: +2347012345678
location: Abuja, Nigeria
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
J O H N   D O E
S A L E S   M A N A G E R
Austin, TX 78701 | (512) 555-0199 | john@doe-example.com
---
name: JOHN DOE
emails: john@doe-example.com
phones: +15125550199
location: Austin, TX 78701
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
Priya Raghavan
Pune, Maharashtra, India
98765 43210 | priya.r@example.com | github.com/priyar
---
name: Priya Raghavan
emails: priya.r@example.com
phones: +919876543210
links: github.com/priyar
location: Pune, Maharashtra, India
====
履歴書
氏名: 山田 太郎
東京都渋谷区1-2-3
電話: 090-1234-5678
taro.yamada@example.jp
---
name: 山田 太郎
emails: taro.yamada@example.jp
phones: +819012345678
location: 東京都渋谷区
====
个人简历
姓名：王小明
电话：138 0013 8000
邮箱：wangxiaoming@example.cn
现居地：上海
---
name: 王小明
emails: wangxiaoming@example.cn
phones: +8613800138000
location: 上海
====
السيرة الذاتية
محمد أحمد الخطيب
مهندس مدني
عمان، الأردن
+962 7 9012 3456
m.khatib@example.com
---
name: محمد أحمد الخطيب
emails: m.khatib@example.com
phones: +962790123456
location: عمان، الأردن
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
Seán Ó Briain
Galway, Ireland | 087 123 4567 | sean.obriain@example.ie
---
name: Seán Ó Briain
emails: sean.obriain@example.ie
phones: +353871234567
location: Galway, Ireland
====
Fatima Al-Sayed, MBA, PMP
Dubai, UAE | +971 50 123 4567 | fatima.alsayed@example.com | www.fatima-alsayed.example
---
name: Fatima Al-Sayed
emails: fatima.alsayed@example.com
phones: +971501234567
links: www.fatima-alsayed.example
location: Dubai, UAE
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
Sarah Johnson
sarah.johnson (at) example (dot) com
Sydney NSW 2000
0412 345 678
---
name: Sarah Johnson
emails: sarah.johnson@example.com
phones: +61412345678
location: Sydney NSW 2000
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
Nguyễn Văn Minh
Hà Nội, Việt Nam
0912 345 678
minh.nguyen@example.vn
---
name: Nguyễn Văn Minh
emails: minh.nguyen@example.vn
phones: +84912345678
location: Hà Nội, Việt Nam
====
Kim Min-jun
Seoul, South Korea
+82 10-1234-5678
minjun.kim@example.kr
---
name: Kim Min-jun
emails: minjun.kim@example.kr
phones: +821012345678
location: Seoul, South Korea
====
Wei Zhang
Singapore
+65 9123 4567
wei.zhang@example.sg
---
name: Wei Zhang
emails: wei.zhang@example.sg
phones: +6591234567
location: Singapore
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
黒音キト
バーチャル黒猫エンジニア
krone@kit.black | 08000000000 | https://kit.black
関東, JP
---
name: 黒音キト
emails: krone@kit.black
phones: +818000000000
links: https://kit.black
location: 関東, JP
headline: バーチャル黒猫エンジニア
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
Thandiwe Nkosi
Sandton, Johannesburg, South Africa
082 123 4567 / thandiwe.nkosi@example.co.za
---
name: Thandiwe Nkosi
emails: thandiwe.nkosi@example.co.za
phones: +27821234567
location: Johannesburg, South Africa
====
Wanjiku Kamau
P.O. Box 12345-00100, Nairobi, Kenya
+254 712 345678
wanjiku.kamau@example.ke
---
name: Wanjiku Kamau
emails: wanjiku.kamau@example.ke
phones: +254712345678
location: Nairobi, Kenya
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
Ali Rezaei
Tehran, Iran
0912 345 6789
ali.rezaei@example.com
---
name: Ali Rezaei
emails: ali.rezaei@example.com
phones: +989123456789
location: Tehran, Iran
====
Ahmet Yılmaz
Kadıköy, İstanbul
0532 123 45 67
ahmet.yilmaz@example.com.tr
---
name: Ahmet Yılmaz
emails: ahmet.yilmaz@example.com.tr
phones: +905321234567
location: İstanbul
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
Mohammed Khan
Date of birth: 12/05/1990
Passport No: AB1234567
National ID: 35202-1234567-1
Lahore, Pakistan
0300 1234567
m.khan@example.com
---
name: Mohammed Khan
emails: m.khan@example.com
phones: +923001234567
location: Lahore, Pakistan
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
Hiring Manager
Dear Sir or Madam,
I am writing to apply for the position of nurse.
Yours sincerely,
Jane Roe
---
name: -
tail: no
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
李雷
软件工程师
北京市朝阳区
13800138000
lilei@example.com
---
name: 李雷
emails: lilei@example.com
phones: +8613800138000
location: 北京市朝阳区
headline: 软件工程师
====
김민준
서울특별시 강남구
010-1234-5678
minjun@example.kr
---
name: 김민준
emails: minjun@example.kr
phones: +821012345678
location: 서울특별시 강남구
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
jane roe
web designer
jane.roe@example.com | janeroe.design
---
name: jane roe
emails: jane.roe@example.com
links: janeroe.design
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
[24]OLUWASEUN ADEBAYO-WILLIAMS
[10]No. 5, Allen Avenue, Ikeja, Lagos State. | 08031234567, 07012345678 | seunadebayo@example.com
---
name: OLUWASEUN ADEBAYO-WILLIAMS
emails: seunadebayo@example.com
phones: +2348031234567 +2347012345678
location: Ikeja, Lagos State
====
Personal Information
Full Name: Maria Clara Reyes
Mobile No.: 0917-555-0123
Address: Blk 5 Lot 3, Camella Homes, Bacoor, Cavite
Civil Status: Single
Citizenship: Filipino
Email Address: mcreyes@example.com
---
name: Maria Clara Reyes
emails: mcreyes@example.com
phones: +639175550123
location: Bacoor, Cavite
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
Rajesh Kumar S
B.Tech (Mechanical), 5 years of experience
Mobile: +91-9876543210 | E-mail: rajeshkumar.s@example.in
#12, 3rd Cross, Indiranagar, Bangalore - 560038, Karnataka
---
name: Rajesh Kumar S
emails: rajeshkumar.s@example.in
phones: +919876543210
location: Bangalore - 560038, Karnataka
====
Michelle Wong Mei Ling
Blk 123 Ang Mo Kio Ave 3 #04-56 Singapore 560123
HP: 9123 4567
Email: michelle.wong@example.com
---
name: Michelle Wong Mei Ling
emails: michelle.wong@example.com
phones: +6591234567
location: Singapore 560123
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
Jose P. Rizal
Driver
Tel/Fax: (02) 8123 4567
Manila, Philippines
---
name: Jose P. Rizal
phones: +63281234567
location: Manila, Philippines
headline: Driver
====
Hong Kong Polytechnic University
Chan Tai Man
Tel: 9123 4567 Email: chan.tm@example.hk
Kowloon, Hong Kong
---
name: Chan Tai Man
emails: chan.tm@example.hk
phones: +85291234567
location: Kowloon, Hong Kong
====
ABDUL RAHMAN BIN ISMAIL
No 7, Jalan Merdeka, 50000 Kuala Lumpur, Malaysia
012-345 6789
abdulrahman@example.my
---
name: ABDUL RAHMAN BIN ISMAIL
emails: abdulrahman@example.my
phones: +60123456789
location: 50000 Kuala Lumpur, Malaysia
====
ŞULE ÇELİK
Hemşire
Ankara, Türkiye
+90 (532) 123 45 67
---
name: ŞULE ÇELİK
phones: +905321234567
location: Ankara, Türkiye
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
`
  .split(/^====\n/m)
  .filter((head) => head.trim() !== '');

const story = [
  'Experience',
  'Some Employer',
  'Jan 2015 - Dec 2019',
  'Did things for people and the company',
  'Education',
  'Some University',
  '2010 - 2014',
];

const lineOf = (written: string): Partial<TextLine> => {
  const [, size, words] = /^\[(\d+)\](.*)$/.exec(written) ?? [];
  return { text: words ?? written, box: null, size: size === undefined ? null : Number(size) };
};

const textOf = (lines: readonly Partial<TextLine>[]): Text => {
  const text = textSchema.parse({ pages: [{ number: 1, width: 0, height: 0, lines }], findings: [] });
  return { ...text, language: detectLanguage(text) };
};

const contactOf = (text: Text) => {
  const lines = linesOf(text);
  const sections = findSections(lines);
  const contact = readContact(text, lines, sections);
  return { ...contact, ...readHeadline(sections, contact) };
};

const said = (facts: readonly { value: string }[]): string =>
  facts.map(({ value }) => value).join(' ') || '-';

describe('the head of a resume is misread', () => {
  test.each(heads.map((head) => [head.split('\n').slice(0, 2).join(' / '), head]))('%s', (_title, head) => {
    const [top = '', wanted = ''] = head.split(/^---\n/m);
    const want = new Map(
      wanted
        .trim()
        .split('\n')
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
    );
    const lines = [...top.trimEnd().split('\n'), ...(want.get('tail') === 'no' ? [] : story)];
    const contact = contactOf(textOf(lines.map(lineOf)));
    expect({
      name: contact.name?.value ?? '-',
      emails: said(contact.emails),
      phones: said(contact.phones),
      links: said(contact.links),
      location: contact.location?.value ?? '-',
    }).toEqual({
      name: want.get('name') ?? '-',
      emails: want.get('emails') ?? '-',
      phones: want.get('phones') ?? '-',
      links: want.get('links') ?? '-',
      location: want.get('location') ?? '-',
    });
    if (want.has('headline')) expect(contact.headline?.value ?? '-').toBe(want.get('headline'));
  });
});

test('a value is not what stands in its spans', () => {
  const bare = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const spelled = (words: string): string => bare(words.replace(/\((?:at|dot)\)/g, ''));
  for (const head of heads) {
    const text = textOf(`${head.split(/^---\n/m)[0]?.trimEnd()}`.split('\n').map(lineOf));
    const { name, emails, phones, links, location, headline, summary } = contactOf(text);
    const facts = [name, location, headline, summary, ...emails, ...links].filter((fact) => fact !== null);
    for (const fact of facts) {
      const quoted = fact.spans.map((span) => quoteOf(text, span)).join('');
      expect(spelled(quoted)).toBe(bare(fact.value));
    }
    for (const phone of phones) {
      const digits = phone.spans
        .map((span) => quoteOf(text, span))
        .join('')
        .replace(/\D/g, '');
      expect(digits).toContain(phone.value.replace(/\D/g, '').slice(-8));
    }
  }
});

test('a referee, an employer or a project lends a person its addresses', () => {
  const { emails, phones, links } = contactOf(
    textOf(
      [
        'Jane Roe',
        'jane.roe@example.com',
        'Experience',
        'Elm House, https://elm-house.example/jobs',
        'Jan 2015 - Dec 2019',
        'Answered info@elm-house.example and 020 7946 0111',
        'References',
        'Dr A. Brown, a.brown@example.org, +44 20 7946 0222',
      ].map(lineOf),
    ),
  );
  expect(said(emails)).toBe('jane.roe@example.com');
  expect(said(phones)).toBe('-');
  expect(said(links)).toBe('-');
});

test('dates, spans of years and numbers of papers are dialled', () => {
  const { phones } = contactOf(
    textOf(
      [
        'Jane Roe',
        'Date of birth: 12.03.1985',
        '2015 - 2019',
        'IBAN DE02 1203 0000 0000 2020 51',
        'Passport: 123456789',
        'RN License No. 55512345',
        '01/2015 - 12/2019',
        'jane.roe@example.com',
      ].map(lineOf),
    ),
  );
  expect(said(phones)).toBe('-');
});

test('a long line of hostile letters holds the reader up or makes it throw', () => {
  for (const letters of ['a.', '1 ', '@', 'A ', '(', 'x@', '/-', 'http://', 'Aa-']) {
    const text = textOf([lineOf(letters.repeat(20_000)), lineOf('Jane Roe'), lineOf('jane.roe@example.com')]);
    expect(said(contactOf(text).emails)).toContain('jane.roe@example.com');
  }
});
