import { describe, test } from 'vitest';
import { expectHead, headsOf } from '../../../../tests/support/contact-heads';

const heads = headsOf(`
Dimitris Georgiou · Nicosia, Cyprus · 99 123456 · d.georgiou@example.cy
---
name: Dimitris Georgiou
emails: d.georgiou@example.cy
phones: +35799123456
location: Nicosia, Cyprus
====
Jane Roe
Granada | 958 12 34 56 | jane.roe@example.es
---
name: Jane Roe
emails: jane.roe@example.es
phones: +34958123456
location: Granada
====
Jane Roe
P.O. Box 4410-00200, Nairobi, Kenya  +254 712 555 018
jane.roe@example.com
---
name: Jane Roe
emails: jane.roe@example.com
phones: +254712555018
location: Nairobi, Kenya
====
Jane Roe
Quito, Ecuador
CI: 1712345678
Reference 2024-1234567
jane.roe@example.com
---
name: Jane Roe
emails: jane.roe@example.com
location: Quito, Ecuador
====
Jane Roe | jane.roe@example.com | +52 81
5555 0193
Did much
---
name: Jane Roe
emails: jane.roe@example.com
phones: +528155550193
====
Jane Roe
Berlin
Fax: 030 123456
Tel. 030 / 123 457
jane.roe@example.de
---
name: Jane Roe
emails: jane.roe@example.de
phones: +4930123457
location: Berlin
====
Jane Roe
Québec (QC)
418-555-0123 poste 221
jane.roe@example.ca
---
name: Jane Roe
emails: jane.roe@example.ca
phones: +14185550123
location: Québec (QC)
====
Jane Roe
Jakarta, Indonesia
+62 (0)812-3456-7890
jane.roe@example.com
Emergency contact: Sam Porter, +62 812 9999 0000, sam@example.com
---
name: Jane Roe
emails: jane.roe@example.com
phones: +6281234567890
location: Jakarta, Indonesia
`);

describe('a number is misread or something else is dialled', () => {
  test.each(heads.map((head) => [head.title, head] as const))('%s', (_title, head) => expectHead(head));
});
