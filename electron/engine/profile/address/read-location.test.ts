import { describe, test } from 'vitest';
import { expectHead, headsOf } from '../../../../tests/support/contact-heads';

const heads = headsOf(`
Zanele Khoza
Gender  :  Male
Residential address  :  12 Kerk Street, Rustenburg, 0299
zanele@example.co.za
---
name: Zanele Khoza
emails: zanele@example.co.za
location: Rustenburg
====
mia virtanen
ux designer — tampere
mia.virtanen@example.fi
---
name: mia virtanen
emails: mia.virtanen@example.fi
location: tampere
====
Eleni Vlachou
eleni@example.gr — +30 694 555 0151 — behance.net/eleni — Thessaloniki
---
name: Eleni Vlachou
emails: eleni@example.gr
phones: +306945550151
links: behance.net/eleni
location: Thessaloniki
====
Taras Bondar
Reside in: Lviv, Ukraine. Ready to relocate.
taras.bondar@example.ua
---
name: Taras Bondar
emails: taras.bondar@example.ua
location: Lviv, Ukraine
====
Ida Holm
Associate Professor
Department of Biology, Aarhus University, Ny Munkegade 114, 8000 Aarhus C
ida.holm@example.dk
---
name: Ida Holm
emails: ida.holm@example.dk
location: 8000 Aarhus C
====
Jane Roe
📍 Leeds, UK  📞 07700 900123  📧 jane@example.com
---
name: Jane Roe
emails: jane@example.com
phones: +447700900123
location: Leeds, UK
====
Jonas Jonasson jonas@jonasson.example +46 70 123 45 67 Malmö, Sweden
---
name: Jonas Jonasson
emails: jonas@jonasson.example
phones: +46701234567
location: Malmö, Sweden
====
Eva Horvat
Zagreb, Hrvatska
eva.horvat@example.hr
---
name: Eva Horvat
emails: eva.horvat@example.hr
location: Zagreb, Hrvatska
====
Sipho Dlamini
Durban, KwaZulu-Natal
sipho@example.co.za
---
name: Sipho Dlamini
emails: sipho@example.co.za
location: Durban, KwaZulu-Natal
====
Yael Cohen
Tel Aviv, Israel
yael.cohen@example.co.il
---
name: Yael Cohen
emails: yael.cohen@example.co.il
location: Tel Aviv, Israel
====
Hugo Morales
Monterrey, N.L.
hugo.morales@example.mx
---
name: Hugo Morales
emails: hugo.morales@example.mx
location: Monterrey, N.L
====
Sara Lund
Odense C
sara.lund@example.dk
---
name: Sara Lund
emails: sara.lund@example.dk
location: Odense C
====
Katalin Szabó
Lakcím: 6720 Szeged, Tisza Lajos körút 55.
katalin@example.hu
---
name: Katalin Szabó
emails: katalin@example.hu
location: 6720 Szeged
====
Alastair Fenwick
Harrogate, North Yorkshire
alastair@example.co.uk
---
name: Alastair Fenwick
emails: alastair@example.co.uk
location: Harrogate, North Yorkshire
====
Noa Levi
Department of Genetics, Rehovot 7610001, Israel
noa.levi@example.ac.il
---
name: Noa Levi
emails: noa.levi@example.ac.il
location: Rehovot 7610001, Israel
`);

describe('a place is missed between icons, numbers and abbreviations', () => {
  test.each(heads.map((head) => [head.title, head] as const))('%s', (_title, head) => expectHead(head));
});
